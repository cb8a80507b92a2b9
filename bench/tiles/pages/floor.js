import { COLUMNS, createTile, HEIGHT, placeOf, ready, tileCount, WIDTH } from './tile.js';

/**
 * The floor: tiles in an order, each placed with a transform. A move takes the tile out of the order and puts it in
 * again, and writes the transform of each tile whose place changes by it.
 */
const root = document.querySelector('#dashboard');
root.className = 'placed';
const order = Array.from({ length: tileCount() }, (_, index) => {
  const slot = document.createElement('div');
  slot.className = 'slot';
  slot.append(createTile(index));
  return slot;
});
root.style.height = `${Math.ceil(order.length / COLUMNS) * HEIGHT}px`;
place(0, order.length - 1);
root.append(...order);

root.addEventListener('pointerdown', (press) => {
  const held = press.target.closest('.slot');
  if (!held) return;
  press.preventDefault();
  held.setPointerCapture(press.pointerId);
  const left = root.getBoundingClientRect();
  const offset = held.getBoundingClientRect();
  const grip = { x: press.clientX - offset.x + left.x, y: press.clientY - offset.y + left.y };
  held.classList.add('held');
  const follow = (event) => {
    const x = event.clientX - grip.x;
    const y = event.clientY - grip.y;
    const column = Math.min(COLUMNS - 1, Math.max(0, Math.round(x / (WIDTH / COLUMNS))));
    const target = Math.min(order.length - 1, Math.max(0, Math.round(y / HEIGHT) * COLUMNS + column));
    const from = order.indexOf(held);
    if (target !== from) {
      order.splice(target, 0, ...order.splice(from, 1));
      place(Math.min(from, target), Math.max(from, target));
    }
    held.style.transform = `translate(${x}px, ${y}px)`;
  };
  held.addEventListener('pointermove', follow);
  held.addEventListener(
    'pointerup',
    () => {
      held.removeEventListener('pointermove', follow);
      held.classList.remove('held');
      place(order.indexOf(held), order.indexOf(held));
    },
    { once: true },
  );
});
ready(root);

function place(first, last) {
  for (let index = first; index <= last; index += 1) {
    const { x, y } = placeOf(index);
    order[index].style.transform = `translate(${x * (WIDTH / COLUMNS)}px, ${y * HEIGHT}px)`;
  }
}
