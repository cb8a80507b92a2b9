import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible, assertPageAccessible, overflow } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';

const NO_ANSWER = /^console: Failed to load resource: net::ERR_/;
const NOT_THERE = /^console: Failed to load resource: .* status of 404/;

/** The pages of the bank, and the heading that is there when nothing more comes. */
const PAGES: readonly [path: string, heading: RegExp][] = [
  ['/fr/proprietaires-en-difficulte#discussion', /^[\d\s]+ commentaires$/],
  ['/en/home-owners-in-difficulty#discussion', /^[\d,]+ comments$/],
];

describe('a discussion for everybody', () => {
  const stage = openStage();

  it('has no barrier that can be measured while somebody reads, writes, answers and changes', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('claire', topic);
    const first = await stage.api.createComment(
      'claire',
      topic,
      'Une *liste* :\n\n- un [lien](https://example.org/)\n- du `code`\n\n> Une citation.\n\n    du code long',
    );
    await stage.api.createComment(
      'jonas',
      topic,
      'مرحبا 👋 Donaudampfschifffahrtsgesellschaft'.repeat(3),
      first.id,
    );
    await stage.api.createComment('camille', topic, 'Un commentaire à modifier.');
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    await visitor.sees('Connectez-vous pour participer à la discussion.');
    await assertAccessible(visitor);

    await visitor.signIn('camille');
    await visitor.write('Votre commentaire', 'Un brouillon');
    await visitor.find('button', 'Modifier');
    await assertAccessible(visitor);

    await visitor.click('button', 'Répondre à Jonas Weber');
    await visitor.find('textbox', 'Votre réponse à Jonas Weber');
    await assertAccessible(visitor);

    await visitor.click('button', 'Modifier', { within: await visitor.comment('à modifier') });
    await visitor.find('textbox', 'Modifier votre commentaire');
    await assertAccessible(visitor);

    await visitor.rewrite('Modifier votre commentaire', ' ');
    await visitor.click('button', 'Enregistrer');
    await visitor.sees('Écrivez d’abord quelque chose.');
    await assertAccessible(visitor);
  });

  it('has none while a comment waits, or a new one has arrived', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('jonas', topic);
    await stage.api.createComment('jonas', topic, 'Le premier.');
    const camille = await stage.enter(test, { topic });
    camille.guard.expect(NO_ANSWER);
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.wire.silence({ method: 'POST', url: '*/topics/*/comments' });
    await camille.publish('Votre commentaire', 'En route.');
    await stage.api.createComment('jonas', topic, 'Le deuxième.');
    await camille.find('button', '1 nouveau commentaire');
    await camille.sees('Envoi en cours…');
    await assertAccessible(camille);
  });

  it('has none where nothing was written', async (test) => {
    const visitor = await stage.enter(test, { topic: stage.newTopic() });
    visitor.guard.expect(NOT_THERE);
    await visitor.open(SOME_PAGE);
    await visitor.sees('Aucun commentaire pour l’instant.');
    await assertAccessible(visitor);
  });

  it('has none where it could not be read', async (test) => {
    const visitor = await stage.enter(test);
    visitor.guard.expect(/status of 500/);
    await visitor.hurry(5);
    const problem = { type: 'about:blank', title: 'Broken.', status: 500, code: 'internal' };
    await visitor.wire.answer({ method: 'GET', url: '*/v1/topics/*/comments?*' }, 500, problem);
    await visitor.open(SOME_PAGE);
    await visitor.sees('Les commentaires n’ont pas pu être chargés.');
    await assertAccessible(visitor);
  });

  it('has none from right to left, with everything that one may do with an own comment', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    const first = await stage.api.createComment('amina', topic, 'سؤال من أمينة');
    await stage.api.createComment('claire', topic, 'جواب البنك', first.id);
    await stage.api.createComment('camille', topic, 'À supprimer.');
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    await visitor.signIn('camille');
    await visitor.page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    await visitor.find('heading', /تعليقات$/);
    await assertAccessible(visitor);
    await visitor.click('button', 'فريق البنك');
    await visitor.find('dialog', 'فريق البنك');
    await assertAccessible(visitor);
    await visitor.page.keyboard.press('Escape');
    await visitor.click('button', 'حذف');
    await visitor.find('button', 'تراجع');
    await assertAccessible(visitor);
  });

  for (const [path, heading] of PAGES) {
    it(`stands on a page without a barrier: ${path}`, async (test) => {
      const visitor = await stage.enter(test);
      await visitor.open(path);
      await visitor.find('heading', heading);
      await assertPageAccessible(visitor);
    });
  }

  for (const path of ['/fr/proprietaires-en-difficulte', '/fr/forum/frais-et-tarifs']) {
    it(`fits into 320 px on ${path}`, async (test) => {
      const visitor = await stage.enter(test, { width: 320 });
      await visitor.open(`${path}#discussion`);
      await visitor.reads();
      assert.deepEqual(await overflow(visitor), []);
    });
  }
});
