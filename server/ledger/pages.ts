import type { Kysely } from 'kysely';
import type { LedgerPage } from '../../src/contract/ledger.js';
import type { Database } from '../database/schema.js';

/** The sealed entries after one, in their order. The head is read first: what it signs is there by then. */
export async function listEntries(
  db: Kysely<Database>,
  { after, limit }: { after: number; limit: number },
): Promise<LedgerPage> {
  const head = await db
    .selectFrom('ledger_head')
    .select(['sequence', 'checkpoint'])
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('moderation_log')
    .select(['sequence', 'at', 'kind', 'commitment', 'facts', 'hash'])
    .where('sequence', '>', after)
    .where('sequence', '<=', head.sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return {
    items: rows.map(({ sequence, at, hash, ...entry }) => ({
      ...entry,
      sequence: sequence ?? 0,
      at: at.toISOString(),
      hash: hash ?? '',
    })),
    checkpoint: head.checkpoint,
  };
}
