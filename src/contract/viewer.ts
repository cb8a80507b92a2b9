import * as z from 'zod/mini';
import { Author } from './members.js';
import { Count, Timestamp } from './primitives.js';

/** Who the token's bearer is to this backend. */
export const Viewer = z.object({
  member: Author,
  /**
   * What the member may do here, such as `comment`, `react` or `moderate`; `appeal` where a comment of theirs waits to be
   * looked at or was restricted.
   */
  permissions: z.array(z.string()),
});
export type Viewer = z.infer<typeof Viewer>;

/** What somebody is told before they write on a topic: when it appears, and what has changed of the rules. */
export const SubmissionTerms = z.object({
  /** When a comment of the viewer appears there: `after`, at once and looked at later, or `before`, once it was looked at. */
  review: z.string(),
  /** How many comments of the viewer are still looked at before they appear; null where that is so for all or for none. */
  reviewedFirst: z.nullable(Count),
  /** What appears at once is looked over by a program, which can hold it back. */
  checked: z.boolean(),
  /** The viewer has never written here. */
  isFirst: z.boolean(),
  /** How the house rules have changed since the viewer wrote last; null where they have not, or where nobody knows. */
  rulesChange: z.nullable(
    z.object({
      inForceSince: Timestamp,
      /** What the bank says of it, in the language that was asked for; null where it says nothing. */
      note: z.nullable(z.string()),
      /** The titles of the rules that are new, that say something else now, and that are gone. */
      added: z.array(z.string()),
      changed: z.array(z.string()),
      removed: z.array(z.string()),
    }),
  ),
});
export type SubmissionTerms = z.infer<typeof SubmissionTerms>;
