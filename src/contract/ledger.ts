import * as z from 'zod/mini';
import { Count, Id, Timestamp } from './primitives.js';

/** The SHA-256 of a text, in small hexadecimal digits. */
const Hash = z.string();
/** A compact JWS, signed with one of the keys of the record. */
const Signed = z.string();
/** A day in UTC, such as `2026-11-23`. */
const Day = z.string();

/** An act of moderation, or what led to one, as it stands in the public record for good. */
export const LedgerEntry = z.object({
  /** From 1, without a gap. */
  sequence: Count,
  at: Timestamp,
  /** `submission`, `report`, `hold`, `decision`, `appeal`, `appeal-decision` or `author-deletion`. */
  kind: z.string(),
  /** Stands for a comment: the same one has the same in all its entries. Only its author's receipt tells which it is. */
  commitment: Hash,
  /** What is public of it. Holds no names, no text and nobody's id. */
  facts: z.record(z.string(), z.unknown()),
  /** Of this entry and, through the one before, of all that came before it: see `sealedText`. */
  hash: Hash,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const LedgerPage = z.object({
  items: z.array(LedgerEntry),
  /** Signs `{ sequence, hash, at }` of the newest entry that there is. Null while there is none. */
  checkpoint: z.nullable(Signed),
});
export type LedgerPage = z.infer<typeof LedgerPage>;

/** A public key for ECDSA over P-256, as a JWK. */
export const LedgerKey = z.object({
  id: Id,
  publicKey: z.object({ kty: z.string(), crv: z.string(), x: z.string(), y: z.string() }),
  since: Timestamp,
});
export const LedgerKeyList = z.object({ items: z.array(LedgerKey) });
export type LedgerKeyList = z.infer<typeof LedgerKeyList>;

/** What its author can prove a submission with. */
export const Receipt = z.object({
  /** Signs `{ commentId, salt, commitment, textHash, topicHash, at }`. */
  receipt: Signed,
});
export type Receipt = z.infer<typeof Receipt>;

/** Half took less; null where nothing was measured. */
const MedianSeconds = z.nullable(Count);

/** What happened under one rule, or under the law. */
const RuleCounts = z.object({
  /** Null for the law. */
  ruleId: z.nullable(z.string()),
  reports: Count,
  removed: Count,
  /** Shown with a note beside it. */
  labelled: Count,
  /** Decisions about an appeal that left the restriction in place. */
  upheld: Count,
  /** Decisions about an appeal that took it back, wholly or in part. */
  reversed: Count,
});
export type RuleCounts = z.infer<typeof RuleCounts>;

/** What became of the comments that came with a rating. */
const RatingCounts = z.object({
  /** From 1 to 5: what the authors themselves gave. */
  rating: Count,
  submitted: Count,
  /** Not readable today by a decision. */
  removed: Count,
  /** Waiting for a decision, not readable. */
  held: Count,
  /** Taken away by their authors. */
  withdrawn: Count,
});
export type RatingCounts = z.infer<typeof RatingCounts>;

/** What the record says of a period. */
export const LedgerCounts = z.object({
  /** The first and the last day. */
  from: Day,
  to: Day,
  /** The newest entry that was counted: whoever has the entries up to it can count the same. 0 while there is none. */
  sequence: Count,
  submissions: Count,
  reports: Count,
  /** Comments that had to wait for a decision. */
  holds: Count,
  /** Decisions that leave a comment as it is. */
  kept: Count,
  /** Decisions that take a comment out of sight. */
  removed: Count,
  labelled: Count,
  appeals: Count,
  upheld: Count,
  reversed: Count,
  rules: z.array(RuleCounts),
  /** How the comments that were restricted came to be looked at: `article-16-notice`, `other-notification`, `own-initiative`. */
  sources: z.array(z.object({ source: z.string(), restricted: Count })),
  /**
   * Who restricted: `not` (people), `partially` or `fully` automatic; and how many of these were taken back. A comment that a
   * program held back under a rule is restricted `fully` automatically, and taken back where somebody published it.
   */
  automation: z.array(z.object({ automatedDecision: z.string(), restricted: Count, reversed: Count })),
  /** From a report to the decision about it, from a comment to its restriction, from an appeal to its decision. */
  medianSeconds: z.object({ report: MedianSeconds, restriction: MedianSeconds, appeal: MedianSeconds }),
  /** Of comments that were submitted in the period, whatever happened to them since. Empty where nobody rates. */
  ratings: z.array(RatingCounts),
  /** The period in days, weeks or months, by its length: in order, also those in which nothing happened. */
  steps: z.array(z.object({ from: Day, submissions: Count, removed: Count, reversed: Count })),
});
export type LedgerCounts = z.infer<typeof LedgerCounts>;

const Tally = z.object({ name: z.string(), count: Count });

/**
 * What articles 15 and 24 of Regulation (EU) 2022/2065 ask for and this backend knows, for a period. Names are the codes
 * of the EU transparency database, without their beginnings.
 */
export const TransparencyReport = z.object({
  from: Day,
  to: Day,
  /** Article 15(1)(b). */
  notices: z.object({
    received: Count,
    byTrustedFlaggers: Count,
    byCategory: z.array(Tally),
    /** Acted upon because of the law, and because of the rules. */
    actedUponLaw: Count,
    actedUponRules: Count,
    /** Handled by automated means alone. */
    automated: Count,
    medianSeconds: MedianSeconds,
  }),
  /** Article 15(1)(c). */
  ownInitiative: z.object({
    measures: Count,
    byRestriction: z.array(Tally),
    byGround: z.array(Tally),
    byCategory: z.array(Tally),
    detectedAutomatically: Count,
  }),
  /** Article 15(1)(d). */
  complaints: z.object({
    received: Count,
    byComplainant: z.array(Tally),
    byOutcome: z.array(Tally),
    medianSeconds: MedianSeconds,
  }),
  /** Article 15(1)(e). */
  automation: z.object({
    fully: Count,
    partially: Count,
    /**
     * Of the automated ones, those that were taken back on appeal, or published by whoever looked at what a program had held
     * back, from 0 to 1; null where there was none.
     */
    errorRate: z.nullable(z.number()),
  }),
  /** What the law asks for and has to be added from elsewhere. */
  notRecorded: z.array(z.string()),
});
export type TransparencyReport = z.infer<typeof TransparencyReport>;
