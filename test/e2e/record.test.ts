import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { communityFolder } from '../../demo/community.js';
import { connectStore } from '../../server/database/connect.js';
import type { LedgerPage } from '../../src/contract/ledger.js';
import { assertPageAccessible, overflow } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';

const RECORD = '/fr/registre-public';
const VERIFY = 'Vérifier le registre';
/** An entry in the middle of the demo's record. */
const ALTERED = 100;
/** What the browser writes into the console when a server does not answer. */
const NO_ANSWER = /^console: Failed to load resource: net::ERR_/;

describe('the public record of the bank', () => {
  const stage = openStage({ ownBackend: true });

  /** The number of the newest entry. */
  async function newest(): Promise<number> {
    const answer = await fetch(`${stage.backendUrl}/v1/ledger?limit=1`);
    const [, payload = ''] = ((await answer.json()) as LedgerPage).checkpoint?.split('.') ?? [];
    return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sequence: number }).sequence;
  }

  /** What somebody does who has the database in their hands: the trigger is no hindrance to its owner. */
  async function alterOneByte(): Promise<void> {
    const store = await connectStore({ dataFolder: communityFolder(stage.folder) });
    try {
      await sql`alter table moderation_log disable trigger all`.execute(store.db);
      await sql`update moderation_log
        set commitment = translate(left(commitment, 1), '0123456789abcdef', '1032547698badcfe') || substr(commitment, 2)
        where sequence = ${ALTERED}`.execute(store.db);
      await sql`alter table moderation_log enable trigger all`.execute(store.db);
    } finally {
      await store.close();
    }
  }

  it('is reached from every page, shows its figures, and has no barrier, also in a narrow window', async (test) => {
    const reader = await stage.enter(test, { width: 320 });
    await reader.open('/fr/');
    await reader.click('link', 'Registre public');
    await reader.sees(/Retirés\s: 12/);
    await reader.find('row', /^Respecter les personnes /);
    await reader.find('table', /^Retirés et maintenus, selon la note/);
    await assertPageAccessible(reader);
    assert.deepEqual(await overflow(reader), []);
  });

  it('is verified in the browser, and with it the receipts of a new comment, and of one that was removed', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    const before = await newest();
    const camille = await stage.enter(test, { topic });
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.publish('Votre commentaire', 'Ceci restera, ou se saura.');
    await camille.comment('Ceci restera');
    while ((await newest()) === before);
    await camille.open(RECORD);
    await camille.click('button', VERIFY);
    await camille.sees(/Le registre est intact\. Entrées vérifiées\s:/);
    await camille.sees(/Les chiffres affichés découlent bien de ces entrées\s:/);
    await camille.sees(/Vos propres reçus, tous retrouvés\s: 1\./);
    // What was removed of Jonas was not written in this browser: its receipt is asked for.
    const jonas = await stage.enter(test);
    await jonas.open(RECORD);
    await jonas.signIn('jonas');
    await jonas.click('button', VERIFY);
    await jonas.sees(/Vos propres reçus, tous retrouvés\s: 1\./);
  });

  it('names the entry in which one byte of the database was altered', async (test) => {
    await stage.backend.kill();
    await alterOneByte();
    await stage.backend.start();
    const reader = await stage.enter(test);
    reader.guard.expect(NO_ANSWER);
    await reader.open(RECORD);
    await reader.click('button', VERIFY);
    await reader.sees(new RegExp(`L’entrée ${ALTERED} du .* n’est plus celle qui a été scellée`));
    await reader.seesNo('Le registre est intact');
  });
});
