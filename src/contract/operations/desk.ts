import * as z from 'zod/mini';
import {
  claimComment,
  countQueues,
  decide,
  decideAppeal,
  exportStatements,
  handOff,
  listDecisions,
  readHandoff,
  readMemberRecord,
  readQueue,
  releaseComment,
} from '../desk-endpoints.js';
import {
  CLAIM_SECONDS,
  ClaimList,
  DECISION_ACTIONS,
  DecidedList,
  DecisionList,
  Handoff,
  MemberRecord,
  QUEUES,
  QueueCounts,
  QueuePage,
  TransparencyExport,
} from '../desk.js';
import { Appeal, STATEMENT_CATEGORIES, STATEMENT_SOURCES } from '../moderation.js';
import type { Operation } from '../operation.js';
import { RequestCursor, RequestId, requestProse } from '../requests.js';

/** How many comments can be decided at once. */
export const DECIDED_AT_ONCE = 100;

/** A published rule, in its version in force, or a law. */
export const GroundInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), ruleId: RequestId }),
  z.object({ kind: z.literal('law'), law: requestProse(500) }),
]);
export type GroundInput = z.infer<typeof GroundInput>;

/** What a decision and the answer to an appeal have in common. */
const measure = {
  /** Needed by what restricts: `ground-missing` without it. */
  ground: z.optional(GroundInput),
  /** When the restriction ends by itself. */
  until: z.optional(z.iso.datetime()),
  /** Needed with a law; a rule has one of its own. */
  category: z.optional(z.enum(STATEMENT_CATEGORIES)),
  facts: z.optional(requestProse(5000)),
};

export const DecisionInput = z.object({
  items: z
    .array(
      z.object({
        commentId: RequestId,
        /** The version that was looked at. */
        version: z.int().check(z.minimum(1)),
        /** The last decision about it that was known then; null where there was none. */
        decisionId: z.nullable(RequestId),
      }),
    )
    .check(z.minLength(1), z.maxLength(DECIDED_AT_ONCE)),
  action: z.enum(DECISION_ACTIONS),
  ...measure,
  /** To the author and to whoever reported. Needed with a law; with a rule, the rule speaks where it is missing. */
  explanation: z.optional(requestProse(2000)),
  /** Where it is missing, the reports that wait say it. */
  source: z.optional(z.enum(STATEMENT_SOURCES)),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

export const AppealDecisionInput = z.object({
  outcome: z.enum(['upheld', 'reversed', 'partly']),
  /** To whoever appealed. */
  reasons: requestProse(2000),
  /** What is done instead. A reversed restriction is lifted without it; everything else but `upheld` needs it. */
  action: z.optional(z.enum(DECISION_ACTIONS)),
  ...measure,
});
export type AppealDecisionInput = z.infer<typeof AppealDecisionInput>;

export const HandoffInput = z.object({
  commentId: RequestId,
  /** The public reply, as the staff member's own comment. */
  text: requestProse(2000),
  /** To the author alone. */
  message: z.optional(requestProse(2000)),
});
export type HandoffInput = z.infer<typeof HandoffInput>;

/** A reference as it is shown, or as somebody types it: hyphens, spaces and case do not matter. */
export const HandoffReference = z.string().check(z.regex(/^[0-9A-Za-z -]{8,40}$/));

const commentParams = z.object({ commentId: RequestId });

/** In the queue `unanswered`: how long a comment has been without a reply of the staff. */
const hours = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(10_000)), 24);

export const deskOperations = {
  readQueue: {
    name: 'readQueue',
    ...readQueue,
    response: QueuePage,
    summary: 'What waits for the staff, the longest waiting first.',
    cache: 'private',
    query: z.object({
      queue: z.enum(QUEUES),
      hours,
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
      cursor: z.optional(RequestCursor),
    }),
    status: 200,
    problems: ['cursor-invalid', 'forbidden'],
  },
  countQueues: {
    name: 'countQueues',
    ...countQueues,
    response: QueueCounts,
    summary: 'How much waits in each queue.',
    cache: 'private',
    query: z.object({ hours }),
    status: 200,
    problems: ['forbidden'],
  },
  readMemberRecord: {
    name: 'readMemberRecord',
    ...readMemberRecord,
    response: MemberRecord,
    summary: 'What a member has written, and what was decided about it.',
    cache: 'private',
    params: z.object({ memberId: RequestId }),
    status: 200,
    problems: ['member-unknown', 'forbidden'],
  },
  claimComment: {
    name: 'claimComment',
    ...claimComment,
    response: ClaimList,
    summary: `Says for ${CLAIM_SECONDS} seconds that the viewer is looking at a comment. Answers who else is.`,
    params: commentParams,
    status: 200,
    problems: ['comment-unknown', 'forbidden'],
  },
  releaseComment: {
    name: 'releaseComment',
    ...releaseComment,
    summary: 'Says that the viewer is not looking at a comment any more.',
    params: commentParams,
    status: 204,
    problems: ['forbidden'],
  },
  handOff: {
    name: 'handOff',
    ...handOff,
    response: Handoff,
    summary:
      'Invites an author to go on in the bank’s own channel: replies in public, and gives a link to the author alone. Once for a comment.',
    idempotencyKey: true,
    body: HandoffInput,
    status: 201,
    problems: [
      'not-found',
      'comment-unknown',
      'comment-deleted',
      'author-gone',
      'own-comment',
      'handoff-exists',
      'community-read-only',
      'topic-read-only',
      'text-empty',
      'text-too-long',
      'text-too-deep',
      'text-unreadable',
      'text-not-preset',
      'link-not-allowed',
      'reply-too-deep',
      'forbidden',
    ],
  },
  readHandoff: {
    name: 'readHandoff',
    ...readHandoff,
    response: Handoff,
    summary: 'Which comment the reference of a hand-off belongs to.',
    cache: 'private',
    params: z.object({ reference: HandoffReference }),
    status: 200,
    problems: ['handoff-unknown', 'forbidden'],
  },
  decide: {
    name: 'decide',
    ...decide,
    response: DecidedList,
    summary:
      'Decides about comments, each once. Where somebody was faster with all of them, `current` holds what the answer would.',
    idempotencyKey: true,
    body: DecisionInput,
    status: 200,
    problems: [
      'ground-missing',
      'rule-unknown',
      'already-decided',
      'version-mismatch',
      'comment-unknown',
      'comment-deleted',
      'own-comment',
      'not-restricted',
      'forbidden',
    ],
  },
  decideAppeal: {
    name: 'decideAppeal',
    ...decideAppeal,
    response: Appeal,
    summary:
      'Answers an appeal. Never by the person who took the decision, nor by one whom it concerns. A reversal lifts the restriction.',
    idempotencyKey: true,
    params: z.object({ appealId: RequestId }),
    body: AppealDecisionInput,
    status: 200,
    problems: [
      'appeal-unknown',
      'already-decided',
      'same-person',
      'own-comment',
      'ground-missing',
      'rule-unknown',
      'comment-deleted',
      'forbidden',
    ],
  },
  listDecisions: {
    name: 'listDecisions',
    ...listDecisions,
    response: DecisionList,
    summary: 'Every decision about a comment, the newest first.',
    cache: 'private',
    params: z.object({ commentId: RequestId }),
    status: 200,
    problems: ['comment-unknown', 'forbidden'],
  },
  exportStatements: {
    name: 'exportStatements',
    ...exportStatements,
    response: TransparencyExport,
    summary:
      'Statements of reasons as the European Commission’s transparency database takes them, a hundred at a time, the oldest first.',
    cache: 'private',
    query: z.object({ cursor: z.optional(RequestCursor) }),
    status: 200,
    problems: ['cursor-invalid', 'forbidden'],
  },
} as const satisfies Record<string, Operation>;
