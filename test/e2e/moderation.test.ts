import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const TEXT = 'Ces frais sont une honte, bande de voleurs.';
const REMOVED =
  /Commentaire retiré au titre de la règle «\s?Respecter les personnes\s?», le .*, par l’équipe de la banque/;
const WHY = 'Le mot « voleurs » vise des personnes.';
const REVERSAL = 'La critique est vive, mais elle ne vise personne en particulier.';

async function openReport(visitor: Visitor, text: string): Promise<void> {
  await visitor.click('button', 'Plus', { within: await visitor.comment(text) });
  await visitor.click('menuitem', 'Signaler ce commentaire');
}

async function lookUp(visitor: Visitor, code: string): Promise<void> {
  await visitor.click('button', 'J’ai déjà un code');
  await visitor.write('Code du signalement', code.toLowerCase().replaceAll('-', ' '));
  await visitor.click('button', 'Afficher');
}

describe('moderation by published rules', () => {
  const stage = openStage();

  async function newTopic(): Promise<{ topic: string; commentId: string }> {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    const { id } = await stage.api.createComment('camille', topic, TEXT);
    await stage.api.createComment('jonas', topic, 'Parlons plutôt des tarifs.', id);
    return { topic, commentId: id };
  }

  it('goes from a report without an account to a removal, an appeal and a reversal by somebody else', async (test) => {
    const { topic, commentId } = await newTopic();
    const [visitor, reader, camille] = [
      await stage.enter(test, { topic }),
      await stage.enter(test, { topic }),
      await stage.enter(test, { topic }),
    ];
    const stream = reader.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await Promise.all([visitor.open(SOME_PAGE), reader.open(SOME_PAGE), camille.open(SOME_PAGE)]);
    await stream;
    await camille.signIn('camille');

    await openReport(visitor, TEXT);
    await visitor.find('dialog', 'Signaler un commentaire');
    await visitor.click('radio', /^Respecter les personnes/);
    await visitor.click('button', 'Continuer');
    await visitor.write(/Voulez-vous ajouter quelque chose/, 'C’est une insulte.');
    await visitor.click('button', 'Envoyer le signalement');
    await visitor.find('dialog', 'Votre signalement est arrivé');
    const output = await visitor.page.waitForFunction(() =>
      parvisQueries
        .findAll(null, 'status', {})
        .find(({ textContent }) => /^(\w{4}-){4}\w{4}$/.test(textContent)),
    );
    const code = await visitor.page.evaluate((element) => (element as Element).textContent, output);
    assert.match(code, /^(\w{4}-){4}\w{4}$/);
    await assertAccessible(visitor);
    await visitor.page.keyboard.press('Escape');

    const statementId = await stage.api.remove('claire', commentId, WHY);
    await reader.sees(REMOVED);
    await reader.seesNo(TEXT);
    await reader.sees('Parlons plutôt des tarifs.');
    await reader.click('button', 'Lire la règle');
    await reader.sees('Critiquez nos services', {
      within: await reader.find('dialog', 'Règles de la communauté'),
    });
    await reader.page.keyboard.press('Escape');
    await assertAccessible(reader);

    await camille.click('button', 'Pourquoi, et que faire');
    const dialog = await camille.find('dialog', 'La décision sur votre commentaire');
    await camille.sees(TEXT, { within: dialog });
    await camille.sees(WHY, { within: dialog });
    await camille.sees('Quelqu’un l’a signalé.', { within: dialog });
    await assertAccessible(camille);
    await camille.write(/^Pourquoi la décision doit-elle changer/, 'Je parle des frais.');
    await camille.click('button', 'Demander un nouvel examen');
    await camille.sees('Une autre personne va décider.', { within: dialog });

    const { appeal } = await stage.api.statement('camille', statementId);
    assert.equal(await stage.api.reverse('claire', appeal!.id, REVERSAL), 403);
    await reader.sees(REMOVED);
    assert.equal(await stage.api.reverse('mehdi', appeal!.id, REVERSAL), 200);
    await reader.sees(TEXT);
    await reader.seesNo(REMOVED);

    await openReport(visitor, TEXT);
    await lookUp(visitor, code);
    await visitor.sees('Le commentaire respecte les règles et reste.');
    await visitor.sees(REVERSAL);
    await assertAccessible(visitor);
  });

  it('takes a notice of illegal content with its grounds, by the keyboard alone', async (test) => {
    const { topic } = await newTopic();
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    const { keyboard } = visitor.page;
    const more = await visitor.find('button', 'Plus', { within: await visitor.comment(TEXT) });
    await more.focus();
    await keyboard.press('Enter');
    await visitor.find('menuitem', 'Signaler ce commentaire');
    await keyboard.press('s');
    await keyboard.press('Enter');
    const radio = await visitor.find('radio', /^C’est illégal/);
    await radio.focus();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    const why = await visitor.find('textbox', /^Pourquoi est-ce illégal/);
    await why.focus();
    await keyboard.type('Diffamation.');
    await visitor.click('button', 'Envoyer le signalement');
    // Without the statement of good faith nothing is sent.
    await visitor.find('dialog', 'Signaler un commentaire');
    await (await visitor.find('checkbox', /^Je pense de bonne foi/)).focus();
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await visitor.find('dialog', 'Votre signalement est arrivé');
    await keyboard.press('Escape');
    await visitor.until(() => parvisQueries.nameOf(parvisQueries.focused()!).startsWith('Plus'));
  });

  it('says so when no report has a code, and keeps what was typed', async (test) => {
    const { topic } = await newTopic();
    const visitor = await stage.enter(test, { topic });
    visitor.guard.expect(/status of 404/);
    await visitor.open(SOME_PAGE);
    await openReport(visitor, TEXT);
    await lookUp(visitor, 'AAAA-BBBB-CCCC-DDDD-EEEE');
    await visitor.sees('Aucun signalement n’a ce code.');
    assert.equal(await visitor.valueOf('Code du signalement'), 'aaaa bbbb cccc dddd eeee');
    await assertAccessible(visitor);
  });

  it('has its rules beside the field, with the date since when they are in force', async (test) => {
    const { topic } = await newTopic();
    const camille = await stage.enter(test, { topic });
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.press(await camille.find('textbox', 'Votre commentaire'));
    await camille.click('button', 'Règles de la communauté, en vigueur depuis le 5 janvier 2026');
    const dialog = await camille.find('dialog', 'Règles de la communauté');
    await camille.sees('En vigueur depuis le 5 janvier 2026.', { within: dialog });
    await assertAccessible(camille);
  });
});
