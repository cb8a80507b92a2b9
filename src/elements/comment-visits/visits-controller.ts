import { html, render, type LitElement, type ReactiveController } from 'lit';
import { beginVisit, type Visit } from '../../client/visits.js';
import type { BrowsingMessages, Messages } from '../../i18n/messages.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { HeadingBars, adopt } from './heading-bars.js';
import { KeysController } from './keys-controller.js';
import { commentStyles, sinceStyles } from './visits.styles.js';

/** What it needs of the part that it is loaded on top of. */
interface VisitsParts {
  /** Where the browser keeps what is of a member. */
  prefixOf(url: string, viewerId: string): string;
  /** Words for what a member does; null until they are there. */
  errorMessages(): Messages | null;
}

type CommentItem = LitElement & { comment: { id: string } };

/**
 * Knows what was written since the reader's last visit: marks it, says how much it is, and leads from one to the next.
 * Nothing that is shown already moves for it.
 */
export class VisitsController implements ReactiveController {
  readonly #view: ThreadView;
  readonly #parts: VisitsParts;
  readonly #bars: HeadingBars;
  readonly #bar = document.createElement('div');
  readonly #marks = new Map<string, HTMLElement>();
  #visit: Visit | null = null;
  /** Whose visit it is, and of what. */
  #place = '';
  #viewerId = '';
  #messages: BrowsingMessages | null = null;
  #language = '';
  /** The one that was gone to last. */
  #lastId: string | null = null;

  #hasFollowing = false;

  constructor(view: ThreadView, parts: VisitsParts) {
    this.#view = view;
    this.#parts = parts;
    this.#bars = new HeadingBars(view);
    view.host.addController(this);
    new KeysController(view, () => this.#goToNext());
  }

  hostConnected(): void {
    this.#view.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#place = '';
  }

  hostUpdated(): void {
    this.#begin();
    void this.#loadFollowing();
    const newIds = this.#newIds();
    if (newIds.length === 0) {
      this.#bars.hide('since');
      this.#marks.forEach((mark) => mark.remove());
      return;
    }
    const { messages } = this.#view.localize;
    if (messages && this.#language !== messages.language) void this.#loadMessages(messages.language);
    if (this.#messages) this.#show(newIds, this.#messages);
  }

  /** A visit is of one person and one topic. Until it is known who looks, nobody's begins. */
  #begin(): void {
    const { reading, state } = this.#view.thread;
    if (!reading) return;
    const { client, topicKey } = reading.address;
    const session = client.session.state;
    if (session.status === 'unknown' || client.url === undefined) return;
    const member = session.status === 'signed-in' ? session.viewer.member : null;
    this.#viewerId = member?.id ?? '';
    // A guest is a visitor again as soon as the page is left.
    const keeperId = member?.roles.includes('guest') ? '' : this.#viewerId;
    const place = JSON.stringify([client.url, keeperId, topicKey]);
    if (place !== this.#place) {
      this.#place = place;
      this.#visit = beginVisit(
        keeperId ? 'localStorage' : 'sessionStorage',
        this.#parts.prefixOf(client.url, keeperId),
        topicKey,
      );
    }
    let last = '';
    state.comments.forEach(({ createdAt }) => {
      if (createdAt > last) last = createdAt;
    });
    if (last) this.#visit?.see(last);
  }

  /** Members can follow the topic, where the backend keeps lists of that. */
  async #loadFollowing(): Promise<void> {
    const { reading, community } = this.#view.thread;
    const session = reading?.address.client.session.state;
    const isMember = session?.status === 'signed-in' && !session.viewer.member.roles.includes('guest');
    if (this.#hasFollowing || !isMember || !community?.capabilities.includes('follows')) return;
    this.#hasFollowing = true;
    try {
      const { FollowController } = await import('../topic-follow/follow-controller.js');
      new FollowController({
        view: this.#view,
        bars: this.#bars,
        errorMessages: this.#parts.errorMessages,
        onReadAt: (readAt) => this.#visit?.readElsewhere(readAt),
      });
    } catch {
      // The thread can be read and written without.
    }
  }

  /** What others wrote since, of what is shown, in its order. */
  #newIds(): string[] {
    const since = this.#visit?.since;
    if (!since) return [];
    const { comments } = this.#view.thread.state;
    const viewerId = this.#viewerId;
    const isNew = (id: string) => {
      const { createdAt, state, author } = comments.get(id)!;
      return createdAt > since && state === 'published' && (!viewerId || author?.id !== viewerId);
    };
    // Most visits find nothing, and the list may be long.
    if (![...comments.keys()].some(isNew)) return [];
    return this.#items.map(({ comment }) => comment.id).filter((id) => comments.has(id) && isNew(id));
  }

  get #items(): CommentItem[] {
    return [...this.#view.host.shadowRoot!.querySelectorAll<CommentItem>('li > parvis-comment')];
  }

  async #loadMessages(language: string): Promise<void> {
    this.#language = language;
    const { loadBrowsingMessages } = await import('../../i18n/load-browsing-messages.js');
    this.#messages = await loadBrowsingMessages(language).catch(() => null);
    this.#marks.forEach((mark) => mark.remove());
    this.#marks.clear();
    this.#view.host.requestUpdate();
  }

  #show(newIds: readonly string[], messages: BrowsingMessages): void {
    render(
      html`<span>${messages.newSince(newIds.length, this.#view.localize.number)}</span
        ><button class="quiet" type="button" aria-label=${messages.nextNew} @click=${() => this.#goToNext()}>
          ${messages.next}
        </button>`,
      this.#bar,
    );
    this.#bars.show('since', this.#bar, sinceStyles);
    for (const [id, mark] of this.#marks) if (!newIds.includes(id)) mark.remove();
    for (const item of this.#items) if (newIds.includes(item.comment.id)) void this.#mark(item, messages);
  }

  /** A dot beside the picture, where it moves nothing; those who cannot see it hear the word. */
  async #mark(item: CommentItem, messages: BrowsingMessages): Promise<void> {
    await item.updateComplete;
    const root = item.shadowRoot!;
    const header = root.querySelector('header');
    const mark = this.#marks.get(item.comment.id) ?? createMark(messages.isNew);
    if (!header || mark.parentElement === header) return;
    this.#marks.set(item.comment.id, mark);
    adopt(root, commentStyles);
    header.append(mark);
  }

  /** The one after the last that was gone to; from the end on, the first. */
  #goToNext(): void {
    const newIds = this.#newIds();
    const from = this.#lastId === null ? -1 : newIds.indexOf(this.#lastId);
    this.#lastId = newIds[(from + 1) % newIds.length] ?? null;
    if (this.#lastId !== null) this.#view.focusComment(this.#lastId);
  }
}

function createMark(text: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'new';
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = text;
  mark.append(words);
  return mark;
}
