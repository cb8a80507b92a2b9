import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame, waitFor } from './wait.js';

/**
 * A person at the keyboard and the pointer, by the real input of the browser: focus moves, default actions happen and
 * events are trusted. The commands are those of `test/runner/user-plugin.mjs`.
 */

const isWebKit = navigator.userAgent.includes('AppleWebKit/') && !navigator.userAgent.includes('Chrome/');

/** Whether `:focus` is drawn: nothing gives the window of WebKit's test browser the focus. */
export const canDrawFocus = !isWebKit;

/** Presses a key, such as `Enter`, `a` or `Shift+Tab`, where the focus is. */
export async function press(combination: string): Promise<void> {
  const keys = combination === '+' ? ['+'] : combination.split('+');
  await executeServerCommand('parvis-press', { keys });
  await nextFrame();
}

/** Types text where the focus is. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('parvis-type', { text });
  await nextFrame();
}

/** Clicks in the middle of an element, after scrolling it into view. */
export async function click(element: Element): Promise<void> {
  await pointer('click', element);
}

/** Whether this engine can be made to touch. Where it cannot, `tap` clicks. */
export const canTouch = !isWebKit;

/** Touches the middle of an element. */
export async function tap(element: Element): Promise<void> {
  await pointer('tap', element);
}

/** Moves the pointer over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await pointer('move', element);
}

/** Presses the pointer in the middle of one element, moves it to that of another and lets go. */
export async function drag(from: Element, to: Element): Promise<void> {
  await pointer('move', from);
  await executeServerCommand('parvis-pointer', { action: 'down' });
  await pointer('move', to);
  await executeServerCommand('parvis-pointer', { action: 'up' });
  await nextFrame();
}

/** The narrowest page that `setViewport` can make: WebKit's test browser has a toolbar that needs room. */
export const NARROWEST = isWebKit ? 450 : 320;

/** Makes the page that large, in CSS pixels, until the end of the test file. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('parvis-viewport', size);
  await waitFor(() => innerWidth === size.width && innerHeight === size.height);
}

export type MediaFeature =
  'prefers-color-scheme' | 'prefers-contrast' | 'prefers-reduced-motion' | 'forced-colors';

/** Whether this engine can pretend media features. A test that needs one is for those engines. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

/** Pretends media features, such as `{ 'prefers-color-scheme': 'dark' }`. Chromium only. */
export async function emulateMedia(features: Partial<Record<MediaFeature, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await executeServerCommand('parvis-media', { features: list });
  await nextFrame();
}

async function pointer(action: string, element: Element): Promise<void> {
  const [x, y] = await waitFor(() => middleInView(element));
  await executeServerCommand('parvis-pointer', { action, x, y });
  await nextFrame();
}

/** Scrolls until the middle of the element is in view: an animated scroll under way can undo the first attempt. */
async function middleInView(element: Element): Promise<[x: number, y: number]> {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await nextFrame();
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  if (width === 0 || height === 0) throw new Error(`There is nothing of <${element.localName}> to point at.`);
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
    throw new Error(`<${element.localName}> does not come into view.`);
  }
  return [x, y];
}
