import { LitElement, html, type PropertyValues } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { CommunityController } from '../../controllers/community.js';
import { LocalizeController } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import { topicOf } from '../checked-values.js';
import { VERSION } from '../../version.js';
import { styles } from './comment-count.styles.js';

/**
 * @summary "12 comments" for a listing page. Any number of them make one request.
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

  protected override update(changed: PropertyValues<this>): void {
    const { client } = this.#community;
    const topic = client && topicOf(this);
    this.#count.follow([client, topic], topic ? (signal) => client.topics.count(topic, signal) : null);
    super.update(changed);
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
