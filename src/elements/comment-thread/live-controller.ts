import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommentWithoutReplies, Ratings } from '../../contract/comments.js';
import type { StreamEvent } from '../../contract/stream.js';
import { arrive, merge, updateReactions } from './thread-changes.js';
import type { Reading, ThreadController } from './thread-controller.js';
import { update } from './thread-state.js';

/** Keeps a thread true while others write. */
export class LiveController implements ReactiveController {
  #host: ReactiveControllerHost;
  #thread: ThreadController;
  #reading: Reading | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, thread: ThreadController) {
    this.#host = host;
    this.#thread = thread;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#reading = null;
  }

  /** Listens from where the list that is shown was read. Already doing so, it goes on. */
  async follow(): Promise<void> {
    const { reading } = this.#thread;
    if (!reading || reading === this.#reading) return;
    this.stop();
    this.#reading = reading;
    let stopped = false;
    this.#unsubscribe = () => (stopped = true);
    const { client, topicKey } = reading.address;
    const live = await client.live().catch(() => null);
    if (stopped || !live) return;
    this.#unsubscribe = live.subscribe({
      channel: `topic:${topicKey}`,
      position: reading.streamPosition,
      onEvent: (event) => this.#handleEvent(event),
    });
  }

  #handleEvent(event: StreamEvent): void {
    switch (event.name) {
      case 'comment-created':
      case 'comment-changed': {
        const { comment } = event.data;
        this.#count(event.data);
        if (!this.#isWanted(comment)) break;
        const step = event.name === 'comment-created' ? arrive : update;
        this.#thread.change((state) => step(state, comment));
        break;
      }
      case 'reactions-changed':
        this.#thread.change((state) => updateReactions(state, event.data.commentId, event.data.reactions));
        break;
      case 'reset':
        void this.#catchUp();
        break;
      default:
    }
  }

  #count({ commentCount, ratings }: { commentCount: number; ratings?: Ratings | undefined }): void {
    const { topic } = this.#thread;
    if (topic) this.#thread.topic = { ...topic, commentCount, ratings: ratings ?? topic.ratings };
    this.#host.requestUpdate();
  }

  /** Whether it belongs to what is shown, or is there already. */
  #isWanted({ id, parentId, rating }: CommentWithoutReplies): boolean {
    const wanted = this.#thread.reading?.address.rating ?? null;
    return wanted === null || parentId !== null || rating === wanted || this.#thread.state.comments.has(id);
  }

  /** Events were missed: takes in the newest comments, and leaves what is being read where it is. */
  async #catchUp(): Promise<void> {
    const reading = this.#reading;
    try {
      if (!reading) return;
      const { client, topicKey } = reading.address;
      const listing = await client.comments.list(topicKey, {
        sort: 'newest',
        rating: reading.address.rating,
      });
      if (reading !== this.#reading) return;
      this.#thread.topic = listing.topic;
      this.#thread.change((state) => merge(state, listing));
      this.#host.requestUpdate();
    } catch {
      // The next reset tries again, and until then the thread shows what it has.
    }
  }
}
