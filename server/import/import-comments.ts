import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { assertRating, moveRating } from '../comments/ratings.js';
import { presetOf } from '../comments/comment-rules.js';
import { keepText } from '../comments/mentions.js';
import { addToReplyCount } from '../comments/reply-counts.js';
import { bankNameOf, type ServerConfig } from '../config.js';
import type { Database, TopicRow } from '../database/schema.js';
import { transact } from '../database/transact.js';
import { appendToLog } from '../ledger/log.js';
import { createMembers, isStaff, type Member } from '../members/members.js';
import { makeFindable } from '../members/search-members.js';
import { ProblemError } from '../problem-error.js';
import { modeOf } from '../topics/modes.js';
import { recountAllStaffReplies } from '../topics/staff-replies.js';
import { addToCount, lockTopic } from '../topics/topics.js';
import { type ImportedComment, LineError } from './imported-comment.js';

export interface ImportResult {
  imported: number;
  /** Those that an import before this one has brought. */
  present: number;
}

/** What a reply needs to know of the comment above it. */
interface Place {
  topic_id: string;
  root_id: string;
  depth: number;
}

/** The id of an imported comment, which its id in the other system decides: so it comes once, however often it is imported. */
function idOf(foreignId: string): string {
  return `import-${createHash('sha256').update(foreignId).digest('hex').slice(0, 32)}`;
}

/**
 * Publishes some comments of another system: all of them or, when one fails, none. No events are published:
 * nobody is to be told of old comments. Throws `LineError` for one that cannot be published where it says.
 */
export async function importComments(
  db: Kysely<Database>,
  config: ServerConfig,
  comments: readonly ImportedComment[],
): Promise<ImportResult> {
  const authors = await findAuthors(db, config, comments);
  return transact(db, async (transaction) => {
    const topics = await openTopics(transaction, config, comments);
    const added = new Map<string, number>();
    for (const comment of comments) {
      const author = authors.get(comment.author.subject) as Member;
      const topic = topics.get(comment.topic.key) as TopicRow;
      const isNew = await importComment(transaction, config, { comment, author, topic });
      if (isNew) added.set(topic.id, (added.get(topic.id) ?? 0) + 1);
    }
    for (const [topicId, count] of added) {
      await addToCount(transaction, topicId, count);
      await recountAllStaffReplies(transaction, topicId);
    }
    for (const author of authors.values()) await makeFindable(transaction, author);
    const imported = [...added.values()].reduce((sum, count) => sum + count, 0);
    return { imported, present: comments.length - imported };
  });
}

/** By their subjects. Those who are known keep the name and the roles that they have. */
async function findAuthors(
  db: Kysely<Database>,
  config: ServerConfig,
  comments: readonly ImportedComment[],
): Promise<ReadonlyMap<string, Member>> {
  const names = new Map(comments.map(({ author }) => [author.subject, author.name]));
  const known = await db
    .selectFrom('members')
    .select(['subject', 'id', 'name', 'roles'])
    .where('subject', 'in', [...names.keys()])
    .execute();
  const authors = new Map<string, Member>(known.map(({ subject, ...member }) => [subject, member]));
  const createMember = createMembers(db, bankNameOf(config));
  for (const [subject, name] of names) {
    if (!authors.has(subject)) authors.set(subject, await createMember({ subject, name, roles: [] }));
  }
  return authors;
}

/** Locked, always in the same order, so that two imports never wait for each other. */
async function openTopics(
  transaction: Transaction<Database>,
  config: ServerConfig,
  comments: readonly ImportedComment[],
): Promise<ReadonlyMap<string, TopicRow>> {
  const topics = new Map(comments.map(({ topic }) => [topic.key, topic]));
  const locked = new Map<string, TopicRow>();
  for (const key of [...topics.keys()].sort()) {
    const { title, url } = topics.get(key) as ImportedComment['topic'];
    await transaction
      .insertInto('topics')
      .values({ id: uuid(), key, title, url, mode: modeOf(key, config) })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    locked.set(key, await lockTopic(transaction, { key }));
  }
  return locked;
}

/** Resolves to whether it was not there yet. */
async function importComment(
  transaction: Transaction<Database>,
  config: ServerConfig,
  { comment, author, topic }: { comment: ImportedComment; author: Member; topic: TopicRow },
): Promise<boolean> {
  const id = idOf(comment.id);
  if (await findPlace(transaction, id)) return false;
  const parentId = comment.parentId === null ? null : idOf(comment.parentId);
  const parent = parentId === null ? null : await findPlace(transaction, parentId);
  if (parent === undefined || (parent !== null && parent.topic_id !== topic.id)) {
    throw new LineError(
      comment.line,
      'parentId: what it replies to is neither above it, on the same topic, nor imported before.',
    );
  }
  const depth = parent === null ? 0 : parent.depth + 1;
  const rating = comment.rating ?? null;
  try {
    if (depth > config.community.replyDepth) throw new ProblemError('reply-too-deep');
    await assertRating(transaction, topic, author, { parentId, rating: comment.rating });
    const preset = presetOf(topic, comment.text, config.presets);
    const { body, source, mentioned } = await keepText(transaction, comment.text);
    await transaction
      .insertInto('comments')
      .values({
        id,
        topic_id: topic.id,
        parent_id: parentId,
        root_id: parent?.root_id ?? id,
        depth,
        author_id: author.id,
        source,
        body: JSON.stringify(body),
        mentioned,
        created_at: comment.createdAt,
        by_staff: isStaff(author),
        rating,
        preset,
      })
      .execute();
    // At the time of the import: the record tells of no day before it.
    await appendToLog(transaction, {
      kind: 'submission',
      commentId: id,
      text: source,
      facts: { topicMode: topic.mode, rating, isReply: parentId !== null, imported: true },
    });
  } catch (error) {
    if (error instanceof ProblemError) throw new LineError(comment.line, error.message);
    throw error;
  }
  if (parentId !== null) await addToReplyCount(transaction, parentId, 1);
  topic.rating_spread = await moveRating(transaction, topic, null, rating);
  return true;
}

async function findPlace(transaction: Transaction<Database>, id: string): Promise<Place | undefined> {
  return transaction
    .selectFrom('comments')
    .select(['topic_id', 'root_id', 'depth'])
    .where('id', '=', id)
    .executeTakeFirst();
}
