import { sql, type Kysely } from 'kysely';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import type { Moderation } from '../../src/contract/moderation.js';
import type { CommentState, Database } from '../database/schema.js';
import { mentionColumn, withNames, type Names } from './mentions.js';

/** A comment as the lists read it: with its author and its topic's key. */
export interface CommentView {
  id: string;
  topic_key: string;
  topic_mode: string;
  parent_id: string | null;
  root_id: string;
  depth: number;
  author_id: string | null;
  author_name: string | null;
  author_roles: string[] | null;
  body: CommentWithoutReplies['body'];
  /** Null where it mentions nobody. */
  mentioned_names: Names | null;
  mentioned: string[] | null;
  created_at: Date;
  edited_at: Date | null;
  version: number;
  state: CommentState;
  score: number;
  reactions: Record<string, number>;
  reply_count: number;
  by_staff: boolean;
  answer_id: string | null;
  pinned_at: Date | null;
  rating: number | null;
  preset: string | null;
  moderation: Moderation | null;
  decision_id: string | null;
}

/** The columns of `CommentView`, of tables that go by the names `comments`, `members` and `topics`. */
export const commentColumns = sql`
  comments.id, topics.key as topic_key, topics.mode as topic_mode, comments.parent_id, comments.root_id, comments.depth,
  comments.author_id, members.name as author_name, members.roles as author_roles,
  comments.body, comments.mentioned, ${mentionColumn}, comments.created_at, comments.edited_at, comments.version, comments.state,
  comments.score, comments.reactions, comments.reply_count,
  comments.by_staff, comments.answer_id, comments.pinned_at, comments.rating, comments.preset,
  comments.moderation, comments.decision_id`;

/**
 * Joins what `commentColumns` needs to rows of `comments`. A list chooses its rows in a subquery before: joined to other
 * tables, a planner that misjudges how many rows are left would read and sort them all.
 */
export const commentJoins = sql`
  join topics on topics.id = comments.topic_id
  left join members on members.id = comments.author_id`;

/** A comment as everybody sees it. What was taken away shows neither its author nor its text. */
export function toComment(view: CommentView): CommentWithoutReplies {
  const isPublished = view.state === 'published';
  const hasAuthor = isPublished && view.author_id !== null && view.author_name !== null;
  return {
    id: view.id,
    topicKey: view.topic_key,
    parentId: view.parent_id,
    depth: view.depth,
    author: hasAuthor
      ? { id: view.author_id as string, name: view.author_name as string, roles: view.author_roles ?? [] }
      : null,
    body: isPublished ? bodyOf(view) : [],
    createdAt: view.created_at.toISOString(),
    editedAt: isPublished ? (view.edited_at?.toISOString() ?? null) : null,
    version: view.version,
    state: view.state,
    reactions: isPublished ? view.reactions : {},
    replyCount: view.reply_count,
    ...(isPublished && isQuestion(view) && { answerId: view.answer_id }),
    ...(view.pinned_at !== null && { pinned: true }),
    ...(isPublished && view.rating !== null && { rating: view.rating }),
    ...(isPublished && view.preset !== null && { preset: view.preset }),
    ...(view.moderation !== null && view.state !== 'deleted' && { moderation: view.moderation }),
  };
}

function bodyOf({ body, mentioned, mentioned_names: names }: CommentView): CommentWithoutReplies['body'] {
  return mentioned === null ? body : withNames(body, names ?? {});
}

/** Whether a reply can be chosen as its answer. What the staff puts on a topic is no question. */
export function isQuestion(view: Pick<CommentView, 'topic_mode' | 'parent_id' | 'by_staff'>): boolean {
  return view.topic_mode === 'questions' && view.parent_id === null && !view.by_staff;
}

/** Ids are made of these. Anything else is no comment's, and must not reach the database, which refuses some characters. */
export function couldBeId(value: string): boolean {
  return /^[\w-]{1,64}$/.test(value);
}

/** One comment, whatever its state. */
export async function findComment(db: Kysely<Database>, id: string): Promise<CommentView | undefined> {
  if (!couldBeId(id)) return undefined;
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from comments ${commentJoins}
    where comments.id = ${id}`.execute(db);
  return rows[0];
}

/** Whether it has a place in the lists without any reply below it. */
export function hasOwnPlace(state: CommentState): boolean {
  return state === 'published' || state === 'removed';
}

/** Whether the comment has a place in the lists: published, the marker of a decision, or any marker above replies. */
export function isVisible(view: Pick<CommentView, 'state' | 'reply_count'>): boolean {
  return hasOwnPlace(view.state) || view.reply_count > 0;
}
