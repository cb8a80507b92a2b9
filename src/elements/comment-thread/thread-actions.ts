import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { CommentAction } from '../comment/comment.events.js';
import type { SentDetail } from '../comment-composer/comment-writer.js';
import type { renderCommentEditor } from '../comment-editor/render-editor.js';
import type { CommentEventType } from './participation.events.js';
import type { ThreadController } from './thread-controller.js';
import { place, updateReactions } from './thread-changes.js';
import type { ViewerController } from './viewer-controller.js';

/** `isAwaited`: the viewer waits for it here, so that focus may follow. */
type DoneCallback = (type: CommentEventType, comment: CommentWithoutReplies, isAwaited: boolean) => void;

/** What the viewer does with comments, and the places where they are writing. */
export class ThreadActions implements ReactiveController {
  /** The comment whose reply is being written. */
  replyingTo: string | null = null;
  /** The comment that is being changed. */
  editing: string | null = null;
  /** Loaded when somebody changes one. */
  renderCommentEditor: typeof renderCommentEditor | null = null;
  /** Own comments deleted here, which can be brought back. */
  undoable: ReadonlySet<string> = new Set();

  #onChange: () => void;
  #thread: ThreadController;
  #viewer: ViewerController;
  #onDone: DoneCallback;
  /** What is under way, by comment. Another set once the viewer is somebody else: late answers are not for them. */
  #busy = new Set<string>();

  constructor(
    host: ReactiveControllerHost,
    thread: ThreadController,
    viewer: ViewerController,
    onChange: () => void,
    onDone: DoneCallback,
  ) {
    this.#onChange = onChange;
    this.#thread = thread;
    this.#viewer = viewer;
    this.#onDone = onDone;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Leaves the places where the viewer was writing; drafts stay. */
  close(): void {
    this.replyingTo = null;
    this.editing = null;
    this.#onChange();
  }

  /** Forgets what the viewer was doing, as when they become somebody else; drafts stay. */
  reset(): void {
    this.replyingTo = null;
    this.editing = null;
    this.undoable = new Set();
    this.#busy = new Set();
    this.#onChange();
  }

  /** Rejects with what the backend refused. */
  async run(
    client: CommunityClient,
    action: CommentAction,
    comment: CommentWithoutReplies,
    kind: string,
  ): Promise<void> {
    switch (action) {
      case 'reply':
        this.replyingTo = comment.id;
        break;
      case 'edit':
        this.renderCommentEditor = (await import('../comment-editor/define.js')).renderCommentEditor;
        // Somebody else may be here by now.
        if (this.#viewer.stateOf(comment.id)?.own) this.editing = comment.id;
        break;
      case 'react':
        return this.#react(client, comment, kind);
      case 'delete':
        return this.#settle(comment, () => client.comments.delete(comment.id, comment.version));
      case 'undo':
        return this.#settle(comment, () => client.comments.restore(comment.id));
      default:
    }
    this.#onChange();
  }

  /** The viewer's comment has arrived at the backend. */
  handleSent({ comment, isDone, isAwaited }: SentDetail): void {
    this.#thread.change((state) => place(state, comment));
    this.#viewer.set(comment.id, { reactions: [], own: true });
    if (isDone && comment.parentId === this.replyingTo) this.replyingTo = null;
    this.#onDone('parvis-comment-created', comment, isAwaited);
  }

  handleSaved(comment: CommentWithoutReplies): void {
    this.#thread.take(comment);
    this.editing = null;
    this.#onDone('parvis-comment-edited', comment, true);
  }

  /** Deletes a comment or brings it back, once however often it is asked for. */
  async #settle({ id }: CommentWithoutReplies, write: () => Promise<CommentWithoutReplies>): Promise<void> {
    const busy = this.#busy;
    if (busy.has(id)) return;
    busy.add(id);
    try {
      const comment = await write();
      if (busy !== this.#busy) return;
      const isDeleted = comment.state !== 'published';
      this.#thread.take(comment);
      const others = [...this.undoable].filter((each) => each !== id);
      this.undoable = new Set(isDeleted ? [...others, id] : others);
      this.#onDone(isDeleted ? 'parvis-comment-deleted' : 'parvis-comment-restored', comment, true);
    } finally {
      busy.delete(id);
    }
  }

  /** Shown at once, and taken back where the backend refuses. */
  async #react(
    client: CommunityClient,
    { id, reactions }: CommentWithoutReplies,
    kind: string,
  ): Promise<void> {
    const busy = this.#busy;
    const on = !this.#hasGiven(id, kind);
    const before = reactions[kind] ?? 0;
    const shown = Math.max(0, before + (on ? 1 : -1));
    /** Neither somebody else by now, nor taken back since. */
    const isMeant = () => busy === this.#busy && this.#hasGiven(id, kind) === on;
    this.#mark(id, kind, on);
    this.#show(id, { ...reactions, [kind]: shown });
    try {
      const counts = await client.comments.react(id, kind, on);
      if (isMeant()) this.#show(id, counts);
    } catch (cause) {
      if (busy !== this.#busy) return;
      if (isMeant()) {
        this.#mark(id, kind, !on);
        const now = this.#thread.state.comments.get(id)?.reactions;
        if (now?.[kind] === shown) this.#show(id, { ...now, [kind]: before });
      }
      throw cause;
    }
  }

  #hasGiven(commentId: string, kind: string): boolean {
    return this.#viewer.stateOf(commentId)?.reactions.includes(kind) ?? false;
  }

  #mark(commentId: string, kind: string, on: boolean): void {
    const { own = false, reactions = [] } = this.#viewer.stateOf(commentId) ?? {};
    const others = reactions.filter((each) => each !== kind);
    this.#viewer.set(commentId, { own, reactions: on ? [...others, kind] : others });
  }

  #show(commentId: string, counts: Readonly<Record<string, number>>): void {
    this.#thread.change((state) => updateReactions(state, commentId, counts));
  }
}
