/** What the notes beside a comment offer: what a badge means, what it said before, what is done with it, and its menu. */
export type NoteAction =
  | 'note-role'
  | 'note-versions'
  | 'note-choose'
  | 'note-clear'
  | 'note-pin'
  | 'note-unpin'
  | 'note-more'
  | 'note-branch'
  | 'note-report'
  | 'note-rules'
  | 'note-statement';

export type CommentAction = 'toggle-replies' | 'reply' | 'edit' | 'delete' | 'undo' | 'react' | NoteAction;

/** Asks the thread to do something with a comment. Stays inside the thread. */
export class CommentActionEvent extends Event {
  static readonly type = 'comment-action';

  readonly action: CommentAction;
  readonly commentId: string;
  /** The kind of reaction, with `react`; the role, with `note-role`. */
  readonly kind: string;

  constructor(action: CommentAction, commentId: string, kind = '') {
    super(CommentActionEvent.type, { bubbles: true });
    this.action = action;
    this.commentId = commentId;
    this.kind = kind;
  }
}
