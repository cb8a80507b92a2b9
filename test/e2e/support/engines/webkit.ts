import { startWebKitDriver } from '../../../../scripts/lib/webkit-driver.mjs';
import type { Engine } from './engines.js';
import { EnginePage } from './page.js';

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** WebKitGTK, by WebDriver. Each page is a session of its own, with nothing left of the one before. */
export async function startWebKit(programs: {
  driver: string;
  browser: string;
  xvfb: string;
}): Promise<Engine> {
  const { port, browser, stop } = await startWebKitDriver(programs);
  const send: Send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  return {
    newPage: () => WebKitPage.open(send, browser),
    stop: async () => stop(),
  };
}

class WebKitPage extends EnginePage {
  readonly #send: Send;
  readonly #session: string;

  private constructor(send: Send, session: string) {
    super();
    this.#send = send;
    this.#session = `/session/${session}`;
  }

  static async open(send: Send, binary: string): Promise<WebKitPage> {
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    };
    const session = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as {
      sessionId: string;
    };
    return new WebKitPage(send, session.sessionId);
  }

  override async open(url: string): Promise<void> {
    await this.#send('POST', `${this.#session}/url`, { url });
  }

  override async close(): Promise<void> {
    await this.#send('DELETE', this.#session);
  }

  protected override run(expression: string): Promise<unknown> {
    return this.#send('POST', `${this.#session}/execute/sync`, { script: `return ${expression}`, args: [] });
  }
}
