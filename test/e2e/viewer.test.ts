import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const FIELD = 'Votre commentaire';
const SENDING = { method: 'POST', url: '*/topics/*/comments' };
const EXPIRED = { type: 'about:blank', title: 'The token has expired.', status: 401, code: 'token-expired' };
const UNAUTHORIZED = /^console: Failed to load resource: .* status of 401/;

describe('another person in the same browser', () => {
  const stage = openStage();

  /** Camille has written a comment, supports it, has another one on its way and a draft in the field. */
  async function leaveTraces(test: TestContext): Promise<Visitor> {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('camille', topic, 'Un commentaire publié.');
    const browser = await stage.enter(test, { topic });
    await browser.open(SOME_PAGE);
    await browser.signIn('camille');
    const comment = await browser.comment('Un commentaire publié.');
    await browser.find('button', 'Modifier', { within: comment });
    await browser.click('button', /^Je soutiens/, { within: comment });
    await browser.find('button', /^Je soutiens.* 1\b/, { pressed: true });
    await browser.wire.silence(SENDING);
    await browser.publish(FIELD, 'Un commentaire en route.');
    await browser.sees('Envoi en cours…');
    await browser.write(FIELD, 'Un brouillon.');
    return browser;
  }

  async function assertNoTraces(browser: Visitor): Promise<void> {
    const comment = await browser.comment('Un commentaire publié.');
    await browser.find('button', /^Je soutiens.* 1\b/, { within: comment, pressed: false });
    assert.equal((await browser.findAll('button', 'Modifier')).length, 0);
    assert.equal((await browser.findAll('button', 'Supprimer')).length, 0);
    await browser.seesNo('Un commentaire en route.');
    for (const field of await browser.findAll('textbox')) {
      assert.equal(await field.evaluate((element) => (element as HTMLTextAreaElement).value), '');
    }
  }

  it('sees nothing of what the first one wrote, and the first one finds it again', async (test) => {
    const browser = await leaveTraces(test);
    await browser.signIn('jonas');
    await browser.find('textbox', FIELD);
    await assertNoTraces(browser);
    await browser.signIn('camille');
    await browser.sees('Un commentaire en route.');
    assert.equal(await browser.valueOf(FIELD), 'Un brouillon.');
    await browser.find('button', /^Je soutiens.* 1\b/, { pressed: true });
  });

  it('sees nothing of it when the session ended by itself, after a reload either', async (test) => {
    const browser = await leaveTraces(test);
    await browser.loseSession();
    await browser.page.reload();
    await browser.sees('Connectez-vous pour participer à la discussion.');
    await assertNoTraces(browser);
    await browser.signIn('camille');
    await browser.sees('Un commentaire en route.');
    await browser.until(
      (field) => (field as HTMLTextAreaElement).value === 'Un brouillon.',
      await browser.find('textbox', FIELD),
    );
  });

  it('cannot find what the first one left, once that one has signed out', async (test) => {
    const browser = await leaveTraces(test);
    await browser.signOut();
    await assertNoTraces(browser);
    const stored = await browser.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    assert.doesNotMatch(stored, /brouillon|en route/);
    await browser.signIn('camille');
    await browser.find('button', 'Modifier');
    await browser.seesNo('Un commentaire en route.');
    assert.equal(await browser.valueOf(FIELD), '');
  });
});

describe('another tab of the same browser', () => {
  const stage = openStage();

  async function writeInTwoTabs(test: TestContext) {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('camille', topic, 'Un commentaire publié.');
    const first = await stage.enter(test, { topic });
    await first.open(SOME_PAGE);
    await first.signIn('camille');
    await first.find('button', 'Modifier');
    await first.write(FIELD, 'Un brouillon.');
    const second = await stage.enter(test, { topic, beside: first });
    await second.open(SOME_PAGE);
    await second.find('button', 'Modifier');
    return { first, second, topic };
  }

  it('is signed out with the one where somebody signs out, and keeps nothing', async (test) => {
    const { first, second } = await writeInTwoTabs(test);
    await second.signOut();
    await first.sees('Connectez-vous pour participer à la discussion.');
    await first.seesNo('Modifier');
    const stored = await first.page.evaluate(() => JSON.stringify({ ...localStorage }));
    assert.doesNotMatch(stored, /brouillon|viewer/);
    await second.signIn('camille');
    await first.find('textbox', FIELD);
    assert.equal(await first.valueOf(FIELD), '');
  });

  it(
    'becomes another person’s with the one where that person signs in',
    { timeout: 60_000 },
    async (test) => {
      const { first, second, topic } = await writeInTwoTabs(test);
      await second.signIn('jonas');
      await second.find('textbox', FIELD);
      await first.until(
        (field) => (field as HTMLTextAreaElement).value === '',
        await first.find('textbox', FIELD),
      );
      await first.seesNo('Modifier');
      await first.page.bringToFront();
      await first.publish(FIELD, 'Ceci est de Jonas.');
      // Either tab may be the one that sends it.
      while ((await stage.api.count(topic, 'Ceci est de Jonas.')) === 0);
      await first.page.reload();
      const comment = await first.comment('Ceci est de Jonas.');
      await first.sees('Jonas', { within: comment });
    },
  );
});

describe('a session that ends while somebody writes', () => {
  const stage = openStage();

  async function write(test: TestContext) {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    const camille = await stage.enter(test, { topic });
    camille.guard.expect(UNAUTHORIZED);
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.find('textbox', FIELD);
    return { camille, topic };
  }

  it('is renewed without a word when the token was refused', async (test) => {
    const { camille, topic } = await write(test);
    const tokens: string[] = [];
    camille.page.on('request', (request) => {
      if (request.url().endsWith('/session/token')) tokens.push(request.url());
    });
    await camille.wire.answerNext(SENDING, 401, EXPIRED);
    await camille.publish(FIELD, 'Avec un nouveau jeton.');
    await camille.comment('Avec un nouveau jeton.');
    assert.equal(tokens.length, 1);
    assert.equal(await stage.api.count(topic, 'Avec un nouveau jeton.'), 1);
  });

  it('asks for a sign-in by the page’s own panel when the page has no token, and keeps the text', async (test) => {
    const { camille, topic } = await write(test);
    await camille.loseSession();
    const accept = await camille.wire.answer(SENDING, 401, EXPIRED);
    await camille.publish(FIELD, 'Gardé jusqu’à la connexion.');
    const panel = await camille.find('dialog');
    await camille.sees('Pour participer, choisissez d’abord une personne.', { within: panel });
    await accept();
    assert.equal(await stage.api.count(topic, 'Gardé jusqu’à la connexion.'), 0);
    await camille.choose('Camille Renaud');
    await camille.comment('Gardé jusqu’à la connexion.');
    assert.equal(await stage.api.count(topic, 'Gardé jusqu’à la connexion.'), 1);
  });

  it('keeps what a visitor wants to say until they have signed in', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'À vous.');
    const visitor = await stage.enter(test, { topic });
    await visitor.open(SOME_PAGE);
    await visitor.click('button', 'Répondre à Amina Haddad', { within: await visitor.comment('À vous.') });
    await visitor.choose('Jonas Weber');
    await visitor.find('textbox', FIELD);
    await visitor.click('button', 'Répondre à Amina Haddad', { within: await visitor.comment('À vous.') });
    await visitor.publish('Votre réponse à Amina Haddad', 'Me voici.');
    await visitor.comment('Me voici.');
  });
});
