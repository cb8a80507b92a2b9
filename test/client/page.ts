/** What happens to a page, made to happen by a test. Undone by `restorePage`. */
export function setVisibility(state: 'visible' | 'hidden'): void {
  for (const [name, value] of [
    ['hidden', state === 'hidden'],
    ['visibilityState', state],
  ] as const) {
    Object.defineProperty(document, name, { configurable: true, get: () => value });
  }
  document.dispatchEvent(new Event('visibilitychange'));
}

export function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

export function restorePage(): void {
  for (const name of ['hidden', 'visibilityState']) Reflect.deleteProperty(document, name);
  Reflect.deleteProperty(navigator, 'onLine');
}

/** Another page of the same site: same storage, same locks, its own window. Gone after the test that made it. */
export function openOtherPage(): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  afterTest.push(() => frame.remove());
  return frame.contentWindow as Window & typeof globalThis;
}

/** Makes the browser's storage refuse what a page wants to keep, or everything. */
export function breakStorage(how: 'full' | 'denied'): void {
  const names =
    how === 'full' ? (['setItem'] as const) : (['getItem', 'setItem', 'removeItem', 'key'] as const);
  for (const name of names) {
    const original = Storage.prototype[name];
    Object.defineProperty(Storage.prototype, name, {
      configurable: true,
      writable: true,
      value() {
        throw new DOMException('No', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
      },
    });
    afterTest.push(() =>
      Object.defineProperty(Storage.prototype, name, { configurable: true, writable: true, value: original }),
    );
  }
}

const afterTest: (() => void)[] = [];

/** Undoes what a test did to the page. */
export function cleanUpPage(): void {
  for (const undo of afterTest.splice(0)) undo();
  restorePage();
}
