import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { createClient } from '../../src/client/client.js';
import type { ClientConfig } from '../../src/client/config.js';
import type { CommunityClient } from '../../src/client/domain.js';
import type { ParvisError } from '../../src/client/errors.js';
import { FakeBackend } from './fake-backend.js';

const realNow = performance.now.bind(performance);

/** Lets what does not hang on a timer go on: promises, streams, the loading of modules. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Timers that move only when the test says so. */
export class TestClock {
  readonly #timers: SinonFakeTimers;

  constructor(now = '2026-06-01T09:00:00.000Z') {
    this.#timers = useFakeTimers({
      now: Date.parse(now),
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
  }

  /** Lets `ms` pass, with everything that happens meanwhile. */
  async pass(ms: number): Promise<void> {
    const end = Date.now() + ms;
    const step = Math.max(500, ms / 60);
    await turn();
    while (Date.now() < end) {
      await this.#timers.tickAsync(Math.min(step, end - Date.now()));
      await turn();
    }
    await turn();
  }

  /** Waits, without letting time pass, until something is so. */
  async until(condition: () => boolean, what = condition.toString()): Promise<void> {
    const deadline = realNow() + 4000;
    while (!condition()) {
      if (realNow() > deadline) throw new Error(`It did not come to this: ${what}`);
      await turn();
      await this.#timers.tickAsync(0);
    }
  }

  /** Lets time pass until something is so, two minutes at most. */
  async wait(condition: () => boolean, what = condition.toString()): Promise<void> {
    const deadline = realNow() + 4000;
    for (let passed = 0; !condition(); passed += 200) {
      if (passed > 120_000 && realNow() > deadline) throw new Error(`It did not come to this: ${what}`);
      await turn();
      await this.#timers.tickAsync(200);
    }
  }

  /** What becomes of a promise whose work takes moments: lets time pass as far as it needs. */
  async settle<T>(promise: Promise<T>): Promise<T> {
    const outcome = outcomeOf(promise);
    const deadline = realNow() + 4000;
    while (!outcome.isSettled && realNow() < deadline) {
      await this.#timers.tickAsync(10);
      await turn();
    }
    return promise;
  }

  /** Sets the clock as if the page had slept. */
  jump(ms: number): void {
    this.#timers.setSystemTime(Date.now() + ms);
  }

  restore(): void {
    this.#timers.restore();
  }
}

export interface World {
  clock: TestClock;
  backend: FakeBackend;
  /** What the clients reported without failing. */
  reports: ParvisError[];
  /** Another client of the backend, closed after the test. */
  client(config?: Partial<ClientConfig>): CommunityClient;
  /** A client whose page gives the tokens of the members named by `who`. */
  clientFor(who: () => string | null, config?: Partial<ClientConfig>): CommunityClient;
}

/** A fake backend and a clock for each test of a suite. */
export function useWorld(): World {
  const clients: CommunityClient[] = [];
  const world = {
    client(config: Partial<ClientConfig> = {}) {
      const { backend, reports } = world;
      const made = createClient({ backend: backend.url, report: (error) => reports.push(error), ...config });
      clients.push(made);
      return made;
    },
    clientFor(who: () => string | null, config: Partial<ClientConfig> = {}) {
      return world.client({
        getToken: async () => {
          const member = who();
          return member === null ? null : `token-${member}`;
        },
        ...config,
      });
    },
  } as World;

  // The parts that are loaded late are at hand, so that time passes in the tests alone.
  before(() =>
    Promise.all([
      import('../../src/client/counts.js'),
      import('../../src/client/curation.js'),
      import('../../src/client/identity.js'),
      import('../../src/client/live/live.js'),
      import('../../src/client/late-parts.js'),
      import('../../src/client/outbox/outbox.js'),
      import('../../src/client/problem.js'),
      import('../../src/client/viewer-states.js'),
      import('../../src/client/writing.js'),
    ]),
  );

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    world.reports = [];
    world.clock = new TestClock();
    world.backend = new FakeBackend().install();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await turn();
    world.backend.uninstall();
    world.clock.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  return world;
}

export interface Outcome<T> {
  value?: T;
  error?: ParvisError;
  readonly isSettled: boolean;
}

/** What becomes of a promise, to be looked at whenever the test wants. */
export function outcomeOf<T>(promise: Promise<T>): Outcome<T> {
  const outcome: { value?: T; error?: ParvisError; isSettled: boolean } = { isSettled: false };
  promise.then(
    (value) => Object.assign(outcome, { value, isSettled: true }),
    (error: ParvisError) => Object.assign(outcome, { error, isSettled: true }),
  );
  return outcome;
}
