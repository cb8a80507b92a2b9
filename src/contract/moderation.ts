import * as z from 'zod/mini';
import { HouseRule, RulesVersion } from './community.js';
import { ContentNode } from './content.js';
import { Cursor, Id, Timestamp, TopicKey, Version } from './primitives.js';

/**
 * What is done to a comment: its text is not shown any more (`removed`, `disabled`), it stands under a note, or it waits
 * until somebody has looked at it.
 */
export const RESTRICTIONS = ['removed', 'disabled', 'labelled', 'held'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/**
 * What readers see of a decision, in the place of the comment: under which published rule or law, when, and whether a
 * person decided. Never who, and nothing of the comment.
 */
export const Moderation = z.object({
  /** One of `RESTRICTIONS`. One that a widget does not know is shown as `removed`. */
  restriction: z.string(),
  /** The house rule; null where it was a law, or where a comment only waits its turn. */
  ruleId: z.nullable(Id),
  /** The version of the house rules that it was decided under. */
  rulesVersion: z.nullable(z.string()),
  /** The law's reference; null where it was none. */
  law: z.nullable(z.string()),
  decidedAt: Timestamp,
  /** `staff` or `automatic`. */
  by: z.string(),
  /** When the restriction ends by itself; null where it does not. */
  until: z.nullable(Timestamp),
});
export type Moderation = z.infer<typeof Moderation>;

/**
 * What makes a comment wait until somebody has looked at it: the topic (every comment, or those of newcomers), words, links,
 * the same text again, too many comments at once, or a check of the bank's own.
 */
export const HOLD_KINDS = [
  'before',
  'newcomers',
  'words',
  'links',
  'repetition',
  'volume',
  'external',
] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const HoldReason = z.object({
  /** One of `HOLD_KINDS`. */
  kind: z.string(),
  /** What was found, such as the word; null where there is nothing to say, or only the staff is told. */
  detail: z.nullable(z.string()),
});
export type HoldReason = z.infer<typeof HoldReason>;

/** Why a comment waits. */
export const Hold = z.object({ reasons: z.array(HoldReason) });
export type Hold = z.infer<typeof Hold>;

/** What the community's members agree to, in one of its versions. */
export const HouseRules = z.object({
  version: z.string(),
  inForceSince: Timestamp,
  rules: z.array(HouseRule),
  /** Every version so far, the newest first. */
  versions: z.array(RulesVersion),
  /** What will be in force next; null where nothing is planned. */
  upcoming: z.nullable(RulesVersion),
});
export type HouseRules = z.infer<typeof HouseRules>;

/** What somebody who reported gets at once. */
export const ReportReceipt = z.object({
  /** By which the outcome can be looked up, without an account. Nobody can find it out again. */
  code: z.string(),
  receivedAt: Timestamp,
});
export type ReportReceipt = z.infer<typeof ReportReceipt>;

/** An appeal against a decision, and what became of it. */
export const Appeal = z.object({
  id: Id,
  createdAt: Timestamp,
  /** What the person wrote. */
  text: z.string(),
  /** `waiting`, `upheld` (the decision stands), `reversed` or `partly`. */
  outcome: z.string(),
  /** Why; null while it waits. */
  reasons: z.nullable(z.string()),
  decidedAt: z.nullable(Timestamp),
});
export type Appeal = z.infer<typeof Appeal>;

/** What became of one comment that was reported. */
export const ReportedItem = z.object({
  commentId: Id,
  topicKey: TopicKey,
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  /** `waiting`, `restricted`, `kept`, or `gone` where its author has deleted it. */
  state: z.string(),
  /** The decision's marker; null where the comment was kept or nobody has decided. */
  moderation: z.nullable(Moderation),
  /** What the person who decided wrote for whoever reported. */
  explanation: z.nullable(z.string()),
  decidedAt: z.nullable(Timestamp),
  /** Whether a person decided: `staff` or `automatic`. */
  decidedBy: z.nullable(z.string()),
  /** Until when the decision can be appealed; null where it cannot, or not any more. */
  appealUntil: z.nullable(Timestamp),
  appeal: z.nullable(Appeal),
});
export type ReportedItem = z.infer<typeof ReportedItem>;

/** A report, for somebody who has its code. Without name and address: whoever finds the code learns nothing of them. */
export const ReportStatus = z.object({
  receivedAt: Timestamp,
  /** `rule` or `law`. */
  kind: z.string(),
  ruleId: z.nullable(Id),
  law: z.nullable(z.string()),
  items: z.array(ReportedItem),
});
export type ReportStatus = z.infer<typeof ReportStatus>;

/**
 * Why a comment was restricted, for its author: what article 17 of the Digital Services Act asks for, in the terms of the
 * European Commission's transparency database.
 */
export const Statement = z.object({
  /** Also the `puid` in the transparency database. Never used again. */
  id: Id,
  commentId: Id,
  topicKey: TopicKey,
  restriction: z.string(),
  /** When it was decided, and from when on it applied. */
  decidedAt: Timestamp,
  until: z.nullable(Timestamp),
  /** Where it applies: codes of the member states, such as `FR`; empty for everywhere. */
  territorialScope: z.array(z.string()),
  /** The rule as it stood, in the language that was asked for; null where it was a law. */
  rule: z.nullable(HouseRule),
  rulesVersion: z.nullable(z.string()),
  law: z.nullable(z.string()),
  /** Why the comment does not keep to it. */
  explanation: z.string(),
  /** What the decision rests on. */
  facts: z.nullable(z.string()),
  /** What an automatic check found, where it held the comment back. */
  hold: z.optional(z.nullable(Hold)),
  /** One of `STATEMENT_CATEGORIES`. */
  category: z.string(),
  /** How it came to notice: one of `STATEMENT_SOURCES`. */
  source: z.string(),
  automatedDetection: z.boolean(),
  /** `fully`, `partially` or `not`. */
  automatedDecision: z.string(),
  contentDate: Timestamp,
  /** What the comment says. Only its author and the staff ever see it. */
  body: z.array(ContentNode),
  /** `standing`, `reversed`, `replaced` by another decision, or `ended`. */
  state: z.string(),
  redress: z.object({
    /** Until when the author can appeal here; null where that is not possible any more. */
    appealUntil: z.nullable(Timestamp),
    /** Where out-of-court bodies are listed; null where the bank names none. */
    outOfCourt: z.nullable(z.string()),
    /** A court can always be asked. */
    court: z.boolean(),
  }),
  appeal: z.nullable(Appeal),
});
export type Statement = z.infer<typeof Statement>;

export const StatementPage = z.object({ items: z.array(Statement), next: z.nullable(Cursor) });
export type StatementPage = z.infer<typeof StatementPage>;

/** An invitation to go on in private, for the author of a comment. */
export const Invitation = z.object({
  /** The bank's own channel: https, or a page of the same site. */
  url: z.string(),
  /** From the staff, to nobody else. */
  message: z.nullable(z.string()),
  createdAt: Timestamp,
});
export type Invitation = z.infer<typeof Invitation>;

/** An own comment that others do not see as it was written, or that the author was invited to go on about in private. */
export const RestrictedComment = z.object({
  commentId: Id,
  parentId: z.nullable(Id),
  /** `held`, `removed` or `published` (where it stands under a note, or only the invitation belongs to it). */
  state: z.string(),
  body: z.array(ContentNode),
  createdAt: Timestamp,
  version: Version,
  /** Its statement of reasons; null where there is none, as where every comment of a topic waits to be looked at. */
  statementId: z.nullable(Id),
  /** Why it waits; null or missing where it does not. */
  hold: z.optional(z.nullable(Hold)),
  handoff: z.nullable(Invitation),
});
export type RestrictedComment = z.infer<typeof RestrictedComment>;

export const RestrictedCommentList = z.object({ items: z.array(RestrictedComment) });
export type RestrictedCommentList = z.infer<typeof RestrictedCommentList>;

/** The categories of the European Commission's transparency database, without their prefix. */
export const STATEMENT_CATEGORIES = [
  'ANIMAL_WELFARE',
  'CONSUMER_INFORMATION',
  'CYBER_VIOLENCE',
  'CYBER_VIOLENCE_AGAINST_WOMEN',
  'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  'ILLEGAL_OR_HARMFUL_SPEECH',
  'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  'NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS',
  'NOT_SPECIFIED_NOTICE',
  'OTHER_VIOLATION_TC',
  'PROTECTION_OF_MINORS',
  'RISK_FOR_PUBLIC_SECURITY',
  'SCAMS_AND_FRAUD',
  'SELF_HARM',
  'UNSAFE_AND_PROHIBITED_PRODUCTS',
  'VIOLENCE',
] as const;
export type StatementCategory = (typeof STATEMENT_CATEGORIES)[number];

/** A notice of illegal content (article 16), another report, or nobody's. */
export const STATEMENT_SOURCES = ['article-16-notice', 'other-notification', 'own-initiative'] as const;
export type StatementSource = (typeof STATEMENT_SOURCES)[number];
