import * as z from 'zod/mini';
import {
  appealReport,
  appealStatement,
  createReport,
  listRestrictedComments,
  listStatements,
  readHouseRules,
  readReport,
  readStatement,
} from '../moderation-endpoints.js';
import {
  Appeal,
  HouseRules,
  ReportReceipt,
  ReportStatus,
  RestrictedCommentList,
  Statement,
  StatementPage,
} from '../moderation.js';
import type { Operation } from '../operation.js';
import { RequestCursor, RequestId, RequestLocale, requestProse, RequestTopicKey } from '../requests.js';

/** How many comments one report can name. */
export const REPORTED_AT_ONCE = 20;

const reported = {
  commentIds: z.array(RequestId).check(z.minLength(1), z.maxLength(REPORTED_AT_ONCE)),
  /** Offered, never asked for: who wants an answer by mail can leave them. Only the staff sees them. */
  name: z.optional(requestProse(200)),
  email: z.optional(z.email().check(z.maxLength(320))),
  /** A BCP 47 tag: the language to answer in. */
  locale: z.optional(RequestLocale),
};

/**
 * Comments that do not keep to a rule, or are illegal. A notice of illegal content says why, and that it is made in good
 * faith (article 16 of the Digital Services Act).
 */
export const ReportInput = z.discriminatedUnion('kind', [
  z.object({
    ...reported,
    kind: z.literal('rule'),
    ruleId: RequestId,
    explanation: z.optional(requestProse(2000)),
  }),
  z.object({
    ...reported,
    kind: z.literal('law'),
    /** Which law, where the person knows. */
    law: z.optional(requestProse(500)),
    explanation: requestProse(2000),
    goodFaith: z.literal(true),
  }),
]);
export type ReportInput = z.infer<typeof ReportInput>;

/** `commentId`: which of the comments of a report; may be missing where there is one. */
export const AppealInput = z.object({ text: requestProse(5000), commentId: z.optional(RequestId) });
export type AppealInput = z.infer<typeof AppealInput>;

/** A report's code as its receipt shows it, or as somebody types it: hyphens, spaces and case do not matter. */
export const ReportCode = z.string().check(z.regex(/^[0-9A-Za-z -]{16,40}$/));

const topicParams = z.object({ topicKey: RequestTopicKey });
const codeParams = z.object({ code: ReportCode });
const statementParams = z.object({ statementId: RequestId });
const localeQuery = z.object({ locale: z.optional(RequestLocale) });

export const moderationOperations = {
  readHouseRules: {
    name: 'readHouseRules',
    ...readHouseRules,
    response: HouseRules,
    summary:
      'The house rules in force, or those of a version; which versions there were, and what is planned.',
    cache: 'public',
    query: z.object({
      locale: z.optional(RequestLocale),
      version: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
    status: 200,
    problems: ['not-found'],
  },
  createReport: {
    name: 'createReport',
    ...createReport,
    response: ReportReceipt,
    summary:
      'Reports comments, without an account. A report that says the same as one that waits joins it, and has a code of its own. Beyond a limit reports are refused, never dropped.',
    idempotencyKey: true,
    body: ReportInput,
    status: 201,
    problems: ['comment-unknown', 'comment-deleted', 'rule-unknown'],
  },
  readReport: {
    name: 'readReport',
    ...readReport,
    response: ReportStatus,
    summary: 'What became of a report, for whoever has its code.',
    cache: 'private',
    params: codeParams,
    status: 200,
    problems: ['report-unknown'],
  },
  appealReport: {
    name: 'appealReport',
    ...appealReport,
    response: Appeal,
    summary: 'Asks for another look at what was decided about a reported comment, within six months.',
    idempotencyKey: true,
    params: codeParams,
    body: AppealInput,
    status: 201,
    problems: ['report-unknown', 'comment-unknown', 'appeal-exists', 'appeal-closed'],
  },
  listStatements: {
    name: 'listStatements',
    ...listStatements,
    guests: true,
    response: StatementPage,
    summary: 'Why comments of the viewer were restricted, the newest first.',
    cache: 'private',
    query: z.object({
      locale: z.optional(RequestLocale),
      cursor: z.optional(RequestCursor),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
    }),
    status: 200,
    problems: ['token-missing', 'cursor-invalid'],
  },
  listRestrictedComments: {
    name: 'listRestrictedComments',
    ...listRestrictedComments,
    guests: true,
    response: RestrictedCommentList,
    summary:
      'The viewer’s own comments on a topic that others do not see as they were written: held back, removed or labelled; and those with an invitation to go on in private. The newest hundred.',
    cache: 'private',
    params: topicParams,
    status: 200,
    problems: ['token-missing', 'topic-unknown'],
  },
  readStatement: {
    name: 'readStatement',
    ...readStatement,
    guests: true,
    response: Statement,
    summary: 'Why a comment was restricted.',
    cache: 'private',
    params: statementParams,
    query: localeQuery,
    status: 200,
    problems: ['statement-unknown', 'forbidden'],
  },
  appealStatement: {
    name: 'appealStatement',
    ...appealStatement,
    guests: true,
    response: Appeal,
    summary: 'Asks for another look at a decision, by somebody else, within six months.',
    idempotencyKey: true,
    params: statementParams,
    body: AppealInput,
    status: 201,
    problems: ['statement-unknown', 'forbidden', 'appeal-exists', 'appeal-closed'],
  },
} as const satisfies Record<string, Operation>;
