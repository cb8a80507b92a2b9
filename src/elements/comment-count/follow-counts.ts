import type { CommunityClient, StreamEvent } from '../../client/domain.js';

/** A stream takes 50 topics, and the threads of the page need some of these. */
const MOST_STREAMED = 40;
/** Somebody who leaves the page again at once needs no stream. */
const SETTLE_MS = 3_000;
/** What is counted is asked for again this often at most. */
const CALM_MS = 60_000;

export interface Follower {
  show(count: number): void;
  /** Resolves to whether the count is known now. */
  askAgain(): Promise<boolean>;
}

const groups = new WeakMap<CommunityClient, CountGroup>();

/** Keeps a count true while others write. Returns what ends that. */
export function followCount(client: CommunityClient, topicKey: string, follower: Follower): () => void {
  let group = groups.get(client);
  if (!group) {
    group = new CountGroup(client);
    groups.set(client, group);
  }
  return group.add(topicKey, follower);
}

/**
 * The counts of a page that ask the same client. They follow the stream; where there are too many for it, or there is
 * none, all of them are asked for again now and then while somebody looks.
 */
class CountGroup {
  readonly #client: CommunityClient;
  readonly #followers = new Map<string, Set<Follower>>();
  readonly #subscriptions = new Map<string, () => void>();
  #page: AbortController | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #askedAt = 0;
  #isStreaming = false;
  /** Something may have been missed. */
  #isBehind = false;

  constructor(client: CommunityClient) {
    this.#client = client;
  }

  add(topicKey: string, follower: Follower): () => void {
    const followers = this.#followers.get(topicKey) ?? new Set();
    this.#followers.set(topicKey, followers.add(follower));
    if (!this.#page) this.#begin();
    this.#settle();
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#followers.get(topicKey) === followers) {
        this.#followers.delete(topicKey);
      }
      if (this.#followers.size === 0) this.#end();
      else this.#settle();
    };
  }

  #begin(): void {
    this.#askedAt = Date.now();
    this.#page = new AbortController();
    const { signal } = this.#page;
    document.addEventListener('visibilitychange', () => this.#plan(), { signal });
  }

  #end(): void {
    this.#page?.abort();
    this.#page = null;
    clearTimeout(this.#settling);
    clearTimeout(this.#asking);
    this.#settling = this.#asking = undefined;
    for (const topicKey of this.#subscriptions.keys()) this.#unsubscribe(topicKey);
    this.#isBehind = false;
  }

  #settle(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      void this.#listen();
    }, SETTLE_MS);
  }

  /** Brings the stream in line with what is counted. */
  async #listen(): Promise<void> {
    const isTooMuch = this.#followers.size > MOST_STREAMED;
    for (const topicKey of this.#subscriptions.keys()) {
      if (isTooMuch || !this.#followers.has(topicKey)) this.#unsubscribe(topicKey);
    }
    const live = isTooMuch ? null : await this.#client.live().catch(() => null);
    for (const topicKey of live ? this.#followers.keys() : []) {
      if (this.#subscriptions.has(topicKey)) continue;
      const unsubscribe = live!.subscribe({
        channel: `topic:${topicKey}`,
        position: null,
        onEvent: (event) => this.#handleEvent(topicKey, event),
        onState: (state) => {
          this.#isStreaming = state === 'streaming';
          this.#plan();
        },
      });
      this.#subscriptions.set(topicKey, unsubscribe);
    }
    this.#plan();
  }

  #unsubscribe(topicKey: string): void {
    this.#subscriptions.get(topicKey)?.();
    this.#subscriptions.delete(topicKey);
    this.#isStreaming &&= this.#subscriptions.size > 0;
  }

  #handleEvent(topicKey: string, { name, data }: StreamEvent): void {
    if (name === 'reset') {
      this.#isBehind = true;
      this.#plan();
    } else if ('commentCount' in data) {
      for (const follower of this.#followers.get(topicKey) ?? []) follower.show(data.commentCount);
    }
  }

  get #isTrue(): boolean {
    return this.#isStreaming && !this.#isBehind;
  }

  /** Sees to it that all is asked for again where that is needed, in a minute or when somebody looks again. */
  #plan(): void {
    if (this.#asking || this.#isTrue || !this.#page || document.hidden) return;
    const wait = Math.max(0, this.#askedAt + CALM_MS - Date.now());
    this.#asking = setTimeout(() => {
      this.#asking = undefined;
      if (!this.#isTrue && !document.hidden) void this.#askAgain();
    }, wait);
  }

  async #askAgain(): Promise<void> {
    this.#askedAt = Date.now();
    this.#isBehind = false;
    const all = [...this.#followers.values()].flatMap((followers) => [...followers]);
    const known = await Promise.all(all.map((follower) => follower.askAgain()));
    this.#isBehind ||= known.includes(false);
    this.#plan();
  }
}
