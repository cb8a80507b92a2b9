import { sql, type Kysely } from 'kysely';
import type { ViewerComment } from '../../src/contract/comments.js';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { couldBeId } from './comment-view.js';

/** What is particular to a member about comments. Unknown ones are left out. */
export async function readViewerComments(
  db: Kysely<Database>,
  member: Member,
  ids: readonly string[],
  { invitations }: { invitations: boolean },
): Promise<ViewerComment[]> {
  const { rows } = await sql<ViewerComment & { invited: boolean }>`
    select comments.id,
      comments.state in ('published', 'held') and comments.author_id is not distinct from ${member.id}::text as own,
      coalesce(
        (select jsonb_agg(reactions.kind order by reactions.kind)
         from reactions
         where reactions.comment_id = comments.id and reactions.member_id = ${member.id}),
        '[]'::jsonb) as reactions,
      ${invitations}::boolean and exists (
        select 1 from handoffs
        where handoffs.comment_id = comments.id and handoffs.author_id = ${member.id}
      ) as invited
    from comments
    where comments.id = any(${ids.filter(couldBeId)}::text[])`.execute(db);
  const found = new Map(rows.map(({ invited, ...row }) => [row.id, { ...row, ...(invited && { invited }) }]));
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}
