import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, localeFor, messagesFor } from '../i18n/load-messages.js';
import type { Messages } from '../i18n/messages.js';

/** The hosts to tell when a `lang` somewhere in the document changes. One observer serves the page. */
const hosts = new Set<LocalizeController>();
let observer: MutationObserver | null = null;

function watch(controller: LocalizeController): void {
  hosts.add(controller);
  observer ??= new MutationObserver(() => hosts.forEach((each) => each.hostConnected()));
  if (hosts.size === 1) {
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
}

function unwatch(controller: LocalizeController): void {
  hosts.delete(controller);
  if (hosts.size === 0) observer?.disconnect();
}

/** The nearest `lang`, also across shadow roots. */
function languageOf(element: Element): string {
  let current: Element | null = element;
  while (current) {
    const marked: Element | null = current.closest('[lang]:not([lang=""])');
    if (marked) return marked.getAttribute('lang')!;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language;
}

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const RELATIVE_UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', 3_600_000],
  ['minute', MINUTE],
];

/** The reader's language: messages, and numbers and times in its writing. */
export class LocalizeController implements ReactiveController {
  /** The tag found on the page, such as `fr-CH`, where there are messages in its language; otherwise English. */
  tag = '';
  /** Undefined until the language has arrived, null where it cannot be had. */
  messages: Messages | null | undefined;
  /** Resolves when the language has arrived, or cannot be had. */
  ready: Promise<void> = Promise.resolve();

  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this);
    const tag = localeFor(languageOf(this.#host));
    if (tag === this.tag && this.messages) return;
    this.tag = tag;
    this.messages = messagesFor(tag) ?? this.messages;
    this.#host.requestUpdate();
    this.ready = this.#load(tag);
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  /** A number in the reader's writing. */
  number = (value: number): string =>
    cached(`number ${this.tag}`, () => new Intl.NumberFormat(this.tag)).format(value);

  /**
   * "3 minutes ago" within a day, the date and the time after that, "now" where the clocks differ a little. `now` is in
   * milliseconds since 1970.
   */
  time(timestamp: string, now: number): string {
    const elapsed = now - Date.parse(timestamp);
    if (!(elapsed < DAY && elapsed > -MINUTE)) return this.dateTime(timestamp);
    const [unit, length] = RELATIVE_UNITS.find(([, each]) => elapsed >= each) ?? ['second', Infinity];
    return cached(
      `relative ${this.tag}`,
      () => new Intl.RelativeTimeFormat(this.tag, { numeric: 'auto' }),
    ).format(-Math.floor(Math.max(elapsed, 0) / length), unit);
  }

  /** Nothing where the timestamp is none. */
  dateTime(timestamp: string): string {
    const time = Date.parse(timestamp);
    return Number.isNaN(time)
      ? ''
      : cached(
          `date ${this.tag}`,
          () => new Intl.DateTimeFormat(this.tag, { dateStyle: 'medium', timeStyle: 'short' }),
        ).format(time);
  }

  clock(timestamp: number): string {
    return cached(
      `clock ${this.tag}`,
      () => new Intl.DateTimeFormat(this.tag, { timeStyle: 'short' }),
    ).format(timestamp);
  }

  async #load(tag: string): Promise<void> {
    try {
      const messages = await loadMessages(tag);
      if (tag !== this.tag) return;
      this.messages = messages;
    } catch {
      console.warn(`Parvis: no messages for "${tag}".`);
      this.messages ??= null;
    }
    this.#host.requestUpdate();
  }
}
