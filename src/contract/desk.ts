import * as z from 'zod/mini';
import { ContentNode } from './content.js';
import { Author } from './members.js';
import { Hold, Moderation } from './moderation.js';
import { Count, Cursor, Id, Timestamp, TopicKey, Version } from './primitives.js';

/** What the staff can do. Only the first three restrict, and need a ground. */
export const DECISION_ACTIONS = ['remove', 'disable', 'label', 'restore', 'keep', 'publish'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** One decision about a comment, as the staff sees it. */
export const Decision = z.object({
  id: Id,
  commentId: Id,
  /** One of `DECISION_ACTIONS`, or `end` where a restriction's time was over. */
  action: z.string(),
  moderation: z.nullable(Moderation),
  explanation: z.nullable(z.string()),
  decidedAt: Timestamp,
  /** `staff` or `automatic`. */
  by: z.string(),
  /** Who; null where it was automatic, or the person has left. */
  memberId: z.nullable(Id),
  /** The appeal that it answers. */
  appealId: z.nullable(Id),
});
export type Decision = z.infer<typeof Decision>;

/** Every decision about a comment, the newest first. */
export const DecisionList = z.object({ items: z.array(Decision) });
export type DecisionList = z.infer<typeof DecisionList>;

/** What became of one comment of a decision. */
export const DecidedItem = z.object({
  commentId: Id,
  /**
   * `decided`; or why not: `already-decided` (somebody else was faster), `version-mismatch` (its author has changed it),
   * `comment-unknown`, `comment-deleted`, `own-comment` or `not-restricted`.
   */
  result: z.string(),
  /** The last decision about it, this one or the one that was faster. */
  decision: z.nullable(Decision),
  /** The comment's state now; null where there is none. */
  state: z.nullable(z.string()),
});
export type DecidedItem = z.infer<typeof DecidedItem>;

export const DecidedList = z.object({ items: z.array(DecidedItem) });
export type DecidedList = z.infer<typeof DecidedList>;

/** What waits for the staff. */
export const QUEUES = ['reported', 'held', 'unanswered', 'appeals', 'newcomers'] as const;
export type QueueName = (typeof QUEUES)[number];

/** A report as the staff sees it. */
export const DeskReport = z.object({
  kind: z.string(),
  ruleId: z.nullable(Id),
  law: z.nullable(z.string()),
  explanation: z.nullable(z.string()),
  /** Only where the person left them, and until they are purged. */
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  locale: z.nullable(z.string()),
  /** How many said the same. */
  times: Count,
  receivedAt: Timestamp,
});

/** An appeal as the staff sees it. */
export const DeskAppeal = z.object({
  id: Id,
  /** `author` or `reporter`. */
  by: z.string(),
  text: z.string(),
  createdAt: Timestamp,
  /** What it is against. */
  decision: Decision,
  /** False for whoever took the decision, and whoever wrote the comment. */
  mayDecide: z.boolean(),
});

/** Somebody of the staff who is looking at a comment now. It is advice: what keeps two decisions apart is `decisionId`. */
export const Claim = z.object({
  memberId: Id,
  name: z.string(),
  /** When it ends by itself, unless it is made anew. */
  until: Timestamp,
});
export type Claim = z.infer<typeof Claim>;

/** Those of others. */
export const ClaimList = z.object({ items: z.array(Claim) });
export type ClaimList = z.infer<typeof ClaimList>;

/** How long a claim lasts. */
export const CLAIM_SECONDS = 45;

/** The author was invited to go on in private. */
export const QueueHandoff = z.object({
  createdAt: Timestamp,
  /** Who invited them; null where that person has left. */
  memberName: z.nullable(z.string()),
});

/** A comment that waits for the staff, with its text whatever its state is. */
export const QueueItem = z.object({
  commentId: Id,
  topicKey: TopicKey,
  topicTitle: z.string(),
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  parentId: z.nullable(Id),
  author: z.nullable(Author),
  body: z.array(ContentNode),
  createdAt: Timestamp,
  state: z.string(),
  rating: z.optional(Count),
  /** To be given with a decision: what it was based on. */
  version: Version,
  decisionId: z.nullable(Id),
  waitingSince: Timestamp,
  /** Those that wait, the oldest first, at most twenty. */
  reports: z.array(DeskReport),
  appeal: z.nullable(DeskAppeal),
  /** Who else is looking at it. */
  claims: z.array(Claim),
  handoff: z.nullable(QueueHandoff),
  /** Null where nothing held it back. */
  hold: z.nullable(Hold),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const QueuePage = z.object({ items: z.array(QueueItem), next: z.nullable(Cursor) });
export type QueuePage = z.infer<typeof QueuePage>;

/** How much waits in each queue, counted up to 1,000. */
export const QueueCounts = z.object({
  reported: Count,
  held: Count,
  unanswered: Count,
  appeals: Count,
  newcomers: Count,
});
export type QueueCounts = z.infer<typeof QueueCounts>;

/** What the staff sees of a member. Counts are of all their comments. */
export const MemberRecord = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(z.string()),
  /** When this backend first met them. */
  memberSince: Timestamp,
  comments: Count,
  /** Those that were restricted, and how many of these restrictions were lifted again. */
  removed: Count,
  reversed: Count,
  /** Those that somebody has reported. */
  reported: Count,
  /** What they have appealed against. */
  appeals: Count,
  firstCommentAt: z.nullable(Timestamp),
  /** About their comments, the newest twenty. */
  decisions: z.array(Decision),
  /** Their newest ten comments, whatever their state. */
  recent: z.array(
    z.object({
      commentId: Id,
      topicKey: TopicKey,
      topicTitle: z.string(),
      url: z.nullable(z.string()),
      createdAt: Timestamp,
      state: z.string(),
      body: z.array(ContentNode),
    }),
  ),
});
export type MemberRecord = z.infer<typeof MemberRecord>;

/** An author who was invited to go on in private, by a public reply without anything personal in it. */
export const Handoff = z.object({
  id: Id,
  /** By which the bank's own channel and the staff recognise it. It says nothing about anybody. */
  reference: z.string(),
  commentId: Id,
  topicKey: TopicKey,
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  /** The public reply; null where it is not there any more. */
  replyId: z.nullable(Id),
  createdAt: Timestamp,
  /** Who invited them; null where that person has left. */
  memberName: z.nullable(z.string()),
});
export type Handoff = z.infer<typeof Handoff>;

/** The channel of the stream that only the staff can listen to. */
export const DESK_CHANNEL = 'desk';

/** What that channel tells. Nothing of it is personal. */
export const DESK_EVENTS = {
  'desk-changed': z.object({
    /** Null where many changed at once. */
    commentId: z.nullable(Id),
    /** Whose content or counts are others now, of `QUEUES`; empty where only who looks at it has changed. */
    queues: z.array(z.string()),
  }),
};
export type DeskChange = z.infer<(typeof DESK_EVENTS)['desk-changed']>;

/** A record of the European Commission's transparency database, field by field as its interface takes it. */
export const TransparencyRecord = z.object({
  decision_visibility: z.array(
    z.enum([
      'DECISION_VISIBILITY_CONTENT_REMOVED',
      'DECISION_VISIBILITY_CONTENT_DISABLED',
      'DECISION_VISIBILITY_CONTENT_LABELLED',
    ]),
  ),
  end_date_visibility_restriction: z.nullable(z.iso.date()),
  decision_ground: z.enum(['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT']),
  illegal_content_legal_ground: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  illegal_content_explanation: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  incompatible_content_ground: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  incompatible_content_explanation: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  incompatible_content_illegal: z.optional(z.enum(['Yes', 'No'])),
  decision_facts: z.string().check(z.minLength(1), z.maxLength(5000)),
  content_type: z.array(z.literal('CONTENT_TYPE_TEXT')),
  content_date: z.iso.date(),
  application_date: z.iso.date(),
  territorial_scope: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  source_type: z.enum(['SOURCE_ARTICLE_16', 'SOURCE_TYPE_OTHER_NOTIFICATION', 'SOURCE_VOLUNTARY']),
  automated_detection: z.enum(['Yes', 'No']),
  automated_decision: z.enum([
    'AUTOMATED_DECISION_FULLY',
    'AUTOMATED_DECISION_PARTIALLY',
    'AUTOMATED_DECISION_NOT_AUTOMATED',
  ]),
  category: z.string().check(z.regex(/^STATEMENT_CATEGORY_[A-Z_]+$/)),
  puid: z.string().check(z.regex(/^[\w-]{1,500}$/)),
});
export type TransparencyRecord = z.infer<typeof TransparencyRecord>;

/** At most a hundred, as the database takes them in one call. */
export const TransparencyExport = z.object({
  statements: z.array(TransparencyRecord),
  next: z.nullable(z.string()),
});
export type TransparencyExport = z.infer<typeof TransparencyExport>;
