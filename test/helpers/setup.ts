import { format } from './format.js';

/**
 * Brought into every test file by the runner. A test fails when the page logs an error or a warning, throws outside a
 * call, or leaves a rejection unhandled, unless the test said with `expectConsole` that it would.
 */

const unexpected: string[] = [];
let expected: { pattern: RegExp; seen: boolean }[] = [];

/**
 * Says that this test makes the page log an error or a warning that matches. The test fails if nothing does.
 */
export function expectConsole(pattern: RegExp): void {
  expected.push({ pattern, seen: false });
}

/** Not faults of the code: what Lit says about its own build, and a notice about layout that all engines give. */
const ignored = [/^Lit is in dev mode/, /^ResizeObserver loop/];

function record(text: string): void {
  if (ignored.some((pattern) => pattern.test(text))) return;
  const announced = expected.find(({ pattern }) => pattern.test(text));
  if (announced) announced.seen = true;
  else unexpected.push(text);
}

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    const text = parts.map(format).join(' ');
    record(text);
    if (!expected.some(({ pattern }) => pattern.test(text))) original.apply(console, parts);
  };
}
addEventListener('error', (event) => record(`uncaught ${format(event.error ?? event.message)}`));
addEventListener('unhandledrejection', (event) => record(`unhandled rejection of ${format(event.reason)}`));
addEventListener('securitypolicyviolation', (event) => record(`violation of ${event.violatedDirective}`));

afterEach(() => {
  const missing = expected.filter(({ seen }) => !seen).map(({ pattern }) => `Nothing logged ${pattern}.`);
  const messages = [...unexpected.splice(0), ...missing];
  expected = [];
  if (messages.length > 0) throw new Error(messages.join('\n'));
});
