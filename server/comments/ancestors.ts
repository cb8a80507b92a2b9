import { sql, type Kysely } from 'kysely';
import type { Comment } from '../../src/contract/comments.js';
import type { Database } from '../database/schema.js';
import { commentColumns, commentJoins, toComment, type CommentView } from './comment-view.js';
import { encodeCursor } from './cursor.js';
import { placeOf } from './keyset.js';
import { readAnswers, withFirstReplies } from './previews.js';

/** How many replies of a level are sent along beside the one that leads to the comment, on each side. */
const NEIGHBOURS = 2;

/** The comment itself and everything above it, the topmost first. */
export async function readChain(db: Kysely<Database>, id: string): Promise<CommentView[]> {
  const { rows } = await sql<CommentView>`
    with recursive chain as (
      select id, parent_id from comments where id = ${id}
      union all
      select above.id, above.parent_id from comments as above join chain on chain.parent_id = above.id
    )
    select ${commentColumns}
    from chain
    join comments on comments.id = chain.id ${commentJoins}
    order by comments.depth`.execute(db);
  return rows;
}

/** The neighbours of each of the given replies, on one side, nearest first. */
async function readNeighbours(
  db: Kysely<Database>,
  pivots: readonly CommentView[],
  side: 'before' | 'after',
): Promise<Map<string, CommentView[]>> {
  const comparison = side === 'before' ? sql`<` : sql`>`;
  const way = side === 'before' ? sql`desc` : sql`asc`;
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from unnest(${pivots.map((pivot) => pivot.id)}::text[]) as pivot (id)
    join comments as here on here.id = pivot.id
    join comments as above on above.id = here.parent_id
    cross join lateral (
      select * from comments
      where comments.parent_id = here.parent_id and comments.visible
        and comments.id is distinct from above.answer_id
        and (comments.created_at, comments.id) ${comparison} (here.created_at, here.id)
      order by comments.created_at ${way}, comments.id ${way}
      limit ${NEIGHBOURS + 1}
    ) as comments ${commentJoins}
    order by comments.created_at ${way}, comments.id ${way}`.execute(db);
  const byParent = new Map<string, CommentView[]>();
  for (const row of rows) {
    byParent.set(row.parent_id as string, [...(byParent.get(row.parent_id as string) ?? []), row]);
  }
  return byParent;
}

/**
 * The topmost comment of a chain, opened down to the last: each level holds the reply that leads on, between its
 * neighbours; the last one has its own first replies.
 */
export async function openChain(db: Kysely<Database>, chain: readonly CommentView[]): Promise<Comment> {
  const replies = chain.slice(1);
  const answers = await readAnswers(db, chain);
  const last = chain.at(-1) as CommentView;
  let [open] = (await withFirstReplies(db, [last], 1)) as [Comment];
  if (replies.length === 0) return open;
  const before = await readNeighbours(db, replies, 'before');
  const after = await readNeighbours(db, replies, 'after');
  for (const pivot of replies.reverse()) {
    const parentId = pivot.parent_id as string;
    const above = before.get(parentId) ?? [];
    const below = after.get(parentId) ?? [];
    const shownAbove = above.slice(0, NEIGHBOURS).reverse();
    const shownBelow = below.slice(0, NEIGHBOURS);
    const parent = chain.find((view) => view.id === parentId) as CommentView;
    if (pivot.id === parent.answer_id) {
      open = await openFirst(db, parent, open);
      continue;
    }
    const list = { kind: 'replies', parentId, answerId: parent.answer_id } as const;
    const startsHere = above.length <= NEIGHBOURS;
    const answer = startsHere ? answers.get(parent.answer_id ?? '') : undefined;
    open = {
      ...toComment(parent),
      replies: {
        items: [
          ...(answer ? [toComment(answer)] : []),
          ...shownAbove.map(toComment),
          open,
          ...shownBelow.map(toComment),
        ],
        previous: startsHere ? null : encodeCursor(list, 'previous', placeOf(shownAbove.at(0) ?? pivot)),
        next:
          below.length > NEIGHBOURS ? encodeCursor(list, 'next', placeOf(shownBelow.at(-1) ?? pivot)) : null,
      },
    };
  }
  return open;
}

/** A question with its first replies, the first of which is the answer as it was opened. */
async function openFirst(db: Kysely<Database>, question: CommentView, answer: Comment): Promise<Comment> {
  const [open] = (await withFirstReplies(db, [question], 1)) as [Comment];
  const items = open.replies?.items.map((item) => (item.id === answer.id ? answer : item)) ?? [answer];
  return { ...open, replies: { previous: null, next: null, ...open.replies, items } };
}
