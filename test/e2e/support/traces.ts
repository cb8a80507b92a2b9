import type { Page } from 'puppeteer-core';

/**
 * What scripts can leave behind on a page: names of properties on the global object, the document and every class of the
 * browser with its prototype, with a mark where the code is not the browser's own; elements; and what is stored.
 */
export async function tracesOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const describe = (value: unknown) =>
      typeof value === 'function' && !Function.prototype.toString.call(value).includes('[native code]')
        ? ' (not native)'
        : '';
    const found: string[] = [];
    const note = (name: string, object: object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, key)!;
        found.push(`${name}.${String(key)}${describe(value)}${describe(get)}${describe(set)}`);
      }
    };
    note('globalThis', globalThis);
    note('document', document);
    note('history', history);
    note('navigator', navigator);
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value: unknown = Object.getOwnPropertyDescriptor(globalThis, name)!.value;
      if (typeof value !== 'function') continue;
      note(name, value);
      if (value.prototype) note(`${name}.prototype`, value.prototype as object);
    }
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      for (const key of Object.keys(window[name])) found.push(`${name}: ${key}`);
    }
    if (document.cookie) found.push(`cookies: ${document.cookie}`);
    for (const { name } of await indexedDB.databases()) found.push(`indexedDB: ${name}`);
    for (const name of await caches.keys()) found.push(`caches: ${name}`);
    for (const { localName } of document.head.children) found.push(`head: ${localName}`);
    for (const { localName } of document.body.children) found.push(`body: ${localName}`);
    for (const { name } of document.documentElement.attributes) found.push(`html: ${name}`);
    found.push(
      `stylesheets: ${document.adoptedStyleSheets.length}`,
      `state: ${JSON.stringify(history.state)}`,
    );
    // The debugger's own.
    return found.filter((trace) => !trace.includes('ariaQuerySelector'));
  });
}

/** What is among the traces of one page more often than among those of another. */
export function addedTraces(now: readonly string[], before: readonly string[]): string[] {
  const rest = [...before];
  return now.filter((trace) => {
    const index = rest.indexOf(trace);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
