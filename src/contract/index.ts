export * from './comments.js';
export * from './community.js';
export * from './content.js';
export * from './curation-endpoints.js';
export * from './desk-endpoints.js';
export * from './desk.js';
export * from './endpoints.js';
export * from './member-endpoints.js';
export * from './follow-endpoints.js';
export * from './guest-endpoints.js';
export * from './guests.js';
export * from './follows.js';
export * from './ledger-chain.js';
export * from './ledger-endpoints.js';
export * from './ledger.js';
export * from './members.js';
export * from './moderation-endpoints.js';
export * from './moderation.js';
export * from './operation.js';
export * from './operations.js';
export { CommentEdit, CommentInput, CreatedComment } from './operations/comments.js';
export { AnswerChoice, PINS_PER_TOPIC } from './operations/curation.js';
export { GuestInput } from './operations/guests.js';
export {
  AppealDecisionInput,
  DECIDED_AT_ONCE,
  DecisionInput,
  GroundInput,
  HandoffInput,
  HandoffReference,
} from './operations/desk.js';
export { AppealInput, REPORTED_AT_ONCE, ReportCode, ReportInput } from './operations/moderation.js';
export { Channel } from './operations/stream.js';
export { TopicInput } from './operations/topics.js';
export * from './primitives.js';
export * from './requests.js';
export * from './problem-statuses.js';
export * from './problem-titles.js';
export * from './problems.js';
export * from './stream.js';
export * from './topics.js';
export * from './viewer.js';
