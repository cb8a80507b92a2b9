import assert from 'node:assert/strict';
import type { KeyInput } from 'puppeteer-core';
import type { Visitor } from './visitor.js';

/** No way through the pages under test is longer. */
const MANY = 80;

/** The name of what has the focus, and whether somebody who looks can tell. */
const focusLook = ({ page }: Visitor) =>
  page.evaluate(() => {
    const element = parvisQueries.focused()!;
    const outlined = [element, element.parentElement].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each!);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < innerHeight;
    return {
      name: parvisQueries.nameOf(element),
      isVisible: outlined && isInWindow,
      isLost: element === document.body,
    };
  });

/** Fails where nothing has the focus, or nobody sees what has it. */
export async function assertFocusIsSeen(visitor: Visitor): Promise<string> {
  const { name, isVisible, isLost } = await focusLook(visitor);
  assert.ok(!isLost, 'Nothing has the focus.');
  assert.ok(isVisible, `Nobody sees that "${name}" has the focus.`);
  return name;
}

/** Goes on with the Tab key until something of that name has the focus, and says what had it on the way. */
export async function tabTo(
  visitor: Visitor,
  name: string | RegExp,
  { backwards = false } = {},
): Promise<string[]> {
  const { keyboard } = visitor.page;
  const names: string[] = [];
  if (backwards) await keyboard.down('Shift');
  while (names.length < MANY) {
    await keyboard.press('Tab');
    const focused = await assertFocusIsSeen(visitor);
    names.push(focused);
    if (typeof name === 'string' ? focused !== name : !name.test(focused)) continue;
    if (backwards) await keyboard.up('Shift');
    return names;
  }
  return assert.fail(`Tab never leads to ${name}, but to: ${names.join(', ')}`);
}

export async function pressWithControl({ page }: Visitor, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Waits until what is of that kind has the focus, and says its name. */
export async function focusArrives(visitor: Visitor, tag: string, name: string | RegExp): Promise<void> {
  await visitor.until((wanted) => parvisQueries.focused()?.localName === wanted, tag);
  const focused = await assertFocusIsSeen(visitor);
  if (typeof name === 'string') assert.equal(focused, name);
  else assert.match(focused, name);
}
