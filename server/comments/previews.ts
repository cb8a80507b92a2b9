import { sql, type Kysely } from 'kysely';
import type { Comment, CommentPage } from '../../src/contract/comments.js';
import type { Database } from '../database/schema.js';
import { commentColumns, commentJoins, toComment, type CommentView } from './comment-view.js';
import { encodeCursor } from './cursor.js';
import { placeOf } from './keyset.js';

/** How many replies a list sends along below each comment. */
export const PREVIEW_SIZE = 3;

async function firstReplies(
  db: Kysely<Database>,
  parentIds: readonly string[],
): Promise<Map<string, CommentView[]>> {
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from unnest(${[...parentIds]}::text[]) as parent (id)
    cross join lateral (
      select * from comments
      where comments.parent_id = parent.id and comments.visible
      order by comments.created_at, comments.id
      limit ${PREVIEW_SIZE + 1}
    ) as comments ${commentJoins}
    order by comments.created_at, comments.id`.execute(db);
  const byParent = new Map<string, CommentView[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parent_id as string);
    if (siblings) siblings.push(row);
    else byParent.set(row.parent_id as string, [row]);
  }
  return byParent;
}

/** Comments with their first replies, and those with theirs, down to `levels`. One query per level. */
export async function withFirstReplies(
  db: Kysely<Database>,
  views: readonly CommentView[],
  levels: number,
): Promise<Comment[]> {
  const parentIds = levels > 0 ? views.filter((view) => view.reply_count > 0).map((view) => view.id) : [];
  if (parentIds.length === 0) return views.map(toComment);
  const found = await firstReplies(db, parentIds);
  const shown = [...found.values()].flatMap((replies) => replies.slice(0, PREVIEW_SIZE));
  const complete = new Map((await withFirstReplies(db, shown, levels - 1)).map((reply) => [reply.id, reply]));
  return views.map((view) => {
    const replies = found.get(view.id);
    return replies ? { ...toComment(view), replies: previewOf(view.id, replies, complete) } : toComment(view);
  });
}

function previewOf(
  parentId: string,
  replies: readonly CommentView[],
  complete: ReadonlyMap<string, Comment>,
): CommentPage {
  const shown = replies.slice(0, PREVIEW_SIZE);
  const last = shown.at(-1);
  return {
    items: shown.map((view) => complete.get(view.id) ?? toComment(view)),
    previous: null,
    next:
      last && replies.length > shown.length
        ? encodeCursor({ kind: 'replies', parentId }, 'next', placeOf(last))
        : null,
  };
}
