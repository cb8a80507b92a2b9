import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.js';

/** How many of the newest answers the median is taken of, so that it costs the same on a topic of any size. */
const MEDIAN_OF = 100;

/**
 * Notes when the staff first replied below a comment on the topic, at any depth; and how many such comments the topic
 * has, and after what time. To be called for each comment that came or went; only those of the staff and those on the topic
 * itself make a difference.
 */
export async function recountStaffReplies(
  transaction: Transaction<Database>,
  topicId: string,
  { id, root_id: rootId }: { id: string; root_id: string },
): Promise<void> {
  const changed = await readStaff(transaction, id);
  const before = id === rootId ? changed : await readStaff(transaction, rootId);
  if (before.by_staff || (id !== rootId && !changed.by_staff)) return;
  const { rows } = await sql<{ first_at: Date | null }>`
    update comments set first_staff_reply_at = (${FIRST_REPLY_BELOW})
    where id = ${rootId}
    returning first_staff_reply_at as first_at`.execute(transaction);
  const after = rows[0]?.first_at ?? null;
  if (before.first_at !== null || after !== null) await recountTopic(transaction, topicId);
}

/** The same for a whole topic, whose comments have just been put there. */
export async function recountAllStaffReplies(
  transaction: Transaction<Database>,
  topicId: string,
): Promise<void> {
  await sql`
    update comments set first_staff_reply_at = (${FIRST_REPLY_BELOW})
    where topic_id = ${topicId} and parent_id is null and not by_staff`.execute(transaction);
  await recountTopic(transaction, topicId);
}

const FIRST_REPLY_BELOW = sql`
  select min(replies.created_at) from comments as replies
  where replies.root_id = comments.id and replies.by_staff and replies.state = 'published'`;

async function recountTopic(transaction: Transaction<Database>, topicId: string): Promise<void> {
  await sql`
    update topics set
      staff_reply_count = (
        select count(*)::integer from comments
        where topic_id = ${topicId} and first_staff_reply_at is not null and state = 'published'
      ),
      staff_reply_seconds = (
        select percentile_cont(0.5) within group (
          order by extract(epoch from latest.first_staff_reply_at - latest.created_at))::integer
        from (
          select first_staff_reply_at, created_at from comments
          where topic_id = ${topicId} and first_staff_reply_at is not null and state = 'published'
          order by first_staff_reply_at desc
          limit ${MEDIAN_OF}
        ) as latest
      )
    where id = ${topicId}`.execute(transaction);
}

async function readStaff(
  transaction: Transaction<Database>,
  id: string,
): Promise<{ by_staff: boolean; first_at: Date | null }> {
  return transaction
    .selectFrom('comments')
    .select(['by_staff', 'first_staff_reply_at as first_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
