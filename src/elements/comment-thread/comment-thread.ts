import { LitElement, html, noChange, nothing, type PropertyValues } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { ParvisError, isParvisError } from '../../client/errors.js';
import { COMMENT_SORTS, type CommentSort, type CommentWithoutReplies } from '../../contract/comments.js';
import { Clock } from '../../controllers/clock.js';
import { CommunityController } from '../../controllers/community.js';
import { Connection } from '../../controllers/connection.js';
import { LocalizeController } from '../../controllers/localize.js';
import type { Messages } from '../../i18n/messages.js';
import { VERSION } from '../../version.js';
import type { CommentActionEvent } from '../comment/comment.events.js';
import { oneOf, topicOf, upTo } from '../checked-values.js';
import { errorMessage } from '../error-message.js';
import { ThreadFailedEvent, ThreadLoadedEvent } from './comment-thread.events.js';
import { styles } from './comment-thread.styles.js';
import type { Participation } from './participation.js';
import { PermalinkController } from './permalink-controller.js';
import { isExpanded, renderBranch } from './render-branch.js';
import { renderEnds, renderHeading } from './render-frame.js';
import { renderFailure, renderNotices, renderReport, renderSkeleton } from './render-status.js';
import { ThreadController, hasSummary } from './thread-controller.js';
import { RenderedList } from './rendered-list.js';
import { focusComment, focusHeading } from './thread-focus.js';
import { ancestorsOf, branchOf } from './thread-state.js';
import type { ThreadView } from './thread-view.js';
import { topicInput } from './topic-input.js';

/**
 * @summary A discussion: read it, take part in it, follow it live.
 * @slot - Shown where the discussion cannot be.
 * @fires {ThreadLoadedEvent} parvis-thread-loaded - The thread can be read.
 * @fires {ThreadFailedEvent} parvis-thread-failed - The thread could not be read.
 * @fires {CommentBeforeCreateEvent} parvis-comment-before-create - The viewer is about to publish; cancelable.
 * @fires {CommentEvent} parvis-comment-created - The viewer's comment was published, or has arrived and waits to be looked at.
 * @fires {CommentEvent} parvis-comment-edited - The viewer changed a comment of theirs.
 * @fires {CommentEvent} parvis-comment-deleted - The viewer deleted a comment of theirs.
 * @fires {CommentEvent} parvis-comment-restored - The viewer brought a deleted comment back.
 * @csspart heading - The line that says how many comments there are.
 * @csspart comment - Each comment.
 * @csspart staff-badge - What marks the bank's own people; a page can restyle it and not give it to others.
 * @csspart expert-badge - What marks those whom the bank has invited to answer.
 * @csspart project-owner-badge - What marks those who are responsible for a project.
 * @cssproperty --parvis-accent - Links, buttons and what is chosen.
 * @cssproperty --parvis-on-accent - Text on the accent.
 * @cssproperty --parvis-surface - The background.
 * @cssproperty --parvis-surface-raised - The background of what stands out.
 * @cssproperty --parvis-text - Text.
 * @cssproperty --parvis-text-muted - Dates and other secondary text.
 * @cssproperty --parvis-border - Lines between things.
 * @cssproperty --parvis-control-border - The border of fields and buttons.
 * @cssproperty --parvis-danger - Errors and deleting.
 * @cssproperty --parvis-focus - The outline of what has the focus; the accent by default.
 * @cssproperty --parvis-radius - Rounded corners.
 * @cssproperty --parvis-font - The font; the page's by default.
 * @cssproperty --parvis-font-size - The size of the text.
 * @cssproperty --parvis-space - The unit of all distances.
 */
export class CommentThread extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    topic: {},
    topicTitle: { attribute: 'topic-title' },
    pageUrl: { attribute: 'page-url' },
    backend: {},
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    share: {},
    client: { attribute: false },
    from: { state: true },
    rating: { state: true },
    collapsed: { state: true },
    announcement: { state: true },
    failure: { state: true },
    participation: { state: true },
  };

  #localize = new LocalizeController(this);
  #community = new CommunityController(this);
  #connection = new Connection(this);
  #clock = new Clock(this);
  #permalink = new PermalinkController(this);
  #thread = new ThreadController(this, this.#localize);

  /** The bank's own stable name of the subject, up to 200 characters. Required. */
  topic = '';
  /** The title that the topic gets on its first use. The page's own title by default. */
  topicTitle = '';
  /** The page that the topic belongs to. This page without its query by default. */
  pageUrl = '';
  /** The address of the backend, where no `<parvis-community>` gives it. */
  backend = '';
  /**
   * `newest`, `oldest`, `top` or `unanswered`.
   * @type {'newest' | 'oldest' | 'top' | 'unanswered'}
   */
  sort: CommentSort = 'newest';
  /** Comments on the topic in one piece, from 1 to 100. */
  pageSize = 20;
  /** The level of the heading in the page's outline, from 1 to 6. */
  headingLevel = 2;
  /**
   * Where a comment can be shared: `mail`, `bluesky`, `facebook`, `linkedin`, `mastodon`, `reddit`, `telegram`, `whatsapp`,
   * `x`, or nothing. The link itself, and the system's own sheet, are always there.
   */
  share = 'mail';
  /** A client that the page made itself. */
  client: CommunityClient | null = null;

  private from: 'start' | 'end' = 'start';
  private rating: number | null = null;
  private collapsed: ReadonlySet<string> = new Set();
  private announcement = '';
  private failure = '';
  private participation: Participation | null = null;

  #rendered = new RenderedList();
  #opened: readonly unknown[] = [];
  #linked: string | null = null;
  /** What gets the focus when the list that was asked for is there. */
  #landing: 'start' | 'end' | 'heading' | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opened = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.sort = oneOf(this, 'sort', this.sort, COMMENT_SORTS, 'newest');
    this.pageSize = upTo(this, 'page-size', this.pageSize, 100, 20);
    this.headingLevel = upTo(this, 'heading-level', this.headingLevel, 6, 2);
    if (!changed.get('topic')) return;
    this.#permalink.leave();
    this.from = 'start';
    this.rating = null;
    this.collapsed = new Set();
    this.failure = '';
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#follow();
    if (changed.size > 0 || !this.renderRoot.querySelector('ol')) this.#rendered.forget();
    super.update(changed);
  }

  /** Reads what is asked for, if that has become another thing. */
  #follow(): void {
    const { client } = this.#community;
    const { commentId } = this.#permalink;
    const asked = [client, this.topic, this.sort, this.pageSize, this.from, this.rating];
    const isOpened = asked.every((each, index) => each === this.#opened[index]);
    if (!isOpened || commentId !== this.#linked) {
      this.#linked = commentId;
      if (isOpened && commentId !== null && this.#thread.state.comments.has(commentId)) {
        void this.#focusComment(commentId, 'center');
      } else {
        void this.#open(asked);
      }
    }
    if (client && this.#thread.topic) this.participation?.follow(client);
    else this.participation?.leave();
  }

  async #open(asked: readonly unknown[]): Promise<void> {
    const { client } = this.#community;
    this.#opened = asked;
    const topic = client && topicOf(this);
    if (!topic) return this.#thread.close();
    const { sort, pageSize, from, rating } = this;
    const around = this.#linked;
    // Without its words nothing is shown yet, and there would be nothing to land on.
    await Promise.all([
      this.#thread.open({ client, topicKey: topic, sort, pageSize, around, from, rating }),
      this.#localize.ready,
    ]);
    if (asked !== this.#opened) return;
    const { first, topic: summary } = this.#thread;
    if (first.error) {
      this.dispatchEvent(new ThreadFailedEvent(topic, first.error.code));
      return;
    }
    this.dispatchEvent(new ThreadLoadedEvent(topic, summary?.commentCount ?? 0));
    // What stands above the list has its place kept free: it comes when the comments can be read.
    if (summary && hasSummary(summary, sort)) void this.#thread.loadNotes();
    await this.#land(around);
    await this.#participate();
  }

  /** Moves the focus to where the reader wanted to go. */
  async #land(linkedId: string | null): Promise<void> {
    const landing = this.#landing;
    this.#landing = null;
    const { ids } = this.#thread.state.roots;
    const reached = landing === 'end' ? ids.at(-1) : ids[0];
    if (linkedId !== null) await this.#focusComment(linkedId, 'center');
    else if (landing === 'heading' || (landing && !reached)) await focusHeading(this);
    else if (landing) await this.#focusComment(reached!);
  }

  /** What goes beyond reading is loaded once there is something to read. */
  async #participate(): Promise<Participation | null> {
    if (this.participation) return this.participation;
    try {
      const { Participation } = await import('./participation.js');
      this.participation ??= new Participation(this.#view);
    } catch {
      this.failure = this.#localize.messages?.errors.unreachable ?? '';
    }
    return this.participation;
  }

  #handleSort(sort: CommentSort, rating = this.rating): void {
    this.sort = sort;
    this.rating = rating;
    this.#permalink.leave();
    this.from = 'start';
  }

  #goTo(end: 'start' | 'end'): void {
    this.#permalink.leave();
    this.from = end;
    this.#reopen(end);
  }

  #reopen(landing: 'start' | 'end' | 'heading'): void {
    this.#landing = landing;
    this.#opened = [];
    this.requestUpdate();
  }

  async #handleAction(event: CommentActionEvent): Promise<void> {
    const comment = this.#thread.state.comments.get(event.commentId);
    // The house rules are about none.
    if (!comment && event.commentId) return;
    this.failure = '';
    if (event.action === 'toggle-replies') return this.#toggleReplies(comment!);
    if (!event.action.startsWith('note-')) {
      (await this.#participate())?.handleAction(event, comment!);
      return;
    }
    const notes = await this.#thread.loadNotes();
    const { client } = this.#community;
    if (client) await notes?.handleAction(this.#view, client, event, comment!, this.participation);
  }

  async #toggleReplies({ id }: CommentWithoutReplies): Promise<void> {
    const { state } = this.#thread;
    const collapsed = new Set(this.collapsed);
    if (isExpanded({ state, collapsed }, id)) collapsed.add(id);
    else collapsed.delete(id);
    this.collapsed = collapsed;
    if (!branchOf(state, id).known) await this.#extend(id, 'next', false);
  }

  async #extend(commentId: string | null, end: 'next' | 'previous', moveFocus = true): Promise<void> {
    this.failure = '';
    try {
      const added = await this.#thread.extend(commentId, end);
      const nearest = end === 'next' ? added[0] : added.at(-1);
      if (moveFocus && nearest) await this.#focusComment(nearest);
    } catch (cause) {
      this.#report(cause);
    }
  }

  #dismiss(): void {
    this.failure = '';
  }

  #expand(commentIds: readonly string[]): void {
    if (!commentIds.some((id) => this.collapsed.has(id))) return;
    this.collapsed = new Set([...this.collapsed].filter((id) => !commentIds.includes(id)));
  }

  #report(cause: unknown, given?: Messages | null): void {
    // Ended because the viewer or the page went elsewhere: nothing that anybody waits for has failed.
    if ((cause as Partial<DOMException>).name === 'AbortError') return;
    const error = isParvisError(cause) ? cause : new ParvisError('answer-invalid', String(cause));
    const messages = given ?? this.#localize.messages;
    if (messages) this.failure = errorMessage(error, messages);
  }

  async #focusComment(id: string, block?: ScrollLogicalPosition): Promise<void> {
    this.#expand(ancestorsOf(this.#thread.state, id));
    await focusComment(this, id, block);
  }

  get #view(): ThreadView {
    return {
      host: this,
      thread: this.#thread,
      localize: this.#localize,
      topic: () => ({ key: this.topic, input: topicInput(this.topicTitle, this.pageUrl) }),
      expand: (ids) => this.#expand(ids),
      focusComment: (id) => void this.#focusComment(id),
      // A sentence that does not change is not said again.
      announce: (text) => (this.announcement = text === this.announcement ? `${text}\u00a0` : text),
      report: (cause, messages) => this.#report(cause, messages),
    };
  }

  private renderNotices(messages: Messages) {
    const { first, linkedCommentMissing } = this.#thread;
    return renderNotices({
      messages,
      localize: this.#localize,
      isOnline: this.#connection.isOnline,
      isClosed: this.#thread.isClosed,
      isReadOnly: !this.#thread.isOpen,
      linkedCommentMissing: linkedCommentMissing && this.#permalink.isAlone,
      staleSince: first.error ? first.succeededAt : null,
      onRetry: () => this.#reopen('heading'),
    });
  }

  private renderList(messages: Messages) {
    if (this.#thread.state.roots.ids.length === 0) {
      return this.#thread.isOpen ? html`<p class="empty">${messages.empty}</p>` : nothing;
    }
    const { state, community, extendingReplies, notes } = this.#thread;
    const { participation, collapsed } = this;
    const { now } = this.#clock;
    const linkedId = this.#permalink.commentId;
    const replyable = this.#thread.isOpen && (participation?.mayComment ?? true);
    const key = [
      ...[messages, community, participation?.revision, notes?.revisionOf(state), now, replyable],
      ...[linkedId, extendingReplies],
    ];
    const changed = this.#rendered.changedFor(state, key, this.#thread.isExtending(null));
    if (changed?.size === 0) return noChange;
    const view = {
      state,
      changed,
      messages,
      localize: this.#localize,
      participation,
      notes,
      reactions: community?.reactions ?? [],
      now,
      replyable,
      collapsed,
      linkedId,
      replyDepth: community?.limits.replyDepth ?? Infinity,
      isExtending: (id: string | null) => this.#thread.isExtending(id),
      onExtend: (id: string | null, end: 'next' | 'previous') => void this.#extend(id, end),
    };
    return html`<div>
      ${renderBranch(view, this.renderRoot, null)}
      ${renderEnds(state.roots, linkedId !== null, messages, (end) => this.#goTo(end))}
    </div>`;
  }

  protected override render() {
    const { messages, number } = this.#localize;
    const { first, topic } = this.#thread;
    const { client, isMissing } = this.#community;
    const isReadable = topic || first.error;
    // What a page's server wrote inside is read until the discussion itself can be.
    const isWritten = !isReadable && this.querySelector('[data-parvis-comments]');
    if (isMissing || messages === null || (client && !this.topic) || isWritten) return html`<slot></slot>`;
    if (!messages || !isReadable) return renderSkeleton(messages, this.pageSize);
    if (!topic) return renderFailure(messages, first.error!, first.pending, () => this.#reopen('heading'));
    return html`<section
      aria-label=${messages.comments(topic.commentCount, number)}
      aria-busy=${first.pending}
      @comment-action=${this.#handleAction}
      dir=${messages.direction}
      lang=${messages.language}
    >
      ${renderHeading({
        text: messages.comments(topic.commentCount, number),
        level: this.headingLevel,
        sort: this.sort,
        messages,
        summary: hasSummary(topic, this.sort)
          ? (this.#thread.notes?.renderSummary(this.renderRoot, topic, this.sort, this.rating, (rating) =>
              this.#handleSort(this.sort, rating),
            ) ?? '')
          : null,
        onSort: (sort) => this.#handleSort(sort),
      })}
      ${this.renderNotices(messages)}
      ${this.#thread.isOpen ? html`<div class="writing">${this.participation?.renderWriting()}</div>` : nothing}
      ${this.participation?.renderArrivals()} ${this.renderList(messages)}
      ${renderReport(this.failure, messages, () => this.#dismiss())}
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </section>`;
  }
}
