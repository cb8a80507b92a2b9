import { LitElement, html, nothing } from 'lit';
import type { ViewerState } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { KnownRole, Messages } from '../../i18n/messages.js';
import type { CommentNotes } from '../comment-notes/comment-notes.js';
import { isDeep } from '../comment-thread/thread-state.js';
import { safeUrl } from '../safe-url.js';
import { styles } from './comment.styles.js';
import { type CommentAction, CommentActionEvent } from './comment.events.js';
import { avatarColour, initialsOf } from './initials.js';
import { contentNodes } from './content-nodes.js';

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
    notes: { attribute: false },
    reactions: { attribute: false },
    now: { attribute: false },
    expanded: { attribute: false },
    replyable: { type: Boolean },
    undoable: { type: Boolean },
    linked: { attribute: false },
  };

  comment!: CommentWithoutReplies;
  messages!: Messages;
  localize!: LocalizeController;
  viewer: ViewerState | undefined;
  /** What stands beside it, once it is loaded; undefined where nothing does. */
  notes: CommentNotes | undefined;
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

  #content: HTMLElement | null = null;
  #contentFor: readonly unknown[] = [];

  get #article(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('article')!;
  }

  override focus(options?: FocusOptions): void {
    this.#article.focus(options);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#handleAction);
  }

  #handleAction = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (!button) return;
    this.dispatchEvent(new CommentActionEvent(button.name as CommentAction, this.comment.id, button.value));
  };

  /** Drawn by us from the backend's claims alone; what one means is told on request. */
  private renderBadges() {
    const { roles } = this.messages;
    const known = Object.keys(roles).filter((role) => this.comment.author?.roles.includes(role));
    return known.map(
      (role) =>
        html`<button class="badge" type="button" name="note-role" value=${role} part="${role}-badge">
          ${roles[role as KnownRole]}
        </button>`,
    );
  }

  /** The same element for the same body, whatever else of the comment has changed. */
  #contentOf({ body }: CommentWithoutReplies): HTMLElement {
    const newTab = this.messages.opensInNewTab;
    if (!this.#content || this.#contentFor[0] !== body || this.#contentFor[1] !== newTab) {
      this.#contentFor = [body, newTab];
      this.#content = document.createElement('div');
      this.#content.className = 'body';
      this.#content.append(...contentNodes(body, newTab));
    }
    return this.#content;
  }

  private renderReaction(kind: string) {
    const label = this.messages.reactions[kind];
    if (!label) return nothing;
    const count = this.comment.reactions[kind] ?? 0;
    return html`<button
      class="quiet reaction"
      type="button"
      name="react"
      value=${kind}
      aria-pressed=${this.viewer?.reactions.includes(kind) ?? false}
    >
      ${count > 0 ? `${label} ${this.localize.number(count)}` : label}
    </button>`;
  }

  private renderAction(action: CommentAction, label: string, accessibleLabel?: string) {
    return html`<button class="quiet" type="button" name=${action} aria-label=${accessibleLabel ?? nothing}>
      ${label}
    </button>`;
  }

  private renderReplies() {
    if (this.expanded === null) return nothing;
    const { messages, localize, comment, expanded } = this;
    if (!expanded && isDeep(comment)) return this.renderAction('note-branch', messages.continueBranch);
    return html`<button class="quiet toggle" type="button" name="toggle-replies" aria-expanded=${expanded}>
      ${expanded ? messages.hideReplies : messages.showReplies(comment.replyCount, localize.number)}
    </button>`;
  }

  private renderPublished() {
    const { comment, messages, localize } = this;
    const { id, author, createdAt, editedAt } = comment;
    const name = author?.name ?? messages.unknownAuthor;
    const time = localize.time(createdAt, this.now);
    // The address is counted from the page itself, for a <base> leads elsewhere.
    return html`<article
      tabindex="-1"
      aria-labelledby="name"
      aria-current=${this.linked ? 'location' : nothing}
      part="comment"
    >
      <span
        class="avatar colour-${avatarColour(author?.id ?? '')}"
        aria-hidden="true"
        .textContent=${author ? initialsOf(author.name) : ''}
      ></span>
      <header>
        <bdi class="name" id="name" .textContent=${name}></bdi>
        ${this.renderBadges()}
        <a
          class="time"
          href=${safeUrl(`#parvis-${id}`, location.href)}
          aria-label=${messages.permalink(name, time)}
          ><time datetime=${createdAt} title=${localize.dateTime(createdAt)} .textContent=${time}></time
        ></a>
        ${
          editedAt
            ? html`<button class="quiet edited" type="button" name="note-versions">
                ${messages.edited}
              </button>`
            : nothing
        }
        ${this.notes?.renderMarks(this.renderRoot)}
      </header>
      ${this.notes?.renderBody(this.renderRoot) ?? this.#contentOf(comment)}
      ${this.notes?.renderInvitation(this.renderRoot)}
      <div class="actions">
        ${this.reactions.map((kind) => this.renderReaction(kind))}
        ${this.replyable ? this.renderAction('reply', messages.reply, messages.replyTo(name)) : nothing}
        ${
          this.viewer?.own
            ? [this.renderAction('edit', messages.edit), this.renderAction('delete', messages.delete)]
            : nothing
        }
        ${this.notes?.renderTools(name)}
        <button
          class="quiet"
          type="button"
          name="note-more"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-describedby="name"
        >
          ${messages.more}
        </button>
        ${this.renderReplies()}
      </div>
    </article>`;
  }

  private renderTombstone() {
    const { messages, comment } = this;
    const text = comment.state === 'deleted' ? messages.deletedByAuthor : messages.notAvailable;
    // What stands in its place says more.
    const label = this.notes ? nothing : text;
    return html`<article tabindex="-1" class="tombstone" aria-label=${label} part="comment">
      ${this.notes?.renderBody(this.renderRoot) ?? html`<p .textContent=${text}></p>`}
      <div class="actions">
        ${this.undoable ? this.renderAction('undo', messages.undo) : nothing} ${this.renderReplies()}
      </div>
    </article>`;
  }

  protected override render() {
    return this.comment.state === 'published' ? this.renderPublished() : this.renderTombstone();
  }
}
