import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.js';
import type { Position } from './position.js';

export interface StoredEvent {
  position: Position;
  channel: string;
  name: string;
  data: unknown;
}

export interface StreamBounds {
  epoch: string;
  /** Every transaction before this one has ended: its events can be read without missing any. */
  horizon: number;
  purgedThrough: number;
}

const HORIZON = sql<number>`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

export async function readBounds(db: Kysely<Database>): Promise<StreamBounds> {
  const { rows } = await sql<StreamBounds>`
    select epoch, ${HORIZON} as horizon, purged_through as "purgedThrough" from stream_state`.execute(db);
  return rows[0] as StreamBounds;
}

/** The place after everything that can be read now. */
export function positionAt({ epoch, horizon }: StreamBounds): Position {
  return { epoch, transactionId: horizon, sequence: 0 };
}

interface Row {
  horizon: number;
  /** Whether an event is committed but must wait for an older transaction to end. */
  held: boolean;
  transaction_id: number | null;
  sequence: number;
  channel: string;
  name: string;
  data: unknown;
}

export interface Batch {
  events: StoredEvent[];
  /** Where to read on. */
  position: Position;
  held: boolean;
  full: boolean;
}

/**
 * The events after a position, in order. Writers commit in another order than they began, so an event is only taken
 * when every older transaction has ended: otherwise one that commits later would be passed over for good. All is read
 * in one statement, so that the horizon and the events are of the same moment.
 */
export async function readEvents(
  db: Kysely<Database>,
  after: Position,
  limit: number,
  channels?: readonly string[],
): Promise<Batch> {
  const filter = channels ? sql`and outbox.channel = any(${[...channels]}::text[])` : sql``;
  const { rows } = await sql<Row>`
    with moment as materialized (select ${HORIZON} as horizon)
    select moment.horizon,
      exists (select 1 from outbox where outbox.transaction_id >= moment.horizon) as held,
      event.*
    from moment
    left join lateral (
      select transaction_id, sequence, channel, name, data
      from outbox
      where (outbox.transaction_id, outbox.sequence) > (${after.transactionId}::bigint, ${after.sequence}::bigint)
        and outbox.transaction_id < moment.horizon ${filter}
      order by outbox.transaction_id, outbox.sequence
      limit ${limit}
    ) as event on true
    order by event.transaction_id, event.sequence`.execute(db);
  const events = rows.flatMap((row): StoredEvent[] =>
    row.transaction_id === null
      ? []
      : [
          {
            position: { epoch: after.epoch, transactionId: row.transaction_id, sequence: row.sequence },
            channel: row.channel,
            name: row.name,
            data: row.data,
          },
        ],
  );
  const horizon = rows[0]?.horizon ?? after.transactionId;
  const full = events.length === limit;
  const last = events.at(-1)?.position ?? after;
  return {
    events,
    position:
      full || horizon <= last.transactionId
        ? last
        : { epoch: after.epoch, transactionId: horizon, sequence: 0 },
    held: rows[0]?.held ?? false,
    full,
  };
}
