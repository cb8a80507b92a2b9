export { createClient } from './client/client.js';
export type * from './client/domain.js';
export { defineAll } from './define-all.js';
export { ParvisError, type ParvisErrorCode, type ParvisErrorDetails } from './client/errors.js';
export { configure, type PageSettings } from './configure.js';
export { overrideMessages, type MessageOverrides } from './i18n/load-messages.js';
export type { ErrorMessages, Messages } from './i18n/messages.js';
export { CommentCount } from './elements/comment-count/comment-count.js';
export { CommentThread } from './elements/comment-thread/comment-thread.js';
export { ThreadFailedEvent, ThreadLoadedEvent } from './elements/comment-thread/comment-thread.events.js';
export {
  CommentBeforeCreateEvent,
  CommentEvent,
  type CommentEventType,
} from './elements/comment-thread/participation.events.js';
export { Community } from './elements/community/community.js';
export { SessionRequiredEvent, ViewerChangedEvent } from './elements/community/community.events.js';
export { ModerationDesk } from './elements/moderation-desk/moderation-desk.js';
export { ModerationLedger } from './elements/moderation-ledger/moderation-ledger.js';
export { VERSION } from './version.js';
