import * as z from 'zod/mini';
import { Count, Id, Timestamp } from './primitives.js';

/** `open` takes comments, `read-only` shows them, `closed` shows that the place is shut. Unknown values mean `read-only`. */
export const OpenState = z.string();

export const HouseRule = z.object({
  id: Id,
  title: z.string(),
  text: z.string(),
  inForceSince: Timestamp,
});
export type HouseRule = z.infer<typeof HouseRule>;

/** The house rules as they were or will be from a moment on. */
export const RulesVersion = z.object({ version: z.string(), inForceSince: Timestamp });
export type RulesVersion = z.infer<typeof RulesVersion>;

export const Community = z.object({
  name: z.string(),
  state: OpenState,
  /** BCP 47 tags of the languages that the rules are written in, the first being the default. */
  locales: z.array(z.string()),
  rules: z.array(HouseRule),
  /** Which version of the house rules that is. Sent along with a comment, it says what its author agreed to. */
  rulesVersion: z.optional(z.string()),
  /** The next version of the house rules, where one is planned, and from when on. */
  upcomingRules: z.optional(RulesVersion),
  /**
   * When a comment appears: `after`, at once and looked at later, or `before`, once it was looked at. A topic can say
   * otherwise (`TopicSummary`), and `readSubmissionTerms` what holds for the viewer.
   */
  review: z.optional(z.string()),
  /**
   * What this backend can do, such as `stream`, `reactions` or `preview`. A widget hides what is missing. `guests`: who has
   * no account can write; `guest-names`: not without giving a name.
   */
  capabilities: z.array(z.string()),
  /** Kinds of reaction in the order to show them. The first one counts for the sort `top`. */
  reactions: z.array(z.string()),
  limits: z.object({
    /** Graphemes, as a reader counts characters. */
    commentLength: Count,
    /** How many replies may hang below each other. */
    replyDepth: Count,
    /** How long a deleted comment can be brought back by its author. */
    undoSeconds: Count,
  }),
});
export type Community = z.infer<typeof Community>;
