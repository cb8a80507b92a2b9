export type CommentEventType =
  'parvis-comment-created' | 'parvis-comment-edited' | 'parvis-comment-deleted' | 'parvis-comment-restored';

/** The viewer did something with a comment of theirs, and the backend has it. */
export class CommentEvent extends CustomEvent<{ topicKey: string; commentId: string }> {
  constructor(type: CommentEventType, topicKey: string, commentId: string) {
    super(type, { bubbles: true, composed: true, detail: { topicKey, commentId } });
  }
}

/** The viewer is about to publish. Cancel it, and nothing is sent; the text stays where it was typed. */
export class CommentBeforeCreateEvent extends CustomEvent<{ topicKey: string; parentId: string | null }> {
  static readonly type = 'parvis-comment-before-create';

  constructor(topicKey: string, parentId: string | null) {
    super(CommentBeforeCreateEvent.type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { topicKey, parentId },
    });
  }
}
