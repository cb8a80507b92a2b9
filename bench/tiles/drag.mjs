/** From the first cell on, in cells: each move goes to the middle of a neighbour. */
const PATH = [
  [1, 0],
  [2, 0],
  [3, 0],
  [3, 1],
  [2, 1],
  [1, 1],
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 2],
];
export const MOVES = PATH.length;
const CELL = { width: 310, height: 150 };
const START = { x: 20 + CELL.width / 2, y: 20 + CELL.height / 2 };
/** Libraries wait for a few pixels before they take a tile up. */
const TAKE_UP = 12;

/**
 * Drags the first tile along the path with pointer events of the browser, and waits for the paint after each. Resolves
 * to the milliseconds of the main thread for each move, all together (`total`) and by kind, and to those of the `drop`.
 * `afterMove` is called after each move.
 */
export async function drag(page, cdp, { afterMove = async () => {} } = {}) {
  const pointer = (type, x, y, buttons = 1) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
  await pointer('mouseMoved', START.x, START.y, 0);
  await pointer('mousePressed', START.x, START.y);
  await pointer('mouseMoved', START.x + TAKE_UP, START.y);
  await painted(page);
  const before = await timesOf(cdp);
  for (const [column, row] of PATH) {
    await pointer('mouseMoved', START.x + column * CELL.width, START.y + row * CELL.height);
    await painted(page);
    await afterMove();
  }
  const moved = await timesOf(cdp);
  const [column, row] = PATH.at(-1);
  await pointer('mouseReleased', START.x + column * CELL.width, START.y + row * CELL.height, 0);
  await painted(page);
  const dropped = await timesOf(cdp);
  const perMove = (name) => (moved[name] - before[name]) / MOVES;
  return {
    total: perMove('TaskDuration'),
    script: perMove('ScriptDuration'),
    style: perMove('RecalcStyleDuration'),
    layout: perMove('LayoutDuration'),
    drop: dropped.TaskDuration - moved.TaskDuration,
  };
}

/** Two frames: what a handler leaves to the next frame is painted too. */
function painted(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

/** Milliseconds of the main thread since the page began, by kind. */
async function timesOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}
