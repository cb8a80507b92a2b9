import * as z from 'zod/mini';
import { Id } from './primitives.js';

/**
 * A person as shown beside what they wrote. `roles` are the backend's claims and nobody else's. Widgets know `staff`,
 * `expert` (invited by the bank to answer) and `project-owner`, and draw a badge for each, and a mark for a `guest`, who
 * wrote without an account; a role that a widget does not know is not shown. Of a name that is longer than 200 characters, widgets show the beginning.
 */
export const Author = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(z.string()),
});
export type Author = z.infer<typeof Author>;

/** Members whose names begin as asked, those first who have written on the topic that was named. */
export const MemberList = z.object({ items: z.array(Author) });
export type MemberList = z.infer<typeof MemberList>;
