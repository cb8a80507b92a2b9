import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { lookUp, openReport } from './support/reporting.js';
import { openStage, SOME_PAGE } from './support/stage.js';

const TEXT = 'Ces frais sont une honte, bande de voleurs.';
describe('moderation by published rules', () => {
  const stage = openStage();

  async function newTopic(): Promise<{ topic: string }> {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    const { id } = await stage.api.createComment('camille', topic, TEXT);
    await stage.api.createComment('jonas', topic, 'Parlons plutôt des tarifs.', id);
    return { topic };
  }

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
    // What is told before writing takes its place above them.
    await camille.sees(/Si un programme demande que quelqu’un le relise d’abord/);
    await camille.click('button', 'Règles de la communauté, en vigueur depuis le 5 janvier 2026');
    const dialog = await camille.find('dialog', 'Règles de la communauté');
    await camille.sees('En vigueur depuis le 5 janvier 2026.', { within: dialog });
    await assertAccessible(camille);
  });
});
