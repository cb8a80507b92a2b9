import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE = 15_000;
const POLLING = 50;

type Run<Parameters extends unknown[], Result> = (...args: Parameters) => Result | Promise<Result>;

/** A page in one of the engines, with what all of them can do alike. */
export abstract class EnginePage {
  /** What was written into the console, where the engine tells of it from outside of the page. */
  readonly console: string[] = [];

  /** Resolves when the page has loaded. */
  abstract open(url: string): Promise<void>;
  abstract close(): Promise<void>;
  /** Evaluates an expression, and what it promises. */
  protected abstract run(expression: string): Promise<unknown>;

  /** Runs a function in the page. Its arguments and its result travel as JSON. */
  async evaluate<Parameters extends unknown[], Result>(
    run: Run<Parameters, Result>,
    ...args: Parameters
  ): Promise<Awaited<Result>> {
    // The runner of these tests compiles functions with calls of `__name`.
    const call = `(() => { const __name = (named) => named; return (${String(run)})(...${JSON.stringify(args)}); })()`;
    return (await this.run(call)) as Awaited<Result>;
  }

  /** Waits until a condition holds in the page. */
  async until<Parameters extends unknown[]>(
    condition: Run<Parameters, boolean>,
    ...args: Parameters
  ): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await this.evaluate(condition, ...args))) {
      if (Date.now() > deadline)
        throw new Error(`It never was so: ${String(condition)}\n${await this.#describe()}`);
      await delay(POLLING);
    }
  }

  async #describe(): Promise<string> {
    const said = await this.run('document.body.innerText');
    return [`The page says: ${String(said)}`, ...this.console].join('\n');
  }
}
