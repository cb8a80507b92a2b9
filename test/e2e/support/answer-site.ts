import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

type Answers = Map<string, () => Answer | Promise<Answer>>;

/** A site that is not the demo bank's, on an origin of its own, with what a test gives it. */
export class AnswerSite {
  readonly url: string;
  readonly #server: Server;
  readonly #answers: Answers;

  private constructor(server: Server, answers: Answers) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    this.#answers = answers;
  }

  static async open(): Promise<AnswerSite> {
    const answers: Answers = new Map();
    const server = createServer((request, response) => {
      const answer = answers.get(new URL(request.url!, 'http://host').pathname);
      // Browsers ask for an icon, and would tell of its absence.
      if (!answer) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      void Promise.resolve(answer()).then(({ type, body, headers }) =>
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new AnswerSite(server, answers);
  }

  /** Says what a path answers from now on. */
  serve(path: string, answer: Answer | (() => Answer | Promise<Answer>)): void {
    this.#answers.set(path, typeof answer === 'function' ? answer : () => answer);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
