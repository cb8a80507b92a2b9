export type CommentAction = 'toggle-replies' | 'reply' | 'edit' | 'delete' | 'undo' | 'react';

/** Asks the thread to do something with a comment. Stays inside the thread. */
export class CommentActionEvent extends Event {
  static readonly type = 'comment-action';

  readonly action: CommentAction;
  readonly commentId: string;
  /** The kind of reaction, with `react`. */
  readonly kind: string;

  constructor(action: CommentAction, commentId: string, kind = '') {
    super(CommentActionEvent.type, { bubbles: true });
    this.action = action;
    this.commentId = commentId;
    this.kind = kind;
  }
}
