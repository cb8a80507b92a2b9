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

/** The thread can be read. */
export class ThreadLoadedEvent extends CustomEvent<{ topicKey: string; commentCount: number }> {
  static readonly type = 'parvis-thread-loaded';

  constructor(topicKey: string, commentCount: number) {
    super(ThreadLoadedEvent.type, { bubbles: true, composed: true, detail: { topicKey, commentCount } });
  }
}

/** The thread could not be read; `code` is a `ParvisErrorCode`. */
export class ThreadFailedEvent extends CustomEvent<{ topicKey: string; code: string }> {
  static readonly type = 'parvis-thread-failed';

  constructor(topicKey: string, code: string) {
    super(ThreadFailedEvent.type, { bubbles: true, composed: true, detail: { topicKey, code } });
  }
}

declare global {
  interface HTMLElementEventMap extends Record<CommentEventType, CommentEvent> {
    'parvis-comment-before-create': CommentBeforeCreateEvent;
    'parvis-thread-loaded': ThreadLoadedEvent;
    'parvis-thread-failed': ThreadFailedEvent;
  }
}
