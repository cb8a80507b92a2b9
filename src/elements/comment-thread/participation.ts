import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import { storagePrefix } from '../../client/storage-prefix.js';
import { loadFullMessages } from '../../i18n/load-full-messages.js';
import type { FullMessages } from '../../i18n/messages.js';
import type { CommentActionEvent } from '../comment/comment.events.js';
import type { SendDetail } from '../comment-composer/comment-writer.js';
import { CommentBeforeCreateEvent, CommentEvent, type CommentEventType } from './participation.events.js';
import { LiveController } from './live-controller.js';
import type { BranchPart } from './render-branch.js';
import { type WritingView, renderSignIn, renderWriter } from './render-writing.js';
import { ThreadActions } from './thread-actions.js';
import { reveal } from './thread-changes.js';
import type { ThreadView } from './thread-view.js';
import { ViewerController } from './viewer-controller.js';

/** For how long arrivals are gathered before they are announced, so that many are one message. */
const ARRIVALS_MS = 10_000;

/**
 * Everything about a thread that goes beyond reading: who is looking, what they do and write, and what others write
 * meanwhile. Loaded after the thread can be read.
 */
export class Participation implements BranchPart {
  revision = 0;

  readonly #view: ThreadView;
  readonly #viewer: ViewerController;
  readonly #actions: ThreadActions;
  readonly #live: LiveController;
  #messages: FullMessages | null = null;
  #client: CommunityClient | null = null;
  #memberId: string | null = null;
  #isWriterReady = false;
  /** How many arrivals were announced. */
  #announced = 0;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(view: ThreadView) {
    this.#view = view;
    const handleChange = () => this.#update();
    this.#viewer = new ViewerController(view.host, handleChange);
    this.#actions = new ThreadActions(view.host, view.thread, this.#viewer, handleChange, (...done) =>
      this.#handleDone(...done),
    );
    this.#live = new LiveController(view.host, view.thread);
    import('../comment-visits/visits-controller.js')
      .then(
        ({ VisitsController }) =>
          new VisitsController(view, { prefixOf: storagePrefix, errorMessages: () => this.#messages }),
      )
      .catch(() => {});
  }

  /** To be called after each update of the thread, while it shows a topic. */
  follow(client: CommunityClient): void {
    this.#client = client;
    this.#viewer.follow(client);
    void this.#live.follow();
    const { thread } = this.#view;
    void this.#viewer.need(thread.state.comments.keys());
    if (
      !thread.notes &&
      [...thread.state.comments.values()].some(
        ({ id, moderation }) => moderation || this.viewerState(id)?.invited,
      )
    )
      void thread.loadNotes();
    thread.notes?.follow(client, this);
    if (this.#memberId !== this.#viewer.memberId) {
      this.#memberId = this.#viewer.memberId;
      this.#actions.reset();
      if (this.mayModerate || this.#viewer.isGuest || this.#viewer.may('appeal'))
        void this.#view.thread.loadNotes();
    }
    const { tag, messages } = this.#view.localize;
    if (this.#messages?.language !== messages?.language) void this.#loadMessages(tag);
    if (this.#viewer.isSignedIn) void this.#loadWriter();
  }

  /** The thread shows nothing any more. */
  leave(): void {
    clearTimeout(this.#announcing);
    this.#announcing = undefined;
    this.#live.stop();
    this.#viewer.follow(null);
    this.#client = null;
  }

  /** All words, once they are there. */
  get messages(): FullMessages | null {
    return this.#messages;
  }

  /** False for a member whom the backend does not let write. A visitor may, after signing in. */
  get mayComment(): boolean {
    const { isSignedIn, isGuest } = this.#viewer;
    return !isSignedIn || (this.#viewer.may('comment') && (!isGuest || this.#takesGuests));
  }

  /** Whether those without an account may write: not where each voice counts in a figure, nor among the young. */
  get #takesGuests(): boolean {
    const { community, topic } = this.#view.thread;
    return !!community?.capabilities.includes('guests') && !topic?.ratings && topic?.mode !== 'presets';
  }

  viewerState = (commentId: string) => this.#viewer.stateOf(commentId);

  isUndoable = (commentId: string) => this.#actions.undoable.has(commentId);

  get memberId(): string | null {
    return this.#viewer.memberId;
  }

  get mayModerate(): boolean {
    return this.#viewer.may('moderate');
  }

  handleAction({ action, kind }: CommentActionEvent, comment: CommentWithoutReplies): void {
    const client = this.#client;
    if (!client) return;
    if (!this.#viewer.isSignedIn || (action === 'react' && this.#viewer.isGuest)) {
      client.session.require();
      return;
    }
    this.#actions
      .run(client, action, comment, kind)
      .catch((cause: unknown) => this.#view.report(cause, this.#messages));
  }

  /** In place of a comment that is being changed. */
  renderEditor(comment: CommentWithoutReplies): unknown {
    if (this.#actions.editing !== comment.id || comment.state !== 'published') return null;
    const writing = this.#writing();
    return writing && this.#actions.renderCommentEditor!(writing, comment);
  }

  /** Below a comment that is being answered. */
  renderReply(comment: CommentWithoutReplies): unknown {
    if (this.#actions.replyingTo !== comment.id) return nothing;
    const writing = this.#writing();
    return writing ? renderWriter(writing, comment) : nothing;
  }

  /** Above the list: the way to sign in, or the place to write. */
  renderWriting(): unknown {
    const { messages } = this.#view.localize;
    const client = this.#client;
    if (client && messages && this.#viewer.session.status === 'signed-out') {
      const asGuest = this.#takesGuests ? this.#messages?.writeAsGuest : '';
      // Its word comes a moment later, and is to move nothing.
      if (asGuest === undefined) return nothing;
      return (
        this.#view.thread.notes?.renderEntry(client, this.#messages) ??
        renderSignIn(
          messages,
          () => client.session.require(),
          asGuest,
          () => this.#openEntry(client),
        )
      );
    }
    const writing = this.#writing();
    return writing ? renderWriter(writing, null) : nothing;
  }

  /** What arrived meanwhile. It lies over the list, so that nothing moves. */
  renderArrivals(): TemplateResult {
    const text = this.#arrivalsText;
    this.#announced = Math.min(this.#announced, this.#arrived);
    if (this.#arrived > this.#announced) {
      this.#announcing ??= setTimeout(() => this.#announceArrivals(), ARRIVALS_MS);
    }
    return html`<div class="arrivals">
      ${
        text
          ? html`<button class="primary" type="button" @click=${this.#handleReveal}>${text}</button>`
          : nothing
      }
    </div>`;
  }

  get #arrived(): number {
    return this.#view.thread.state.arrivals.length;
  }

  get #arrivalsText(): string {
    const count = this.#arrived;
    return count > 0 ? (this.#messages?.newComments(count, this.#view.localize.number) ?? '') : '';
  }

  #announceArrivals(): void {
    this.#announcing = undefined;
    const isNews = this.#arrived > this.#announced;
    this.#announced = this.#arrived;
    if (isNews) this.#view.announce(this.#arrivalsText);
  }

  #update(): void {
    this.revision += 1;
    this.#view.host.requestUpdate();
  }

  #handleReveal = (): void => {
    const { thread } = this.#view;
    const { arrivals } = thread.state;
    this.#view.expand(arrivals.flatMap(({ parentId }) => parentId ?? []));
    thread.change(reveal);
    this.#view.focusComment(arrivals.at(-1)!.id);
  };

  #handleDone(
    type: CommentEventType,
    { id, topicKey, state }: CommentWithoutReplies,
    isAwaited: boolean,
  ): void {
    const { host } = this.#view;
    const words = this.#messages;
    const said = {
      held: words?.awaitsReview,
      published: type === 'parvis-comment-edited' ? words?.saved : words?.published,
    };
    // What was deleted has the focus then, and says it.
    this.#view.announce(said[state as 'held' | 'published'] ?? '');
    host.dispatchEvent(new CommentEvent(type, topicKey, id));
    if (isAwaited) this.#view.focusComment(id);
  }

  #handleBeforeSend(event: CustomEvent<SendDetail>): void {
    const { host } = this.#view;
    const allowed = host.dispatchEvent(
      new CommentBeforeCreateEvent(this.#view.topic().key, event.detail.parentId),
    );
    event.detail.rulesVersion = this.#view.thread.community?.rulesVersion;
    if (!allowed) event.preventDefault();
    else this.#view.thread.notes?.completeWriting(event);
  }

  #handleClose(commentId: string | null): void {
    this.#actions.close();
    if (commentId) this.#view.focusComment(commentId);
  }

  #openEntry(client: CommunityClient): void {
    const view = this.#view;
    view.thread
      .loadNotes()
      .then((notes) => notes!.openEntry(client, view))
      .catch((cause: unknown) => view.report(cause, this.#messages));
  }

  #writing(): WritingView | null {
    const client = this.#client;
    const messages = this.#messages;
    const { localize, thread } = this.#view;
    const topic = this.#view.topic();
    const { replyingTo } = this.#actions;
    if (!client || !messages || !this.#isWriterReady || !this.#viewer.memberId || !this.mayComment)
      return null;
    return {
      client,
      memberId: this.#viewer.memberId,
      topicKey: topic.key,
      topicInput: topic.input,
      messages: thread.notes?.completeErrors(messages) ?? messages,
      localize,
      limit: thread.community?.limits.commentLength ?? null,
      replyingTo: replyingTo && thread.state.comments.has(replyingTo) ? replyingTo : null,
      isChosen: thread.topic?.mode === 'presets',
      renderField: (comment, parent) =>
        thread.notes?.renderField({ client, viewer: this, messages, comment, parent }),
      onBeforeSend: (event) => this.#handleBeforeSend(event),
      onBeforeSave: (event) => thread.notes?.completeWriting(event),
      onSent: (detail) => this.#actions.handleSent(detail),
      onSaved: (comment) => this.#actions.handleSaved(comment),
      onClose: (commentId) => this.#handleClose(commentId),
    };
  }

  async #loadMessages(tag: string): Promise<void> {
    const messages = await loadFullMessages(tag).catch(() => null);
    if (!messages || tag !== this.#view.localize.tag || messages.language === this.#messages?.language)
      return;
    this.#messages = messages;
    this.#update();
  }

  async #loadWriter(): Promise<void> {
    if (this.#isWriterReady) return;
    try {
      await import('../comment-composer/define.js');
      this.#isWriterReady = true;
      this.#update();
    } catch (cause) {
      this.#view.report(cause, this.#messages);
    }
  }
}
