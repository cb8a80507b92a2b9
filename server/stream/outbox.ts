import { sql, type Transaction } from 'kysely';
import type * as z from 'zod/mini';
import type { DESK_EVENTS } from '../../src/contract/desk.js';
import type { STREAM_EVENTS } from '../../src/contract/stream.js';
import type { Database } from '../database/schema.js';

/** What wakes the processes that stream. */
export const OUTBOX_SIGNAL = 'parvis_outbox';

type Events = Omit<typeof STREAM_EVENTS, 'ready' | 'reset'> & typeof DESK_EVENTS;

export type OutboxEvent = {
  [Name in keyof Events]: {
    channel: string;
    name: Name;
    data: z.infer<Events[Name]>;
    /** Whose text the event holds. */
    commentId: string | null;
  };
}[keyof Events];

export function topicChannel(topicKey: string): string {
  return `topic:${topicKey}`;
}

/** Writes events in the transaction of the change that they tell of: both happen or neither does. */
export async function publish(
  transaction: Transaction<Database>,
  events: readonly OutboxEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await transaction
    .insertInto('outbox')
    .values(
      events.map((event) => ({
        channel: event.channel,
        name: event.name,
        data: JSON.stringify(event.data),
        comment_id: event.commentId,
      })),
    )
    .execute();
  await sql`select pg_notify(${OUTBOX_SIGNAL}, '')`.execute(transaction);
}
