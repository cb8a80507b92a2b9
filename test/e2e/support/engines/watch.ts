import * as queries from '../in-page.js';

/**
 * The host page's own script, which comes before the widgets: notes what goes wrong, and hands the widgets the token of
 * the person who is signed in.
 */

declare global {
  var parvisWatch: { faults: string[]; failedFiles: string[] };
}

const faults: string[] = [];
const failedFiles: string[] = [];
globalThis.parvisWatch = { faults, failedFiles };
globalThis.parvisQueries = queries;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  faults.push(`violation of ${effectiveDirective} by ${blockedURI}: ${sample}`);
});
addEventListener(
  'error',
  ({ target, message }) => {
    const isScript = target instanceof HTMLScriptElement;
    faults.push(isScript ? `did not load: ${target.src}` : `error: ${message}`);
  },
  // What does not load says so without bubbling.
  { capture: true },
);
addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${String(reason)}`));
for (const method of ['error', 'warn'] as const) {
  console[method] = (...values) => void faults.push(`console: ${values.map(String).join(' ')}`);
}
new ReportingObserver(
  (reports) => {
    for (const { type, body } of reports) faults.push(`report of ${type}: ${JSON.stringify(body)}`);
  },
  { buffered: true },
).observe();

document.addEventListener('parvis-integrity-failed', (event) => {
  failedFiles.push((event as CustomEvent<{ file: string }>).detail.file);
});

document.addEventListener('DOMContentLoaded', () => {
  const token = document.querySelector<HTMLMetaElement>('meta[name="token"]')?.content;
  if (!token) return;
  const getToken = async () => ({ token, expiresAt: Date.now() + 60_000 });
  Object.assign(document.querySelector('parvis-community')!, { getToken });
});
