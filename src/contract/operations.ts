import type { Operation } from './operation.js';
import { commentOperations } from './operations/comments.js';
import { communityOperations } from './operations/community.js';
import { curationOperations } from './operations/curation.js';
import { deskOperations } from './operations/desk.js';
import { ledgerOperations } from './operations/ledger.js';
import { memberOperations } from './operations/members.js';
import { followOperations } from './operations/follows.js';
import { guestOperations } from './operations/guests.js';
import { moderationOperations } from './operations/moderation.js';
import { streamOperations } from './operations/stream.js';
import { topicOperations } from './operations/topics.js';
import { viewerOperations } from './operations/viewer.js';

/** Every operation of the contract by name. */
export const operations = {
  ...communityOperations,
  ...viewerOperations,
  ...guestOperations,
  ...topicOperations,
  ...commentOperations,
  ...curationOperations,
  ...memberOperations,
  ...followOperations,
  ...moderationOperations,
  ...deskOperations,
  ...ledgerOperations,
  ...streamOperations,
} satisfies { [Name in string]: Operation & { name: Name } };

export type Operations = typeof operations;
export type OperationName = keyof Operations;
