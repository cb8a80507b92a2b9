/**
 * Commands behind `test/helpers/user.ts`: keys, text, pointer, size and media of the page under test, by the real input
 * of each engine (DevTools protocol in Chromium, WebDriver BiDi in Firefox, WebDriver in WebKit).
 */
export function userPlugin() {
  return {
    name: 'parvis-user',
    async executeCommand({ command, payload, session }) {
      const commands = session.browser.type === 'webdriver' ? webdriverCommands : puppeteerCommands;
      const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!run) return undefined;
      const page =
        session.browser.type === 'webdriver' ? session.browser : session.browser.getPage(session.id);
      await run(page, payload);
      return true;
    },
  };
}

const mediaSessions = new WeakMap();

const puppeteerCommands = {
  async 'parvis-press'(page, { keys: names }) {
    const keys = names.map((name) => (name === 'Space' ? ' ' : name));
    const held = keys.slice(0, -1);
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1));
    for (const key of held.reverse()) await page.keyboard.up(key);
  },
  async 'parvis-type'(page, { text }) {
    await page.keyboard.type(text);
  },
  async 'parvis-pointer'(page, { action, x, y }) {
    if (action === 'move') await page.mouse.move(x, y);
    else if (action === 'down') await page.mouse.down();
    else if (action === 'up') await page.mouse.up();
    else if (action === 'tap') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  },
  async 'parvis-viewport'(page, size) {
    await page.setViewport(size);
  },
  async 'parvis-media'(page, { features }) {
    // Puppeteer's own method does not know every feature. The features last as long as the session.
    const session = mediaSessions.get(page) ?? (await page.createCDPSession());
    mediaSessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', { features });
  },
};

/** The code points that WebDriver gives to keys without a character. */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const webdriverCommands = {
  async 'parvis-press'(launcher, { keys }) {
    const values = keys.map((key) => WEBDRIVER_KEYS[key] ?? key);
    await keyActions(launcher, [...values.map(down), ...values.toReversed().map(up)]);
  },
  async 'parvis-type'(launcher, { text }) {
    await keyActions(
      launcher,
      [...text].flatMap((character) => {
        const value = character === '\n' ? WEBDRIVER_KEYS.Enter : character;
        return [down(value), up(value)];
      }),
    );
  },
  async 'parvis-pointer'(launcher, { action, x, y }) {
    const move = { type: 'pointerMove', duration: 0, x, y };
    const press = { type: 'pointerDown', button: 0 };
    const release = { type: 'pointerUp', button: 0 };
    const actions = { move: [move], down: [press], up: [release] }[action] ?? [move, press, release];
    await launcher.performActions([
      {
        type: 'pointer',
        id: action === 'tap' ? 'finger' : 'mouse',
        parameters: { pointerType: action === 'tap' ? 'touch' : 'mouse' },
        actions,
      },
    ]);
  },
  async 'parvis-viewport'(launcher, size) {
    await launcher.setViewport(size);
  },
  'parvis-media'() {
    throw new Error('WebKit cannot pretend other media features. Run this test in Chromium only.');
  },
};

const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

async function keyActions(launcher, actions) {
  await launcher.performActions([{ type: 'key', id: 'keyboard', actions }]);
  await launcher.releaseActions();
}
