import type { CommentBeforeCreateEvent, CommentEvent, CommentEventType } from './participation.events.js';

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
