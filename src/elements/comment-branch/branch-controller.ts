import { html, render, type ReactiveController } from 'lit';
import type { BrowsingMessages } from '../../i18n/messages.js';
import { CommentActionEvent } from '../comment/comment.events.js';
import { type Branch, branchOf, withBranch } from '../comment-thread/thread-state.js';
import type { Reading } from '../comment-thread/thread-controller.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { branchStyles } from './branch.styles.js';

const PREFIX = '#parvis-';

/** What an entry of the browser's history says of the thread, beside what the page says there. */
interface HistoryState {
  parvisBranch?: string | null;
}

/**
 * Lets one conversation take the place of the whole list, with a way back. Each step is one in the browser's history, so
 * that its buttons lead back and on.
 */
export class BranchController implements ReactiveController {
  readonly #view: ThreadView;
  readonly #bar = Object.assign(document.createElement('div'), { className: 'branch' });
  #messages: BrowsingMessages | null = null;
  /** The comment that the list begins with; null while it shows all. */
  #shownId: string | null = null;
  /** The list of all, as it was before. */
  #whole: Branch | null = null;
  #reading: Reading | null = null;
  /** The comments that a list began with. In another list their replies are hidden again. */
  readonly #opened = new Set<string>();

  constructor(view: ThreadView) {
    this.#view = view;
    view.host.addController(this);
    const { adoptedStyleSheets } = view.host.shadowRoot!;
    adoptedStyleSheets.push(branchStyles.styleSheet!);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handleHistory);
    addEventListener('hashchange', this.#handleAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handleHistory);
    removeEventListener('hashchange', this.#handleAddress);
  }

  /** Another list was read in its place: that is the whole one. */
  hostUpdate(): void {
    if (this.#shownId !== null && this.#reading !== this.#view.thread.reading) this.#forget();
  }

  hostUpdated(): void {
    if (this.#shownId === null) return this.#bar.remove();
    const list = this.#view.host.shadowRoot!.querySelector('.roots');
    if (list && list.parentElement !== this.#bar.parentElement) list.parentElement!.prepend(this.#bar);
    this.#renderBar();
  }

  /** Rejects with why its replies cannot be read. */
  async open(commentId: string): Promise<void> {
    const { thread, localize } = this.#view;
    const { reading } = thread;
    const { loadBrowsingMessages } = await import('../../i18n/load-browsing-messages.js');
    const [messages] = await Promise.all([
      loadBrowsingMessages(localize.messages!.language),
      branchOf(thread.state, commentId).known ? null : thread.extend(commentId, 'next'),
    ]);
    if (reading !== thread.reading || !thread.state.comments.has(commentId)) return;
    this.#messages = messages;
    this.#note(commentId);
    this.#show(commentId);
    this.#view.announce(messages.branchShown);
    this.#view.focusComment(commentId);
  }

  /** The page keeps its address, and what it noted itself. */
  #note(parvisBranch: string | null): void {
    history.pushState({ ...(history.state as object | null), parvisBranch } satisfies HistoryState, '');
  }

  #show(commentId: string): void {
    const { thread } = this.#view;
    this.#whole ??= thread.state.roots;
    this.#shownId = commentId;
    this.#reading = thread.reading;
    this.#fold();
    this.#opened.add(commentId);
    this.#view.expand([commentId]);
    const branch: Branch = { ids: [commentId], previous: null, next: null, known: true };
    thread.change((state) => withBranch(state, null, branch));
  }

  /** Shows all again, with what was written on the topic meanwhile, and the comment where the reader left it. */
  #leave(): void {
    const { thread } = this.#view;
    const { ids } = thread.state.roots;
    const whole = this.#whole;
    const leftId = this.#shownId;
    if (!whole || leftId === null) return;
    this.#fold();
    this.#forget();
    const written = ids.filter((id) => thread.state.comments.get(id)?.depth === 0 && !whole.ids.includes(id));
    thread.change((state) => withBranch(state, null, { ...whole, ids: [...written, ...whole.ids] }));
    this.#view.focusComment(leftId);
  }

  #fold(): void {
    const list = this.#view.host.shadowRoot!.querySelector('.roots');
    for (const id of this.#opened) list?.dispatchEvent(new CommentActionEvent('toggle-replies', id));
    this.#opened.clear();
  }

  #forget(): void {
    this.#shownId = null;
    this.#whole = null;
  }

  #handleHistory = (): void => {
    const wanted = (history.state as HistoryState | null)?.parvisBranch ?? null;
    const leftId = this.#shownId;
    if (wanted === leftId) return;
    if (wanted === null) return this.#leave();
    if (!this.#view.thread.state.comments.has(wanted)) return;
    this.#show(wanted);
    this.#view.focusComment(leftId ?? wanted);
  };

  /** A link leads to a comment that is not in this part. */
  #handleAddress = (): void => {
    const { hash } = location;
    if (this.#shownId === null || !hash.startsWith(PREFIX)) return;
    const id = decodeURIComponent(hash.slice(PREFIX.length));
    if (this.#view.host.shadowRoot!.getElementById(hash.slice(1))) return;
    this.#leave();
    this.#view.focusComment(id);
  };

  #handleShowAll = (): void => {
    this.#note(null);
    this.#leave();
  };

  #renderBar(): void {
    if (!this.#messages) return;
    render(
      html`<p>${this.#messages.branchShown}</p>
        <button class="quiet" type="button" @click=${this.#handleShowAll}>${this.#messages.showAll}</button>`,
      this.#bar,
    );
  }
}
