import { LitElement, html, type PropertyValues } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { CommunityController } from '../../controllers/community.js';
import { LocalizeController } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import { topicOf } from '../checked-values.js';
import { VERSION } from '../../version.js';
import { styles } from './comment-count.styles.js';

/**
 * @summary "12 comments" for a listing page. Any number of them make one request, and follow what others write.
 * @slot - Shown until the number is known, and when it cannot be had.
 */
export class CommentCount extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    topic: {},
    backend: {},
    client: { attribute: false },
  };

  #localize = new LocalizeController(this);
  #community = new CommunityController(this);
  #count = new Resource<number>(this);

  /** The bank's own stable name of the subject, up to 200 characters. Required. */
  topic = '';

  /** The address of the backend, where no `<parvis-community>` gives it. */
  backend = '';

  /** A client that the page made itself. */
  client: CommunityClient | null = null;

  #asked: readonly unknown[] = [];
  #following: AbortController | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#ask();
    super.update(changed);
  }

  /** Counts what is asked for, if that has become another thing. One that is only moved keeps its number meanwhile. */
  #ask(): void {
    const { client } = this.#community;
    const topic = client && topicOf(this);
    if (!topic) {
      this.#leave();
      if (this.isConnected) this.#forget();
      return;
    }
    if (client !== this.#asked[0] || topic !== this.#asked[1]) {
      this.#leave();
      this.#forget();
      this.#asked = [client, topic];
    }
    if (!this.#following) void this.#follow(client, topic);
  }

  #forget(): void {
    this.#asked = [];
    this.#count.reset();
  }

  #leave(): void {
    this.#following?.abort();
    this.#following = null;
  }

  async #follow(client: CommunityClient, topic: string): Promise<void> {
    const { signal } = (this.#following = new AbortController());
    const askAgain = () => this.#count.load((abort) => client.topics.count(topic, abort));
    const show = (count: number) => {
      this.#count.cancel();
      this.#count.value = count;
      this.requestUpdate();
    };
    await askAgain();
    const part = await import('./follow-counts.js').catch(() => null);
    if (signal.aborted || !part) return;
    signal.addEventListener('abort', part.followCount(client, topic, { show, askAgain }));
  }

  protected override render() {
    const { messages, number } = this.#localize;
    const count = this.#count.value;
    if (count === undefined || !messages) return html`<slot></slot>`;
    return html`<span dir=${messages.direction} lang=${messages.language}
      >${messages.comments(count, number)}</span
    >`;
  }
}
