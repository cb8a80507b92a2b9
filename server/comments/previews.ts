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
  parents: readonly CommentView[],
): Promise<Map<string, CommentView[]>> {
  const ids = parents.map((parent) => parent.id);
  const answerIds = parents.map((parent) => parent.answer_id);
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from unnest(${ids}::text[], ${answerIds}::text[]) as parent (id, answer_id)
    cross join lateral (
      select * from comments
      where comments.parent_id = parent.id and comments.visible
        and comments.id is distinct from parent.answer_id
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
  const parents = levels > 0 ? views.filter((view) => view.reply_count > 0) : [];
  if (parents.length === 0) return views.map(toComment);
  const found = await firstReplies(db, parents);
  const answers = await readAnswers(db, parents);
  const shown = [...found.values()].flatMap((replies) => replies.slice(0, PREVIEW_SIZE));
  const shownReplies = await withFirstReplies(db, [...answers.values(), ...shown], levels - 1);
  const complete = new Map(shownReplies.map((reply) => [reply.id, reply]));
  return views.map((view) => {
    const answer = answers.get(view.answer_id ?? '');
    const replies = found.get(view.id);
    if (!answer && !replies) return toComment(view);
    return { ...toComment(view), replies: previewOf(view, answer, replies ?? [], complete) };
  });
}

/** The chosen answers to questions, by their own ids. */
export async function readAnswers(
  db: Kysely<Database>,
  questions: readonly CommentView[],
): Promise<Map<string, CommentView>> {
  const ids = questions.flatMap((question) => question.answer_id ?? []);
  if (ids.length === 0) return new Map();
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from comments ${commentJoins}
    where comments.id = any(${ids}::text[]) and comments.visible`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function previewOf(
  parent: CommentView,
  answer: CommentView | undefined,
  replies: readonly CommentView[],
  complete: ReadonlyMap<string, Comment>,
): CommentPage {
  const shown = replies.slice(0, PREVIEW_SIZE);
  const last = shown.at(-1);
  const list = { kind: 'replies', parentId: parent.id, answerId: parent.answer_id } as const;
  return {
    items: [...(answer ? [answer] : []), ...shown].map((view) => complete.get(view.id) ?? toComment(view)),
    previous: null,
    next: last && replies.length > shown.length ? encodeCursor(list, 'next', placeOf(last)) : null,
  };
}
