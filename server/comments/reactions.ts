import { sql, type Transaction } from 'kysely';
import { REACTIONS } from '../community/reactions.js';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { publish, topicChannel } from '../stream/outbox.js';
import { couldBeId } from './comment-view.js';

interface Target {
  state: string;
  topic_key: string;
  reactions: Record<string, number>;
}

async function lockTarget(transaction: Transaction<Database>, commentId: string): Promise<Target> {
  const { rows } = await sql<Target>`
    select comments.state, comments.reactions, topics.key as topic_key
    from comments join topics on topics.id = comments.topic_id
    where comments.id = ${commentId}
    for no key update of comments`.execute(transaction);
  const target = rows[0];
  if (!target) throw new ProblemError('comment-unknown');
  if (target.state !== 'published') throw new ProblemError('comment-deleted');
  return target;
}

/** Gives or takes back a member's reaction. Resolves to all counts of the comment. */
export async function setReaction(
  transaction: Transaction<Database>,
  member: Member,
  commentId: string,
  kind: string,
  on: boolean,
): Promise<Record<string, number>> {
  if (!(REACTIONS as readonly string[]).includes(kind)) {
    throw new ProblemError('request-invalid', {
      errors: [{ pointer: '/path/kind', detail: `One of ${REACTIONS.join(', ')} is expected.` }],
    });
  }
  if (!couldBeId(commentId)) throw new ProblemError('comment-unknown');
  const target = await lockTarget(transaction, commentId);
  const row = { comment_id: commentId, member_id: member.id, kind };
  const changed = on
    ? await transaction
        .insertInto('reactions')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('kind')
        .execute()
    : await transaction
        .deleteFrom('reactions')
        .where('comment_id', '=', commentId)
        .where('member_id', '=', member.id)
        .where('kind', '=', kind)
        .returning('kind')
        .execute();
  if (changed.length === 0) return target.reactions;

  const { [kind]: count = 0, ...others } = target.reactions;
  const next = Math.max(0, count + (on ? 1 : -1));
  const reactions = next === 0 ? others : { ...others, [kind]: next };
  const updated = await transaction
    .updateTable('comments')
    .set({ reactions: JSON.stringify(reactions), score: reactions[REACTIONS[0]] ?? 0 })
    .where('id', '=', commentId)
    .returning('reactions')
    .executeTakeFirstOrThrow();
  await publish(transaction, [
    {
      channel: topicChannel(target.topic_key),
      name: 'reactions-changed',
      data: { topicKey: target.topic_key, commentId, reactions: updated.reactions },
      commentId,
    },
  ]);
  return updated.reactions;
}
