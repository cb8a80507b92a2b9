import type { ParvisErrorCode, ParvisErrorDetails } from '../../../src/client/errors.js';
import { ParvisError } from '../../../src/client/errors.js';
import { PROBLEMS } from '../../../src/contract/problem-statuses.js';

/** An answer that waits until the test gives it. An abort does not end it, so that a late answer can be tried. */
export interface HeldCall {
  /** Resolves when the call has been made. */
  readonly made: Promise<void>;
  readonly isMade: boolean;
  readonly signal: AbortSignal | undefined;
  release(): void;
  fail(code: ParvisErrorCode, details?: ParvisErrorDetails): void;
}

interface Holding extends HeldCall {
  name: string;
  take<Answer>(answer: () => Answer, signal: AbortSignal | undefined): Promise<Answer>;
}

function deferred<Value>(): { promise: Promise<Value>; resolve(value: Value): void } {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export function failure(code: ParvisErrorCode, details: ParvisErrorDetails = {}): ParvisError {
  const status = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as keyof typeof PROBLEMS] : undefined;
  return new ParvisError(code, `The test says: ${code}.`, { ...(status && { status }), ...details });
}

/** What the calls to a fake community meet: nothing, a failure, or a wait. */
export class Faults {
  /** The names of the calls that were made, in order. */
  readonly calls: string[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  readonly #failing = new Map<string, ParvisErrorCode>();
  #holdings: Holding[] = [];

  /** Every call of that name fails, until `mend`. */
  fail(name: string, code: ParvisErrorCode = 'unreachable'): void {
    this.#failing.set(name, code);
  }

  mend(name: string): void {
    this.#failing.delete(name);
  }

  /**
   * The next call of that name waits: with its answer given already, or with its request still on the way. Several are
   * for several calls.
   */
  hold(name: string, waiting: 'answer' | 'request' = 'answer'): HeldCall {
    const made = deferred<void>();
    const end = deferred<ParvisError | null>();
    const holding: Holding & { isMade: boolean; signal: AbortSignal | undefined } = {
      name,
      made: made.promise,
      isMade: false,
      signal: undefined,
      release: () => end.resolve(null),
      fail: (code, details) => end.resolve(failure(code, details)),
      async take(answer, signal) {
        holding.isMade = true;
        holding.signal = signal;
        made.resolve();
        const given = waiting === 'answer' ? { answer: answer() } : null;
        const error = await end.promise;
        if (error) throw error;
        return given ? given.answer : answer();
      },
    };
    this.#holdings.push(holding);
    return holding;
  }

  /** Makes a call: the answer is what `answer` gives at this moment. */
  async call<Answer>(name: string, answer: () => Answer, signal?: AbortSignal): Promise<Answer> {
    this.calls.push(name);
    this.signals.push(signal);
    const held = this.#holdings.find((each) => each.name === name);
    if (held) {
      this.#holdings = this.#holdings.filter((each) => each !== held);
      return held.take(() => structuredClone(answer()), signal);
    }
    await Promise.resolve();
    const code = this.#failing.get(name);
    if (code) throw failure(code);
    return structuredClone(answer());
  }

  count(name: string): number {
    return this.calls.filter((each) => each === name).length;
  }
}
