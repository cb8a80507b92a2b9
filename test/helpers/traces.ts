/** What an element leaves on the page: listeners, timers and observers that are still there. */
export class Traces {
  readonly #left = new Map<string, number>();
  readonly #restore: (() => void)[] = [];

  /** Watches from now on, until `stop`. */
  constructor() {
    for (const [target, name] of [
      [window, 'window'],
      [document, 'document'],
      [document.documentElement, 'html'],
      [document.body, 'body'],
    ] as const) {
      this.#watchListeners(target, name);
    }
    this.#watchTimers();
    this.#watchObservers();
  }

  /** What was begun and not ended, such as `keydown on document`. */
  get left(): string[] {
    return [...this.#left].flatMap(([trace, count]) => Array.from({ length: count }, () => trace)).sort();
  }

  stop(): void {
    this.#restore.forEach((restore) => restore());
  }

  #note(trace: string, by: number): void {
    const count = (this.#left.get(trace) ?? 0) + by;
    this.#left.set(trace, Math.max(0, count));
  }

  #replace<Owner extends object, Name extends keyof Owner>(
    owner: Owner,
    name: Name,
    make: (original: Owner[Name]) => Owner[Name],
  ): void {
    const original = owner[name];
    owner[name] = make(original);
    this.#restore.push(() => {
      owner[name] = original;
    });
  }

  #watchListeners(target: EventTarget, name: string): void {
    const held = new Set<string>();
    const numbers = new Map<unknown, number>();
    const keyOf = (type: string, listener: unknown) => {
      if (!numbers.has(listener)) numbers.set(listener, numbers.size);
      return `${type} ${numbers.get(listener)}`;
    };
    this.#replace(target, 'addEventListener', (add) => (type, listener, options) => {
      add.call(target, type, listener, options);
      const key = keyOf(type, listener);
      const end = () => {
        if (held.delete(key)) this.#note(`${type} on ${name}`, -1);
      };
      if (!held.has(key)) this.#note(`${type} on ${name}`, 1);
      held.add(key);
      if (typeof options === 'object') options.signal?.addEventListener('abort', end);
    });
    this.#replace(target, 'removeEventListener', (remove) => (type, listener, options) => {
      remove.call(target, type, listener, options);
      if (held.delete(keyOf(type, listener))) this.#note(`${type} on ${name}`, -1);
    });
  }

  #watchTimers(): void {
    const timers = new Set<unknown>();
    this.#replace(
      window,
      'setInterval',
      (set) =>
        ((...given: Parameters<typeof setInterval>) => {
          const timer = set.apply(window, given);
          timers.add(timer);
          this.#note('interval', 1);
          return timer;
        }) as typeof setInterval,
    );
    this.#replace(window, 'clearInterval', (clear) => (timer) => {
      clear.call(window, timer as number);
      if (timers.delete(timer)) this.#note('interval', -1);
    });
  }

  #watchObservers(): void {
    const observing = new Set<MutationObserver>();
    const note = (by: number) => this.#note('mutation observer', by);
    this.#replace(
      MutationObserver.prototype,
      'observe',
      (observe) =>
        function (this: MutationObserver, target, options) {
          observe.call(this, target, options);
          if (target === document.documentElement && !observing.has(this)) {
            observing.add(this);
            note(1);
          }
        },
    );
    this.#replace(
      MutationObserver.prototype,
      'disconnect',
      (disconnect) =>
        function (this: MutationObserver) {
          disconnect.call(this);
          if (observing.delete(this)) note(-1);
        },
    );
  }
}
