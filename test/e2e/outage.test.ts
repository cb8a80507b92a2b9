import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

/** What the browser writes into the console when a server does not answer. */
const NO_ANSWER = /^console: Failed to load resource: net::ERR_/;
const SENDING = { method: 'POST', url: '*/topics/*/comments' };
const WAITING = 'Attend la connexion, puis part tout seul.';
const OUTBOX = 'Vos commentaires en cours d’envoi';

describe('a backend that goes away and comes back', () => {
  const stage = openStage({ ownBackend: true });

  async function enterAsCamille(test: TestContext): Promise<{ camille: Visitor; topic: string }> {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'Le premier commentaire.');
    const camille = await stage.enter(test, { topic });
    camille.guard.expect(NO_ANSWER);
    await camille.hurry(5);
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.find('textbox', 'Votre commentaire');
    return { camille, topic };
  }

  it('stores a comment once whose answer was lost when it was killed', async (test) => {
    const { camille, topic } = await enterAsCamille(test);
    const { held } = await camille.wire.holdNext({ ...SENDING, stage: 'response' });
    await camille.publish('Votre commentaire', 'Gardé avant la panne.');
    const answer = await held;
    await camille.sees('Envoi en cours…');
    await stage.backend.kill();
    await answer.cut();
    const outbox = await camille.find('list', OUTBOX);
    await camille.sees('Gardé avant la panne.', { within: outbox });
    await camille.sees(WAITING, { within: outbox });
    await stage.backend.start();
    await camille.comment('Gardé avant la panne.');
    await camille.seesNo(WAITING);
    assert.equal((await camille.findAll('list', OUTBOX)).length, 0);
    assert.equal(await stage.api.count(topic, 'Gardé avant la panne.'), 1);
  });

  it('stores a comment once that never reached it when it was killed, even after a reload', async (test) => {
    const { camille, topic } = await enterAsCamille(test);
    const { held } = await camille.wire.holdNext({ ...SENDING, stage: 'request' });
    await camille.publish('Votre commentaire', 'Écrit pendant la panne.');
    const request = await held;
    await stage.backend.kill();
    await request.release();
    await camille.sees(WAITING);
    await camille.page.reload();
    await camille.find('button', 'Réessayer');
    await stage.backend.start();
    assert.equal(await stage.api.count(topic, 'Écrit pendant la panne.'), 0);
    await camille.click('button', 'Réessayer');
    await camille.comment('Écrit pendant la panne.');
    assert.equal((await camille.findAll('list', OUTBOX)).length, 0);
    assert.equal(await stage.api.count(topic, 'Écrit pendant la panne.'), 1);
  });

  it('sends by itself what was written while the browser was offline', async (test) => {
    const { camille, topic } = await enterAsCamille(test);
    await camille.press(await camille.find('textbox', 'Votre commentaire'));
    await camille.find('toolbar', 'Mise en forme');
    await camille.page.setOfflineMode(true);
    await camille.sees('Vous êtes hors ligne. Ce que vous écrivez est gardé et partira à votre retour.');
    await camille.publish('Votre commentaire', 'Écrit dans le train.');
    await camille.sees(WAITING);
    await camille.sees('Le premier commentaire.');
    await camille.page.setOfflineMode(false);
    await camille.seesNo('Vous êtes hors ligne.');
    await camille.comment('Écrit dans le train.');
    await camille.seesNo(WAITING);
    assert.equal(await stage.api.count(topic, 'Écrit dans le train.'), 1);
  });

  it('is told of when the page opens without it, and is there after another try', async (test) => {
    const visitor = await stage.enter(test);
    visitor.guard.expect(NO_ANSWER);
    await stage.backend.kill();
    await visitor.open(SOME_PAGE);
    const alert = await visitor.find('alert');
    await visitor.sees('Les commentaires n’ont pas pu être chargés.', { within: alert });
    await visitor.find('link', 'revenez à la liste des discussions');
    await stage.backend.start();
    await visitor.click('button', 'Réessayer', { within: alert });
    await visitor.find('heading', '50 commentaires');
    await visitor.seesNo('Les commentaires n’ont pas pu être chargés.');
  });

  it('is given up when it never answers, after the shape of the discussion was shown', async (test) => {
    const visitor = await stage.enter(test);
    visitor.guard.expect(NO_ANSWER);
    await visitor.hurry(20);
    const answerAgain = await visitor.wire.silence({ method: 'GET', url: '*/v1/topics/*/comments?*' });
    await visitor.open(SOME_PAGE);
    await visitor.sees('Chargement des commentaires', { within: await visitor.find('status') });
    await visitor.sees('La réponse tarde trop.', { within: await visitor.find('alert') });
    await answerAgain();
    await visitor.click('button', 'Réessayer');
    await visitor.find('heading', '50 commentaires');
  });
});
