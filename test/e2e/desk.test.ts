import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { assertPageAccessible as assertAccessible, overflow } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const DESK = '/fr/moderation';

/** Waits until a comment is open, and the keys are for it. */
async function opens(visitor: Visitor, author: string): Promise<void> {
  await visitor.find('heading', new RegExp(`^Commentaire de ${author}`));
  await visitor.until(() => parvisQueries.focused()?.id === 'open-heading');
}

/** Opens the comment in the list that says this. */
async function openItem(visitor: Visitor, text: string, author: string): Promise<void> {
  await visitor.click('button', new RegExp(text));
  await opens(visitor, author);
}

async function pressKeys(visitor: Visitor, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await visitor.page.keyboard.press(key);
}

describe('the desk of the staff', () => {
  const stage = openStage();

  async function enterDesk(
    test: Parameters<typeof stage.enter>[0],
    person: string,
    width?: number,
  ): Promise<Visitor> {
    const visitor = await stage.enter(test, width === undefined ? {} : { width });
    // Chromium draws the calendar of a date field with a picture of its own.
    visitor.guard.expect(/^request: GET data:image\/svg/);
    await visitor.open(DESK);
    await visitor.signIn(person);
    await visitor.find('button', /^\? ?Touches$|^Touches$/);
    return visitor;
  }

  /** Comments on a new topic, each reported by somebody without an account. */
  async function reported(...texts: string[]): Promise<string[]> {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    const ids: string[] = [];
    for (const text of texts) {
      const { id } = await stage.api.createComment('camille', topic, text);
      await stage.api.report(id, 'respect');
      ids.push(id);
    }
    return ids;
  }

  it('shows a report from a visitor by itself, takes three keys, and goes on with the next', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    await stage.api.createComment('camille', topic, 'Une insulte, la première.');
    const claire = await enterDesk(test, 'claire');
    await claire.find('button', /^Signalés/);
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    await visitor.click('button', 'Plus', { within: await visitor.comment('Une insulte, la première.') });
    await visitor.click('menuitem', 'Signaler ce commentaire');
    await visitor.click('radio', /^Respecter les personnes/);
    await visitor.click('button', 'Continuer');
    await visitor.click('button', 'Envoyer le signalement');
    await visitor.find('dialog', 'Votre signalement est arrivé');
    await visitor.page.keyboard.press('Escape');
    await claire.find('button', /Une insulte, la première\./);
    await assertAccessible(claire);
    const [second] = await reported('Une autre insulte.');
    await claire.find('button', /Une autre insulte\./);

    await openItem(claire, 'Une insulte, la première\\.', 'Camille Renaud');
    await pressKeys(claire, '2');
    await claire.until(() => parvisQueries.focused()?.matches('[type="radio"]') ?? false);
    await pressKeys(claire, '1');
    await claire.until(() => parvisQueries.focused()?.matches('[type="radio"]:checked') ?? false);
    await pressKeys(claire, 'Enter');
    await claire.sees(/Retiré\. Maintenant ouvert/);
    await claire.sees('Une autre insulte.', { within: await claire.find('article', /^Commentaire de/) });
    await visitor.sees(/Commentaire retiré au titre de la règle/);
    assert.equal((await stage.api.decisions('claire', second!)).length, 0);
  });

  it('tells each of two who are on one comment of the other, and the second one what was decided', async (test) => {
    const [id] = await reported('Deux personnes lisent ceci.');
    const claire = await enterDesk(test, 'claire');
    const mehdi = await enterDesk(test, 'mehdi');
    await openItem(claire, 'Deux personnes lisent ceci\\.', 'Camille Renaud');
    await openItem(mehdi, 'Deux personnes lisent ceci\\.', 'Camille Renaud');
    const article = await claire.find('article', /^Commentaire de/);
    await claire.sees(/Mehdi Lambert regarde ce commentaire en ce moment/, { within: article });
    await pressKeys(mehdi, '2');
    await mehdi.write(/^Vos raisons/, 'Ce que Mehdi voulait dire.');
    await pressKeys(claire, '1');
    await claire.until(() => parvisQueries.focused()?.matches('[type="submit"]') ?? false);
    await pressKeys(claire, 'Enter');
    await claire.sees(/Maintenu\./);
    await mehdi.sees(/Entre-temps, un collègue a décidé\./);
    await mehdi.sees(/Maintenu · par Claire Fontaine/);
    assert.equal(await mehdi.valueOf(/^Vos raisons/), 'Ce que Mehdi voulait dire.');
    assert.equal((await stage.api.decisions('claire', id!)).length, 1);
  });

  it('decides about several under one rule, once it was not taken back', async (test) => {
    const texts = ['À plusieurs, un.', 'À plusieurs, deux.', 'À plusieurs, trois.'];
    const ids = await reported(...texts);
    const claire = await enterDesk(test, 'claire');
    for (const text of texts.slice(0, 2)) {
      await openItem(claire, text, 'Camille Renaud');
      await pressKeys(claire, 'x');
    }
    await claire.find('heading', '2 commentaires sélectionnés');
    await pressKeys(claire, '2');
    await claire.until(() => parvisQueries.focused()?.matches('[type="radio"]') ?? false);
    await pressKeys(claire, '4');
    await claire.until(() => parvisQueries.focused()?.matches('[type="radio"]:checked') ?? false);
    await pressKeys(claire, 'Enter');
    await claire.sees(/Retirer\s?: 2 commentaires\. Envoi dans/);
    await assertAccessible(claire);
    await pressKeys(claire, 'Escape');
    await claire.sees('Rien n’a été envoyé.');
    for (const id of ids) assert.equal((await stage.api.decisions('claire', id)).length, 0);
    await claire.click('button', 'Confirmer');
    await claire.click('button', 'Envoyer maintenant');
    await claire.sees('2 décisions prises.');
    const taken = await Promise.all(ids.map((id) => stage.api.decisions('claire', id)));
    assert.deepEqual(
      taken.map((decisions) => decisions.map(({ action, moderation }) => [action, moderation?.ruleId])),
      [[['remove', 'no-advertising']], [['remove', 'no-advertising']], []],
    );
  });

  it('lets a second person answer an appeal, and not the first', async (test) => {
    const [id] = await reported('Ceci sera contesté.');
    const statementId = await stage.api.remove('claire', id!, 'Une insulte.');
    await stage.api.appeal('camille', statementId, 'Je parlais de la banque.');
    const claire = await enterDesk(test, 'claire');
    await claire.click('button', /^Recours/);
    await openItem(claire, 'Ceci sera contesté\\.', 'Camille Renaud');
    await claire.sees(/Vous avez pris cette décision/);
    await assertAccessible(claire);
    const mehdi = await enterDesk(test, 'mehdi');
    await mehdi.click('button', /^Recours/);
    await openItem(mehdi, 'Ceci sera contesté\\.', 'Camille Renaud');
    await mehdi.sees('Je parlais de la banque.');
    await pressKeys(mehdi, '2');
    await mehdi.write(/^Vos raisons/, 'Cela ne vise personne.');
    await mehdi.click('button', 'Confirmer');
    await mehdi.sees(/L’annuler\./);
    const [last] = await stage.api.decisions('mehdi', id!);
    assert.equal(last!.action, 'restore');
    await claire.sees('Déjà décidé');
  });

  it('invites an author to go on in private, by a reply that everybody reads', async (test) => {
    const [id] = await reported('Mon virement est perdu.');
    const claire = await enterDesk(test, 'claire', 320);
    assert.deepEqual(await overflow(claire), []);
    await openItem(claire, 'Mon virement est perdu\\.', 'Camille Renaud');
    await pressKeys(claire, 'p');
    await claire.write(/^Message pour l’auteur seul/, 'Demandez Claire.');
    await assertAccessible(claire);
    await claire.click('button', 'Envoyer les deux');
    await claire.sees(/Envoyé\. Référence/);
    await claire.sees(/Claire Fontaine continue en privé depuis le/);
    const { items } = await stage.api.replies(id!);
    assert.match(JSON.stringify(items), /Merci de nous l’avoir dit/);
    assert.doesNotMatch(JSON.stringify(items), /Demandez Claire/);
  });

  it('shows nothing to whoever does not belong to the staff, and has no link for them', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(DESK);
    await visitor.sees(/Le bureau est réservé à l’équipe de la banque\. Connectez-vous/);
    assert.deepEqual(await visitor.findAll('link', 'Modération'), []);
    await visitor.signIn('camille');
    await visitor.sees(/Votre compte n’en fait pas partie\./);
    assert.deepEqual(await visitor.findAll('link', 'Modération'), []);
    await assertAccessible(visitor);
  });
});
