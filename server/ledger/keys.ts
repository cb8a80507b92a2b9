import type { JsonWebKey } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { LedgerKeyList } from '../../src/contract/ledger.js';
import type { Database } from '../database/schema.js';
import { transact } from '../database/transact.js';
import { createSigningKey, readSigningKey, type SigningKey } from './signing-key.js';

/**
 * The key that this server signs with: the one that it was given; otherwise one that is kept in the database, made by
 * the first server that needs it. Every key stays on the list of those that signatures may be checked with.
 */
export async function openSigningKey(
  db: Kysely<Database>,
  given: SigningKey | undefined,
): Promise<SigningKey> {
  return transact(db, async (transaction) => {
    await sql`select id from ledger_head for update`.execute(transaction);
    if (given) {
      await keep(transaction, given, null);
      // One that lay in the database may have been read there.
      await transaction.updateTable('ledger_keys').set({ private_key: null }).execute();
      return given;
    }
    const kept = await transaction
      .selectFrom('ledger_keys')
      .select('private_key')
      .where('private_key', 'is not', null)
      .executeTakeFirst();
    if (kept) return readSigningKey(JSON.stringify(kept.private_key));
    const made = createSigningKey();
    await keep(transaction, made, made.privateKey);
    return made;
  });
}

async function keep(
  transaction: Transaction<Database>,
  { id, publicKey }: SigningKey,
  privateKey: JsonWebKey | null,
): Promise<void> {
  await transaction
    .insertInto('ledger_keys')
    .values({
      id,
      public_key: JSON.stringify(publicKey),
      private_key: privateKey && JSON.stringify(privateKey),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Every key that has ever signed, the oldest first. */
export async function listKeys(db: Kysely<Database>): Promise<LedgerKeyList> {
  const rows = await db
    .selectFrom('ledger_keys')
    .select(['id', 'public_key', 'created_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return {
    items: rows.map(({ id, public_key: key, created_at: since }) => ({
      id,
      publicKey: { kty: key.kty ?? '', crv: key.crv ?? '', x: key.x ?? '', y: key.y ?? '' },
      since: since.toISOString(),
    })),
  };
}
