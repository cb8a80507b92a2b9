import { type Browser, type BrowserContext, launch, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Engine } from './engines.js';
import { EnginePage } from './page.js';

/** Chromium or Firefox. */
export async function startWithPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await launch(options);
  return {
    newPage: () => PuppeteerPage.open(browser),
    stop: () => browser.close(),
  };
}

class PuppeteerPage extends EnginePage {
  readonly #context: BrowserContext;
  readonly #page: Page;

  private constructor(context: BrowserContext, page: Page) {
    super();
    this.#context = context;
    this.#page = page;
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) this.console.push(message.text());
    });
  }

  static async open(browser: Browser): Promise<PuppeteerPage> {
    const context = await browser.createBrowserContext();
    return new PuppeteerPage(context, await context.newPage());
  }

  override async open(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  override async close(): Promise<void> {
    await this.#context.close();
  }

  protected override run(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression);
  }
}
