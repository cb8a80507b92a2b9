import { sql, type Kysely } from 'kysely';
import type { ServerConfig } from '../config.js';
import { purgeGuests } from '../members/guests.js';
import { purgeClaims } from '../moderation/claims.js';
import { endRestrictions, purgeContacts } from '../moderation/expiry.js';
import { forgetTexts } from '../review/review.js';
import { purgeDeletedTexts, purgeRemovedTexts } from './purge-texts.js';
import type { Database } from './schema.js';
import { transact } from './transact.js';

const hoursAgo = (hours: number) => sql<Date>`clock_timestamp() - make_interval(hours => ${hours}::integer)`;

/** Removes old events, and notes up to where: whoever stands before that is told to read everything again. */
async function purgeEvents(db: Kysely<Database>, keepHours: number): Promise<void> {
  await transact(db, async (transaction) => {
    const { rows } = await sql<{ through: number | null }>`
      select transaction_id as through from outbox
      where created_at < ${hoursAgo(keepHours)}
      order by created_at desc limit 1`.execute(transaction);
    const through = rows[0]?.through;
    if (through === null || through === undefined) return;
    await sql`
      update stream_state set purged_through = greatest(purged_through, ${through}::bigint)`.execute(
      transaction,
    );
    await transaction.deleteFrom('outbox').where('transaction_id', '<=', through).execute();
  });
}

/** Purges what is out of date. Safe to run in many processes at once. */
export async function maintain(
  db: Kysely<Database>,
  config: Pick<ServerConfig, 'community' | 'stream' | 'idempotencyHours' | 'review'>,
): Promise<void> {
  await purgeDeletedTexts(db, config.community.undoSeconds);
  await purgeRemovedTexts(db);
  await forgetTexts(db, config.review);
  await purgeEvents(db, config.stream.keepHours);
  await endRestrictions(db);
  await purgeContacts(db);
  await purgeClaims(db);
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', hoursAgo(config.idempotencyHours))
    .execute();
  await purgeGuests(db);
  await db
    .deleteFrom('rate_limits')
    .where('full_at', '<', sql<Date>`clock_timestamp()`)
    .execute();
}

/**
 * A database that was restored into another cluster counts its transactions anew. Positions from before mean nothing
 * there, so the stream begins again under another epoch.
 */
export async function checkStreamEpoch(db: Kysely<Database>): Promise<void> {
  await transact(db, async (transaction) => {
    const { rows } = await sql<{ restored: boolean }>`
      select greatest(purged_through, coalesce((select max(transaction_id) from outbox), 0))
        >= pg_current_xact_id()::text::bigint as restored
      from stream_state for update`.execute(transaction);
    if (rows[0]?.restored !== true) return;
    await sql`truncate outbox`.execute(transaction);
    await sql`
      update stream_state
      set purged_through = 0, epoch = substr(replace(gen_random_uuid()::text, '-', ''), 1, 8)`.execute(
      transaction,
    );
  });
}

/** Runs `maintain` every so often. Returns what stops it. */
export function keepMaintaining(
  db: Kysely<Database>,
  config: ServerConfig,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => maintain(db, config)).catch(onError);
  }, config.maintenanceSeconds * 1000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
