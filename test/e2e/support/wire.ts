import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Paused = Protocol.Fetch.RequestPausedEvent;

interface Rule {
  /** What the browser is to stop at, so that nothing else is slowed down. */
  pattern: Protocol.Fetch.RequestPattern;
  matches(paused: Paused): boolean;
  handle(paused: Paused): Promise<unknown>;
}

export interface Selection {
  method: string;
  /** An address in which `*` stands for anything. */
  url: string;
  /** `request`: before the server gets it. `response`: when the server has answered and the page does not know yet. */
  stage: 'request' | 'response';
}

/** A request that waits for the test to decide. */
export interface Held {
  /** Lets it go on. */
  release(): Promise<void>;
  /** Breaks the connection. */
  cut(): Promise<void>;
}

/** The line between a page and its servers: holds, breaks and answers what goes over it. */
export class Wire {
  readonly #session: CDPSession;
  readonly #rules = new Set<Rule>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async tap(page: Page): Promise<Wire> {
    const wire = new Wire(await page.createCDPSession());
    wire.#session.on('Fetch.requestPaused', (paused) => void wire.#decide(paused));
    return wire;
  }

  /** Makes the next request that matches wait. To be called before what makes the request; `held` is when it waits. */
  async holdNext(selection: Selection): Promise<{ held: Promise<Held> }> {
    let take: (held: Held) => void;
    const held = new Promise<Held>((resolve) => (take = resolve));
    const remove = await this.#add(
      ruleFor(selection, async ({ requestId }) => {
        await remove();
        take({ release: () => this.#continue(requestId), cut: () => this.#fail(requestId) });
      }),
    );
    return { held };
  }

  /** Answers the next request that matches in the server's place. */
  async answerNext(selection: Omit<Selection, 'stage'>, status: number, body: unknown = null): Promise<void> {
    const stop = await this.answer(selection, status, body, () => stop());
  }

  /** Answers requests in the server's place until the returned function is called. */
  answer(
    selection: Omit<Selection, 'stage'>,
    status: number,
    body: unknown = null,
    before: () => Promise<void> = () => Promise.resolve(),
  ): Promise<() => Promise<void>> {
    return this.#add(
      ruleFor({ ...selection, stage: 'request' }, async ({ requestId }) => {
        await before();
        await this.#session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: status,
          responseHeaders: [{ name: 'content-type', value: 'application/json' }],
          body: Buffer.from(body === null ? '' : JSON.stringify(body)).toString('base64'),
        });
      }),
    );
  }

  /** Leaves requests without any answer until the returned function is called. */
  silence(selection: Omit<Selection, 'stage'>): Promise<() => Promise<void>> {
    return this.#add(ruleFor({ ...selection, stage: 'request' }, () => Promise.resolve()));
  }

  async #add(rule: Rule): Promise<() => Promise<void>> {
    this.#rules.add(rule);
    await this.#enable();
    return async () => {
      this.#rules.delete(rule);
      await this.#enable();
    };
  }

  /** The browser takes the patterns of the last call only. */
  async #enable(): Promise<void> {
    const patterns = [...this.#rules].map(({ pattern }) => pattern);
    if (patterns.length > 0) await this.#session.send('Fetch.enable', { patterns });
  }

  async #decide(paused: Paused): Promise<void> {
    const rule = [...this.#rules].find((each) => each.matches(paused));
    try {
      if (rule) await rule.handle(paused);
      else await this.#continue(paused.requestId);
    } catch {
      // The page has gone, or has given up on the request.
    }
  }

  async #continue(requestId: string): Promise<void> {
    await this.#session.send('Fetch.continueRequest', { requestId });
  }

  async #fail(requestId: string): Promise<void> {
    await this.#session.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' });
  }
}

function ruleFor(selection: Selection, handle: Rule['handle']): Rule {
  const { method, url, stage } = selection;
  const address = new RegExp(`^${url.split('*').map(escape).join('.*')}$`);
  return {
    pattern: { urlPattern: url, requestStage: stage === 'request' ? 'Request' : 'Response' },
    matches: ({ request, responseStatusCode, responseErrorReason }) => {
      const isAnswered = responseStatusCode !== undefined || responseErrorReason !== undefined;
      return request.method === method && address.test(request.url) && isAnswered === (stage === 'response');
    },
    handle,
  };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
