import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.js';
import { recountAllStaffReplies } from '../topics/staff-replies.js';
import { isVouchedFor, skeletonOf } from '../members/look-alikes.js';
import { searchNameOf } from '../members/search-name.js';
import { openSigningKey } from '../ledger/keys.js';
import { sealAll } from '../ledger/sealer.js';
import { createDiscussion, type SeedDiscussion } from './content.js';
import { MEMBERS } from './members.js';
import { replayHistory } from './history.js';
import { TOPICS } from './topics.js';

/** Rows in one insert. PostgreSQL takes at most 65,535 values with a statement. */
const BATCH = 1000;

/** Taken while seeding, so that two processes that start at once do not both do it. */
const LOCK = 7_278_474;

export interface SeedProgress {
  topicKey: string;
  /** Comments stored so far, of all topics. */
  comments: number;
}

export interface SeedOptions {
  /** Of the bank's site, which the topics' pages belong to. */
  origin?: string;
  onProgress?: (progress: SeedProgress) => void;
}

export interface SeedResult {
  /** All 0 where everything was there already. */
  topics: number;
  comments: number;
  reactions: number;
}

/**
 * Fills a database with the demo community: all of it or, when something fails, nothing. Topics that exist are left as
 * they are, so a second call changes nothing. No events are published: nobody is to be told of old comments.
 */
export async function seed(db: Kysely<Database>, options: SeedOptions = {}): Promise<SeedResult> {
  const result = await fill(db, options);
  if (result.topics > 0) await sealAll(db, await openSigningKey(db, undefined));
  return result;
}

function fill(db: Kysely<Database>, options: SeedOptions): Promise<SeedResult> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    const result = { topics: 0, comments: 0, reactions: 0 };
    const keys = TOPICS.map((topic) => topic.key);
    const existing = await transaction.selectFrom('topics').select('key').where('key', 'in', keys).execute();
    const known = new Set(existing.map((row) => row.key));
    const missing = TOPICS.filter((topic) => !known.has(topic.key));
    if (!missing.length) return result;
    const memberIds = await insertMembers(transaction);
    const discussions = missing.map(createDiscussion);
    for (const discussion of discussions) {
      const { topic } = discussion;
      await insertDiscussion(
        transaction,
        discussion,
        memberIds,
        options.origin ?? 'https://banque-solane.example',
      );
      result.topics += 1;
      result.comments += discussion.comments.length;
      result.reactions += discussion.reactions.length;
      options.onProgress?.({ topicKey: topic.key, comments: result.comments });
    }
    await replayHistory(transaction, discussions, memberIds);
    return result;
  });
}

/** Resolves to the ids in the database by those of the content: somebody may have signed in before the seed. */
async function insertMembers(transaction: Transaction<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = MEMBERS.map(({ id, subject, name, roles }) => ({
    id,
    subject,
    name,
    roles: JSON.stringify(roles),
    skeleton: isVouchedFor(roles) ? skeletonOf(name) : null,
    search_name: searchNameOf(name),
    created_at: '2026-01-05T09:00:00.000Z',
  }));
  await transaction
    .insertInto('members')
    .values(rows)
    .onConflict((conflict) => conflict.column('subject').doNothing())
    .execute();
  const stored = await transaction
    .selectFrom('members')
    .select(['id', 'subject'])
    .where(
      'subject',
      'in',
      MEMBERS.map((member) => member.subject),
    )
    .execute();
  const bySubject = new Map(stored.map((row) => [row.subject, row.id]));
  return new Map(MEMBERS.map((member) => [member.id, bySubject.get(member.subject) ?? member.id]));
}

async function insertDiscussion(
  transaction: Transaction<Database>,
  discussion: SeedDiscussion,
  memberIds: ReadonlyMap<string, string>,
  origin: string,
): Promise<void> {
  const { topic } = discussion;
  const topicId = `topic-${topic.key.replace('/', '-')}`;
  const memberId = (id: string) => memberIds.get(id) ?? id;
  await transaction
    .insertInto('topics')
    .values({
      id: topicId,
      key: topic.key,
      title: topic.title,
      url: new URL(topic.path, origin).href,
      mode: topic.mode ?? 'discussion',
      comment_count: discussion.commentCount,
      rating_spread: spreadOf(discussion),
      created_at: discussion.createdAt,
    })
    .execute();
  for (const comments of batches(discussion.comments)) {
    const rows = comments.map((comment) => ({
      id: comment.id,
      topic_id: topicId,
      parent_id: comment.parentId,
      root_id: comment.rootId,
      depth: comment.depth,
      author_id: memberId(comment.authorId),
      source: comment.source,
      body: JSON.stringify(comment.body),
      created_at: comment.createdAt,
      edited_at: comment.editedAt,
      version: comment.version,
      state: comment.state,
      deleted_at: comment.deletedAt,
      reply_count: comment.replyCount,
      by_staff: comment.byStaff,
      pinned_at: comment.pinnedAt,
      rating: comment.rating,
      preset: comment.preset,
      score: comment.reactions['support'] ?? 0,
      reactions: JSON.stringify(comment.reactions),
    }));
    await transaction.insertInto('comments').values(rows).execute();
  }
  await insertVersions(transaction, discussion);
  await chooseAnswers(transaction, discussion);
  await recountAllStaffReplies(transaction, topicId);
  for (const reactions of batches(discussion.reactions)) {
    const rows = reactions.map((reaction) => ({
      comment_id: reaction.commentId,
      member_id: memberId(reaction.memberId),
      kind: reaction.kind,
      created_at: reaction.createdAt,
    }));
    await transaction.insertInto('reactions').values(rows).execute();
  }
}

/** How often each rating from 1 to 5 was given. */
function spreadOf({ comments }: SeedDiscussion): number[] {
  const given = comments.filter(({ state }) => state === 'published').map(({ rating }) => rating);
  return [1, 2, 3, 4, 5].map((value) => given.filter((each) => each === value).length);
}

async function insertVersions(
  transaction: Transaction<Database>,
  { comments }: SeedDiscussion,
): Promise<void> {
  const rows = comments.flatMap(({ id, before, createdAt }) =>
    before ? [{ comment_id: id, version: 1, body: JSON.stringify(before), created_at: createdAt }] : [],
  );
  if (rows.length > 0) await transaction.insertInto('comment_versions').values(rows).execute();
}

/** Once all are there: an answer is written after its question. */
async function chooseAnswers(
  transaction: Transaction<Database>,
  { comments }: SeedDiscussion,
): Promise<void> {
  for (const { id, answerId } of comments) {
    if (answerId === null) continue;
    await transaction.updateTable('comments').set({ answer_id: answerId }).where('id', '=', id).execute();
  }
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
