import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { sealedText } from '../../src/contract/ledger-chain.js';
import type { Database } from '../database/schema.js';
import { transact } from '../database/transact.js';
import type { SigningKey } from './signing-key.js';

const BATCH = 500;

/**
 * Puts committed entries that have no place yet at the end of the chain and signs the new head: all of it or nothing.
 * The head's row lets one process at a time do it; the others leave it to that one. Resolves to how many were sealed.
 */
export async function sealEntries(db: Kysely<Database>, key: SigningKey): Promise<number> {
  return transact(db, async (transaction) => {
    const head = await transaction
      .selectFrom('ledger_head')
      .select(['sequence', 'hash'])
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!head) return 0;
    const entries = await transaction
      .selectFrom('moderation_log')
      .select(['id', 'at', 'kind', 'commitment', 'facts'])
      .where('sequence', 'is', null)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    if (entries.length === 0) return 0;
    let { sequence, hash } = head;
    const sealed = entries.map(({ id, at, ...entry }) => {
      sequence += 1;
      const text = sealedText({ ...entry, sequence, at: at.toISOString() }, hash);
      hash = createHash('sha256').update(text).digest('hex');
      return { id, sequence, hash };
    });
    const column = <Name extends keyof (typeof sealed)[0]>(name: Name) => sealed.map((entry) => entry[name]);
    await sql`
      update moderation_log as entry set sequence = sealed.sequence, hash = sealed.hash
      from unnest(${column('id')}::bigint[], ${column('sequence')}::bigint[], ${column('hash')}::text[])
        as sealed (id, sequence, hash)
      where entry.id = sealed.id`.execute(transaction);
    const checkpoint = key.sign('parvis-checkpoint', { sequence, hash, at: new Date().toISOString() });
    await transaction.updateTable('ledger_head').set({ sequence, hash, checkpoint }).execute();
    return sealed.length;
  });
}

/** Seals whatever is there. */
export async function sealAll(db: Kysely<Database>, key: SigningKey): Promise<void> {
  while ((await sealEntries(db, key)) > 0);
}

async function hasUnsealed(db: Kysely<Database>): Promise<boolean> {
  const row = await db
    .selectFrom('moderation_log')
    .select('id')
    .where('sequence', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Seals what there is every so often. Returns what stops it. Safe to run in many processes at once. */
export function keepSealing(
  db: Kysely<Database>,
  key: SigningKey,
  seconds: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const round = async (): Promise<void> => {
    try {
      if (await hasUnsealed(db)) while ((await sealEntries(db, key)) === BATCH && !isStopped);
    } catch (error) {
      if (!isStopped) onError(error);
    }
  };
  let running = Promise.resolve();
  const next = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = round().then(next);
    }, seconds * 1000);
    timer.unref();
  };
  next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
