import { CHUNKS, FOLDER } from './chunks.js';

interface ScriptUrls {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls;
}

/** The addresses of the chunks that were compared, by name. */
const verified = new Map<string, Promise<string>>();
let policy: ScriptUrls | undefined;

/**
 * Imports a chunk once the browser has compared it, and before it everything that it imports, with the table. A script
 * element is the one way in which every engine compares; `import()` then takes what is there already. Rejects with the
 * name of a file that the browser refused, because it is not the one that was released, or that did not come.
 */
export async function importVerified(name: string, given?: unknown): Promise<unknown> {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ await verify(name, given));
}

/** Tells the page of a file that did not run. `target` is the element that waits for it, or the document. */
export function announce(file: unknown, target: EventTarget): void {
  target.dispatchEvent(
    new CustomEvent('parvis-integrity-failed', { bubbles: true, composed: true, detail: { file } }),
  );
}

/** `given`: the hash of what is not in the table. */
function verify(name: string, given?: unknown): Promise<string> {
  let loaded = verified.get(name);
  if (!loaded) {
    const [hash, ...imports] = CHUNKS[name] ?? [given as string];
    const file = `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
    const { href } = new URL(FOLDER + file, import.meta.url);
    const make = <Tag extends 'link' | 'script'>(tag: Tag, more: Partial<HTMLElementTagNameMap[Tag]>) =>
      Object.assign(document.createElement(tag), { integrity: `sha256-${hash}=`, crossOrigin: '' }, more);
    // Fetched while its imports are. Elsewhere than in Chromium, which alone has these data, it would be fetched twice.
    if ('userAgentData' in navigator) {
      document.head.append(make('link', { rel: 'preload', as: 'script', href }));
    }
    // Nothing is loaded on top of what failed: WebKit would then run that, unverified.
    loaded = Promise.all(imports.map((each) => verify(each))).then(
      () =>
        new Promise((resolve, reject) => {
          const rules: ScriptUrls = { createScriptURL: (url) => url };
          policy ??=
            (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('parvis-1', rules) ??
            rules;
          document.head.append(
            make('script', {
              type: 'module',
              src: policy.createScriptURL(href),
              onload: () => resolve(href),
              onerror: () => {
                console.warn(`Parvis: ${file} does not run: it was changed or did not arrive.`);
                // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the loader has no room for a class
                reject(file);
              },
            }),
          );
        }),
    );
    verified.set(name, loaded);
    // After an outage it is tried again, and compared again. Firefox remembers the failure until the page is reloaded.
    loaded.catch(() => verified.delete(name));
  }
  return loaded;
}
