import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { communityFolder } from '../../demo/community.js';
import { connectStore } from '../../server/database/connect.js';
import type { LedgerCounts } from '../../src/contract/ledger.js';
import { assertAccessible } from './support/axe.js';
import { lookUp, openReport, readCode } from './support/reporting.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const TEXT = 'Ces frais sont une honte, bande de voleurs.';
const REPLY = 'Parlons plutôt des tarifs.';
const REMOVED =
  /Commentaire retiré au titre de la règle «\s?Respecter les personnes\s?», le .*, par l’équipe de la banque/;
const WHY = 'Le mot « voleurs » vise des personnes.';
const REVERSAL = 'La critique est vive, mais elle ne vise personne en particulier.';
const RECORD = '/fr/registre-public';
const VERIFY = 'Vérifier le registre';
/** What all of it adds to the record. */
const ENTRIES = 6;
/** What the browser writes into the console when a server does not answer. */
const NO_ANSWER = /^console: Failed to load resource: net::ERR_/;

describe('a comment that is reported, removed and brought back', () => {
  const stage = openStage({ ownBackend: true });

  async function countRecord(): Promise<LedgerCounts> {
    const today = new Date().toISOString().slice(0, 10);
    const answer = await fetch(`${stage.backendUrl}/v1/ledger/counts?from=2026-01-01&to=${today}`);
    return (await answer.json()) as LedgerCounts;
  }

  /** Below the tables of the page. */
  async function figure(visitor: Visitor, heading: string): Promise<number> {
    const row = await visitor.find('row', new RegExp(`^${heading} [\\d\\s]+$`));
    return Number((await visitor.text(row)).replace(/\D/g, ''));
  }

  /** Makes the last decision one under another rule, as somebody can who has the database. Resolves to its entry. */
  async function alterOneByte(): Promise<number> {
    const store = await connectStore({ dataFolder: communityFolder(stage.folder) });
    try {
      await sql`alter table moderation_log disable trigger all`.execute(store.db);
      const { rows } = await sql<{ sequence: number }>`
        update moderation_log set facts = replace(facts::text, '"respect"', '"respecT"')::jsonb
        where sequence = (select max(sequence) from moderation_log where kind = 'decision')
        returning sequence`.execute(store.db);
      await sql`alter table moderation_log enable trigger all`.execute(store.db);
      return rows[0]!.sequence;
    } finally {
      await store.close();
    }
  }

  it('leaves a trace that everybody can read, and whose alteration by a byte everybody finds', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    const before = await countRecord();
    const [visitor, jonas, camille] = await Promise.all([
      stage.enter(test, { topic }),
      stage.enter(test, { topic }),
      stage.enter(test, { topic }),
    ]);
    const everybody = [visitor, jonas, camille];
    const open = async (each: Visitor): Promise<void> => {
      each.guard.expect(NO_ANSWER);
      const stream = each.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
      await each.open(SOME_PAGE);
      await stream;
    };

    // Two members write.
    await open(camille);
    await camille.signIn('camille');
    await camille.publish('Votre commentaire', TEXT);
    await camille.comment(TEXT);
    await open(jonas);
    await jonas.signIn('jonas');
    await jonas.click('button', /^Répondre à Camille/, { within: await jonas.comment(TEXT) });
    await jonas.publish(/^Votre réponse/, REPLY, 'Publier');
    await jonas.comment(REPLY);
    await open(visitor);

    // Somebody without an account reports what one of them wrote.
    await openReport(visitor, TEXT);
    await visitor.find('dialog', 'Signaler un commentaire');
    await visitor.click('radio', /^Respecter les personnes/);
    await visitor.click('button', 'Continuer');
    await visitor.write(/Voulez-vous ajouter quelque chose/, 'C’est une insulte.');
    await visitor.click('button', 'Envoyer le signalement');
    const code = await readCode(visitor);
    await assertAccessible(visitor);
    await visitor.page.keyboard.press('Escape');

    // The staff removes it under a rule: a marker takes its place, and what was replied stays.
    const [root] = await stage.api.roots(topic);
    const statementId = await stage.api.remove('claire', root!.id, WHY);
    for (const each of everybody) {
      await each.sees(REMOVED);
      await each.seesNo(TEXT);
    }
    for (const each of [jonas, visitor]) await each.sees(REPLY);
    await jonas.click('button', 'Lire la règle');
    await jonas.sees('Critiquez nos services', {
      within: await jonas.find('dialog', 'Règles de la communauté'),
    });
    await jonas.page.keyboard.press('Escape');
    await assertAccessible(jonas);

    // Its author reads why, and appeals.
    await camille.click('button', 'Pourquoi, et que faire');
    const dialog = await camille.find('dialog', 'La décision sur votre commentaire');
    for (const said of [TEXT, WHY, 'Quelqu’un l’a signalé.']) await camille.sees(said, { within: dialog });
    await assertAccessible(camille);
    await camille.write(/^Pourquoi la décision doit-elle changer/, 'Je parle des frais.');
    await camille.click('button', 'Demander un nouvel examen');
    await camille.sees('Une autre personne va décider.', { within: dialog });

    // Who decided first does not decide again; somebody else brings it back.
    const { appeal } = await stage.api.statement('camille', statementId);
    assert.equal(await stage.api.reverse('claire', appeal!.id, REVERSAL), 403);
    await jonas.sees(REMOVED);
    assert.equal(await stage.api.reverse('mehdi', appeal!.id, REVERSAL), 200);
    for (const each of [jonas, visitor]) {
      await each.sees(TEXT);
      await each.seesNo(REMOVED);
    }
    await openReport(visitor, TEXT);
    await lookUp(visitor, code);
    await visitor.sees('Le commentaire respecte les règles et reste.');
    await visitor.sees(REVERSAL);
    await assertAccessible(visitor);

    // The record has all of it, and its author verifies that.
    let after = await countRecord();
    while (after.sequence < before.sequence + ENTRIES) after = await countRecord();
    assert.equal(after.sequence, before.sequence + ENTRIES);
    const added = (name: 'submissions' | 'reports' | 'removed' | 'appeals' | 'upheld' | 'reversed') =>
      after[name] - before[name];
    assert.deepEqual(
      [added('submissions'), added('reports'), added('removed'), added('appeals')],
      [2, 1, 1, 1],
    );
    assert.deepEqual([added('upheld'), added('reversed')], [0, 1]);
    await camille.open(RECORD);
    assert.equal(await figure(camille, 'Retirés'), after.removed);
    assert.equal(await figure(camille, 'Annulés après recours'), after.reversed);
    await camille.click('button', VERIFY);
    await camille.sees(/Le registre est intact\. Entrées vérifiées\s:/);
    await camille.sees(/Les chiffres affichés découlent bien de ces entrées/);
    await camille.sees(/Vos propres reçus, tous retrouvés\s:/);

    // One byte of it, altered in the database.
    await stage.backend.kill();
    const altered = await alterOneByte();
    await stage.backend.start();
    await visitor.open(RECORD);
    await visitor.click('button', VERIFY);
    const entry = String(altered).replace(/\B(?=\d{3}$)/, '\\s');
    await visitor.sees(new RegExp(`L’entrée ${entry} du .* n’est plus celle qui a été scellée`));
    await visitor.seesNo('Le registre est intact');
  });
});
