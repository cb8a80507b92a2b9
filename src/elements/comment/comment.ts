import { LitElement, html, nothing } from 'lit';
import type { ViewerState } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { Messages } from '../../i18n/messages.js';
import { safeUrl } from '../safe-url.js';
import { styles } from './comment.styles.js';
import { type CommentAction, CommentActionEvent } from './comment.events.js';
import { avatarColour, initialsOf } from './initials.js';
import { renderContent } from './render-content.js';

/**
 * One comment of a thread: who, when, what, and what can be done with it. Part of `<parvis-comment-thread>`.
 *
 * @summary One comment, without its replies.
 */
export class CommentElement extends LitElement {
  static override styles = styles;
  static override properties = {
    comment: { attribute: false },
    messages: { attribute: false },
    localize: { attribute: false },
    viewer: { attribute: false },
    reactions: { attribute: false },
    now: { attribute: false },
    expanded: { attribute: false },
    replyable: { type: Boolean },
    undoable: { type: Boolean },
    linked: { type: Boolean, reflect: true },
  };

  comment!: CommentWithoutReplies;
  messages!: Messages;
  localize!: LocalizeController;
  viewer: ViewerState | undefined;
  /** Kinds of reaction that the community knows. */
  reactions: readonly string[] = [];
  /** In milliseconds since 1970. */
  now = 0;
  /** Null where there are no replies to show or hide. */
  expanded: boolean | null = null;
  /** The topic takes replies. */
  replyable = false;
  /** The author deleted it a moment ago, here, and can take that back. */
  undoable = false;
  /** The one that the page's address leads to. */
  linked = false;

  get #article(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('article')!;
  }

  override focus(options?: FocusOptions): void {
    this.#article.focus(options);
  }

  #act(action: CommentAction, kind?: string): void {
    this.dispatchEvent(new CommentActionEvent(action, this.comment.id, kind));
  }

  private renderAuthor() {
    const { author } = this.comment;
    const name = author?.name ?? this.messages.unknownAuthor;
    return html`<bdi class="name" id="name">${name}</bdi> ${
        author?.roles.includes('staff')
          ? html`<span class="badge" part="staff-badge">${this.messages.staff}</span>`
          : nothing
      }`;
  }

  private renderTime() {
    const { id, createdAt, editedAt, author } = this.comment;
    const { messages, localize } = this;
    const time = localize.time(createdAt, this.now);
    const label = messages.permalink(author?.name ?? messages.unknownAuthor, time);
    // Counted from the page itself, for a <base> leads elsewhere.
    return html`<a class="time" href=${safeUrl(`#parvis-${id}`, location.href)} aria-label=${label}
        ><time datetime=${createdAt} title=${localize.dateTime(createdAt)}>${time}</time></a
      >${
        editedAt
          ? html`<span class="edited" title=${messages.editedAt(localize.dateTime(editedAt))}
              >${messages.edited}</span
            >`
          : nothing
      }`;
  }

  private renderReaction(kind: string) {
    const label = this.messages.reactions[kind];
    if (!label) return nothing;
    const count = this.comment.reactions[kind] ?? 0;
    const given = this.viewer?.reactions.includes(kind) ?? false;
    return html`<button
      class="quiet reaction"
      type="button"
      aria-pressed=${given}
      @click=${() => this.#act('react', kind)}
    >
      ${label} ${count > 0 ? html`<span class="count">${this.localize.number(count)}</span>` : nothing}
    </button>`;
  }

  private renderAction(action: CommentAction, label: string, accessibleLabel = label) {
    return html`<button
      class="quiet"
      type="button"
      aria-label=${accessibleLabel}
      @click=${() => this.#act(action)}
    >
      ${label}
    </button>`;
  }

  private renderReplies() {
    if (this.expanded === null) return nothing;
    const { messages, localize } = this;
    return html`<button
      class="quiet toggle"
      type="button"
      aria-expanded=${this.expanded}
      @click=${() => this.#act('toggle-replies')}
    >
      ${this.expanded ? messages.hideReplies : messages.showReplies(this.comment.replyCount, localize.number)}
    </button>`;
  }

  private renderActions() {
    const { messages, comment } = this;
    const author = comment.author?.name ?? messages.unknownAuthor;
    return html`<div class="actions">
      ${this.reactions.map((kind) => this.renderReaction(kind))}
      ${this.replyable ? this.renderAction('reply', messages.reply, messages.replyTo(author)) : nothing}
      ${
        this.viewer?.own
          ? [this.renderAction('edit', messages.edit), this.renderAction('delete', messages.delete)]
          : nothing
      }
      ${this.renderReplies()}
    </div>`;
  }

  private renderPublished() {
    const { comment, messages } = this;
    const { author } = comment;
    return html`<article
      tabindex="-1"
      aria-labelledby="name"
      aria-current=${this.linked ? 'location' : nothing}
      part="comment"
    >
      <span class="avatar colour-${avatarColour(author?.id ?? '')}" aria-hidden="true"
        >${author ? initialsOf(author.name) : ''}</span
      >
      <header>${this.renderAuthor()} ${this.renderTime()}</header>
      <div class="body">${renderContent(comment.body, messages.opensInNewTab)}</div>
      ${this.renderActions()}
    </article>`;
  }

  private renderTombstone() {
    const { messages, comment } = this;
    const text = comment.state === 'deleted' ? messages.deletedByAuthor : messages.notAvailable;
    return html`<article tabindex="-1" class="tombstone" aria-label=${text} part="comment">
      <p>${text}</p>
      <div class="actions">
        ${this.undoable ? this.renderAction('undo', messages.undo) : nothing} ${this.renderReplies()}
      </div>
    </article>`;
  }

  protected override render() {
    return this.comment.state === 'published' ? this.renderPublished() : this.renderTombstone();
  }
}
