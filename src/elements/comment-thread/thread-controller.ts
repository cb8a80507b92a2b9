import type { ReactiveControllerHost } from 'lit';
import type { CommentListing, CommunityClient } from '../../client/domain.js';
import { isParvisError } from '../../client/errors.js';
import type { CommentSort, CommentWithoutReplies, TopicSummary } from '../../contract/comments.js';
import type { Community } from '../../contract/community.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import type { ThreadNotes } from '../comment-notes/thread-notes.js';
import { EMPTY_THREAD, type ThreadState, branchOf, extend, threadFrom, update } from './thread-state.js';

/** Which thread, and from where. */
export interface ThreadAddress {
  client: CommunityClient;
  topicKey: string;
  sort: CommentSort;
  pageSize: number;
  /** The comment that the page's address leads to, or null. */
  around: string | null;
  from: 'start' | 'end';
  /** The only rating that is shown; null for every comment. */
  rating: number | null;
}

interface FirstReading {
  listing: CommentListing;
  /** Null where it could not be read: the thread can be read without it. */
  community: Community | null;
}

/** The list that is shown: every further piece belongs to it or is dropped. */
export interface Reading {
  readonly address: ThreadAddress;
  /** Where the stream stood when it was read. */
  readonly streamPosition: string | null;
  /** The branches that are being read further. */
  readonly extending: Set<string | null>;
  readonly abort: AbortController;
}

/** Reads a thread, and goes on where the reader asks for more. */
export class ThreadController {
  state: ThreadState = EMPTY_THREAD;
  community: Community | null = null;
  topic: CommentListing['topic'] | null = null;
  /** The linked comment could not be found, and the list starts at its beginning instead. */
  linkedCommentMissing = false;
  /** Another one for each list that is shown; null while none is. */
  reading: Reading | null = null;

  /** What stands beside comments; null until something does. */
  notes: ThreadNotes | null = null;

  readonly first: Resource<FirstReading>;
  #host: ReactiveControllerHost;
  #localize: LocalizeController;
  /** What was asked for last. */
  address: ThreadAddress | null = null;

  constructor(host: ReactiveControllerHost, localize: LocalizeController) {
    this.#host = host;
    this.#localize = localize;
    this.first = new Resource(host);
  }

  get isClosed(): boolean {
    return this.topic?.state === 'closed' || this.community?.state === 'closed';
  }

  /** Takes comments. */
  get isOpen(): boolean {
    return this.topic?.state === 'open' && (this.community?.state ?? 'open') === 'open';
  }

  /** Goes to a thread, or to another place in the same one. What is shown stays until the new piece is there. */
  async open(address: ThreadAddress): Promise<void> {
    const current = this.address;
    if (current?.client !== address.client || current.topicKey !== address.topicKey) this.close();
    this.address = address;
    const loaded = await this.first.load((signal) => this.#readFirst(address, signal));
    const { value } = this.first;
    if (!loaded || !value) return;
    const { listing, community } = value;
    this.reading?.abort.abort();
    this.reading = {
      address,
      streamPosition: listing.streamPosition,
      extending: new Set(),
      abort: new AbortController(),
    };
    this.state = threadFrom(listing, !!address.around);
    this.community = community;
    this.topic = listing.topic;
    this.#host.requestUpdate();
  }

  /** Forgets the thread. */
  close(): void {
    this.reading?.abort.abort();
    this.reading = null;
    this.address = null;
    this.state = EMPTY_THREAD;
    this.topic = null;
    this.linkedCommentMissing = false;
    this.first.reset();
  }

  isExtending(commentId: string | null): boolean {
    return this.reading?.extending.has(commentId) ?? false;
  }

  /** The comments whose replies are being read, as one value. */
  get extendingReplies(): string {
    return [...(this.reading?.extending ?? [])].filter(Boolean).join();
  }

  /** Reads a branch further. Resolves to the ids that came, in order; rejects with why it could not. */
  async extend(commentId: string | null, end: 'next' | 'previous'): Promise<readonly string[]> {
    const { reading } = this;
    if (!reading || reading.extending.has(commentId)) return [];
    const { client, topicKey, sort, pageSize: limit, rating } = reading.address;
    const { signal } = reading.abort;
    const before = branchOf(this.state, commentId);
    const cursor = before[end];
    reading.extending.add(commentId);
    this.#host.requestUpdate();
    try {
      const page =
        commentId === null
          ? await client.comments.list(topicKey, { sort, limit, rating, ...(cursor && { cursor }) }, signal)
          : await client.comments.replies(commentId, cursor, signal);
      if (signal.aborted) return [];
      this.change((state) => extend(state, commentId, page, end));
      const known = new Set(before.ids);
      return branchOf(this.state, commentId).ids.filter((id) => !known.has(id));
    } catch (cause) {
      if (signal.aborted) return [];
      throw cause;
    } finally {
      reading.extending.delete(commentId);
      this.#host.requestUpdate();
    }
  }

  /** Changes what is shown. */
  change(step: (state: ThreadState) => ThreadState): void {
    this.state = step(this.state);
    this.#host.requestUpdate();
  }

  /** Loads what stands beside comments. Null where it cannot be had: all can be read without. */
  async loadNotes(topic = this.topic): Promise<ThreadNotes | null> {
    try {
      const { ThreadNotes } = await import('../comment-notes/thread-notes.js');
      this.notes ??= new ThreadNotes(this.#host, this.#localize, this);
      await this.notes.load(topic);
    } catch {
      // The next one to need them tries again.
    }
    return this.notes;
  }

  /** A comment was changed by an answer of the backend. */
  take(comment: CommentWithoutReplies): void {
    this.change((state) => update(state, comment));
  }

  async #readFirst(address: ThreadAddress, signal: AbortSignal): Promise<FirstReading> {
    const [listing, community] = await Promise.all([
      this.#readList(address, signal),
      address.client.community.read(signal).catch(() => null),
    ]);
    const { topic, items } = listing;
    // What stands beside comments comes with them, so that nothing moves.
    if (topic.mode !== 'discussion' || topic.ratings || items.some((item) => item.pinned || item.moderation))
      await this.loadNotes(topic);
    return { listing, community };
  }

  async #readList(address: ThreadAddress, signal: AbortSignal): Promise<CommentListing> {
    const { client, topicKey, sort, pageSize, around, from, rating } = address;
    const options = { sort, limit: pageSize, from, rating };
    this.linkedCommentMissing = false;
    if (around === null) return client.comments.list(topicKey, options, signal);
    try {
      return await client.comments.list(topicKey, { sort, limit: pageSize, around }, signal);
    } catch (cause) {
      if (!isParvisError(cause) || cause.code !== 'comment-unknown') throw cause;
      this.linkedCommentMissing = true;
      return client.comments.list(topicKey, options, signal);
    }
  }
}

/** Whether there is something to say of a list above it. */
export function hasSummary({ mode, ratings, staffReplies }: TopicSummary, sort: CommentSort): boolean {
  return sort !== 'newest' || mode !== 'discussion' || !!ratings || !!staffReplies;
}
