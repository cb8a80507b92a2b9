import { sql, type Kysely } from 'kysely';
import type { MemberRecord } from '../../src/contract/desk.js';
import { commentColumns, commentJoins, couldBeId, type CommentView } from '../comments/comment-view.js';
import { withNames } from '../comments/mentions.js';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { toDecision } from './decisions.js';

const DECISIONS_SHOWN = 20;
const COMMENTS_SHOWN = 10;

type Figures = Pick<MemberRecord, 'comments' | 'removed' | 'reversed' | 'reported' | 'appeals'> & {
  firstCommentAt: Date | null;
};

/** What the staff sees of a member. Throws `member-unknown`. */
export async function readMemberRecord(db: Kysely<Database>, id: string): Promise<MemberRecord> {
  const member = couldBeId(id)
    ? await db
        .selectFrom('members')
        .select(['id', 'name', 'roles', 'created_at'])
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!member) throw new ProblemError('member-unknown');
  const figures = await readFigures(db, id);
  const decisions = await db
    .selectFrom('decisions')
    .selectAll()
    .where('author_id', '=', id)
    .orderBy('id', 'desc')
    .limit(DECISIONS_SHOWN)
    .execute();
  return {
    id,
    name: member.name,
    roles: member.roles,
    memberSince: member.created_at.toISOString(),
    ...figures,
    firstCommentAt: figures.firstCommentAt?.toISOString() ?? null,
    decisions: decisions.map(toDecision),
    recent: await readRecent(db, id),
  };
}

async function readFigures(db: Kysely<Database>, id: string): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select
      (select count(*)::integer from comments where author_id = ${id}) as comments,
      (select min(created_at) from comments where author_id = ${id}) as "firstCommentAt",
      (select count(distinct comment_id)::integer from decisions
        where author_id = ${id} and restriction <> 'held') as removed,
      (select count(distinct comment_id)::integer from decisions
        where author_id = ${id} and restriction <> 'held' and state = 'reversed') as reversed,
      (select count(*)::integer from comments
        where author_id = ${id}
          and exists (select 1 from report_items where report_items.comment_id = comments.id)) as reported,
      (select count(*)::integer from appeals join decisions on decisions.id = appeals.decision_id
        where decisions.author_id = ${id} and appeals.by = 'author') as appeals`.execute(db);
  return rows[0] as Figures;
}

async function readRecent(db: Kysely<Database>, id: string): Promise<MemberRecord['recent']> {
  const { rows } = await sql<CommentView & { title: string; url: string | null }>`
    select ${commentColumns}, topics.title, topics.url
    from (
      select * from comments where author_id = ${id} order by created_at desc, id desc limit ${COMMENTS_SHOWN}
    ) as comments ${commentJoins}
    order by comments.created_at desc, comments.id desc`.execute(db);
  return rows.map((view) => ({
    commentId: view.id,
    topicKey: view.topic_key,
    topicTitle: view.title,
    url: view.url,
    createdAt: view.created_at.toISOString(),
    state: view.state,
    body: view.mentioned === null ? view.body : withNames(view.body, view.mentioned_names ?? {}),
  }));
}
