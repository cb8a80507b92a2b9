import type { OperationName, Operations } from '../../src/contract/operations.js';
import { commentHandlers } from './comment-handlers.js';
import { communityHandlers } from './community-handlers.js';
import { curationHandlers } from './curation-handlers.js';
import { deskHandlers } from './desk-handlers.js';
import { followHandlers } from './follow-handlers.js';
import type { Handler } from './handler.js';
import { ledgerHandlers } from './ledger-handlers.js';
import { memberHandlers } from './member-handlers.js';
import { moderationHandlers } from './moderation-handlers.js';
import type { Services } from './services.js';
import { streamHandlers } from './stream-handlers.js';
import { topicHandlers } from './topic-handlers.js';

export type Handlers = { [Name in OperationName]: Handler<Operations[Name]> };

/** One handler for each row of the contract: a missing one is a type error. */
export function createHandlers(services: Services): Handlers {
  return {
    ...communityHandlers(services),
    ...topicHandlers(services),
    ...commentHandlers(services),
    ...curationHandlers(services),
    ...memberHandlers(services),
    ...followHandlers(services),
    ...moderationHandlers(services),
    ...deskHandlers(services),
    ...ledgerHandlers(services),
    ...streamHandlers(services),
  };
}
