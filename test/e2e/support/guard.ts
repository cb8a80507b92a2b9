import type { Page } from 'puppeteer-core';

/** Run in every document before its own scripts: what a page does not tell the debugger by itself goes to the console. */
function watchDocument(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`Violation of ${effectiveDirective} by ${blockedURI}: ${sample}`);
  });
  new ReportingObserver(
    (reports) => {
      for (const { type, body } of reports) console.error(`Report of a ${type}: ${JSON.stringify(body)}`);
    },
    { buffered: true },
  ).observe();
}

/**
 * Notes everything that a well-behaved page does not do: an error or a warning in the console, an uncaught error or
 * rejection, a violation of its policies, a dialog, a window of its own, a request to a host that it was not given.
 */
export class Guard {
  readonly #faults: string[] = [];
  readonly #origins: readonly string[];
  readonly #expected: RegExp[] = [];

  constructor(origins: readonly string[]) {
    this.#origins = origins;
  }

  async watch(page: Page): Promise<void> {
    page.on('console', (message) => {
      const { url } = message.location();
      if (['error', 'warn', 'assert'].includes(message.type())) {
        this.#note(`console: ${message.text()}${url ? ` (${url})` : ''}`);
      }
    });
    page.on('pageerror', (error) => this.#note(`uncaught: ${(error as Error).stack ?? String(error)}`));
    page.on('error', (error) => this.#note(`crash: ${error.message}`));
    page.on('popup', (popup) => this.#note(`window: ${popup?.url()}`));
    page.on('dialog', (dialog) => {
      this.#note(`dialog: ${dialog.type()} "${dialog.message()}"`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!this.#origins.includes(new URL(url).origin)) this.#note(`request: ${request.method()} ${url}`);
    });
    await page.evaluateOnNewDocument(watchDocument);
  }

  /** Says what a test provokes, such as what the browser writes when a request fails. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  /** Throws if anything happened that was not to. */
  check(): void {
    const faults = this.#faults.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
    if (faults.length > 0) throw new Error(`The page misbehaved:\n${[...new Set(faults)].join('\n')}`);
  }

  #note(fault: string): void {
    this.#faults.push(fault);
  }
}
