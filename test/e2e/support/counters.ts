import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds. */
const PATIENCE = 15_000;
const POLLING = 400;

declare global {
  /** The timers that have neither run out nor been cleared. */
  var timers: Set<number>;
}

/** What a page holds on to, as the browser counts it. */
export interface Counts {
  nodes: number;
  listeners: number;
  documents: number;
  /** Such as requests, streams and observers that the browser has to end with the page. */
  observers: number;
  timers: number;
  /**
   * Answers that have begun and not ended, such as streams. Before its answer a request shows in `timers`: the browser
   * does not tell the end of one that is aborted while it asks the other origin for permission.
   */
  answers: number;
}

export class Counters {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #answers = new Set<string>();

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    session.on('Network.responseReceived', ({ requestId }) => this.#answers.add(requestId));
    session.on('Network.loadingFinished', ({ requestId }) => this.#answers.delete(requestId));
    session.on('Network.loadingFailed', ({ requestId }) => this.#answers.delete(requestId));
  }

  /** Counts in the pages that are opened from now on. */
  static async of(page: Page): Promise<Counters> {
    const session = await page.createCDPSession();
    for (const domain of ['Network', 'Performance', 'HeapProfiler'] as const) {
      await session.send(`${domain}.enable`);
    }
    await page.evaluateOnNewDocument(countTimers);
    return new Counters(page, session);
  }

  /** Once everything has come to rest, or at the latest after some seconds. */
  async settled(): Promise<Counts> {
    const end = Date.now() + PATIENCE;
    let before: Counts;
    let now = await this.#read();
    do {
      await new Promise((resolve) => setTimeout(resolve, POLLING));
      before = now;
      now = await this.#read();
    } while (Date.now() < end && !isDeepStrictEqual(now, before));
    return now;
  }

  /** When all that nobody holds is gone. */
  async #read(): Promise<Counts> {
    for (let times = 0; times < 2; times += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
    return {
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
      documents: valueOf('Documents'),
      observers: valueOf('ContextLifecycleStateObservers'),
      timers: await this.#page.evaluate(() => timers.size),
      answers: this.#answers.size,
    };
  }
}

/** The browser has no counter for them. */
function countTimers(): void {
  globalThis.timers = new Set();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  const note = (id: unknown) => {
    timers.add(id as number);
    return id as number;
  };
  const forget = (clear: (id: number) => void) => (id: number) => {
    timers.delete(id);
    clear(id);
  };
  Object.assign(window, {
    setTimeout(run: () => void, delay?: number) {
      const id = note(
        setTimeout(() => {
          timers.delete(id);
          run();
        }, delay),
      );
      return id;
    },
    setInterval: (run: () => void, delay?: number) => note(setInterval(run, delay)),
    clearTimeout: forget(clearTimeout.bind(window)),
    clearInterval: forget(clearInterval.bind(window)),
  });
}
