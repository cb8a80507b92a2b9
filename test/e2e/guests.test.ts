import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const OFFER = 'Écrire sans compte';
const NAME = 'Le nom affiché avec vos commentaires';
const FIELD = 'Votre commentaire';
const MARK = 'En visite';
const REFUSED = /^console: Failed to load resource: .* status of 422/;

describe('somebody without an account', () => {
  const stage = openStage();

  async function enter(test: TestContext, width = 1280) {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'À vous.');
    const guest = await stage.enter(test, { topic, width });
    await guest.open(SOME_PAGE);
    await guest.reads();
    return { guest, topic };
  }

  async function becomeGuest(guest: Visitor, name: string): Promise<void> {
    await guest.click('button', OFFER);
    await guest.write(NAME, name);
    await guest.page.keyboard.press('Enter');
    await guest.find('textbox', FIELD);
  }

  it('writes under a marked name, changes it until the page is left, and leaves nothing in the browser', async (test) => {
    const { guest, topic } = await enter(test);
    const reader = await stage.enter(test, { topic });
    const stream = reader.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await reader.open(SOME_PAGE);
    await reader.reads();
    await stream;

    await guest.click('button', OFFER);
    await guest.sees('Ce que vous publiez paraît aussitôt.');
    await assertAccessible(guest);
    await guest.write(NAME, 'Nadia');
    await guest.page.keyboard.press('Enter');
    await guest.publish(FIELD, 'Sans compte, et contente.');
    const own = await guest.comment('Sans compte, et contente.');
    await guest.find('button', MARK, { within: own });
    await assertAccessible(guest);

    await reader.click('button', '1 nouveau commentaire');
    const seen = await reader.comment('Sans compte, et contente.');
    await reader.sees('Nadia', { within: seen });
    await reader.find('button', MARK, { within: seen });
    assert.equal((await reader.findAll('button', 'Modifier')).length, 0);

    await guest.click('button', 'Modifier', { within: own });
    await guest.rewrite('Modifier votre commentaire', 'Sans compte, et ravie.');
    await guest.click('button', 'Enregistrer');
    await reader.comment('Sans compte, et ravie.');

    await guest.write(FIELD, 'Une idée pas finie.');
    const kept = () =>
      guest.page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
      );
    await guest.until(() => JSON.stringify({ ...sessionStorage }).includes('pas finie'));
    assert.doesNotMatch(await kept(), /Nadia|parvis-guest|eyJ/);
    await guest.page.reload();
    await guest.click('button', OFFER);
    assert.equal(await guest.valueOf(NAME), '');
    assert.equal((await guest.findAll('button', 'Modifier')).length, 0);
    await guest.click('button', 'Annuler');

    await guest.signIn('camille');
    await guest.until(
      (field) => (field as HTMLTextAreaElement).value === 'Une idée pas finie.',
      await guest.find('textbox', FIELD),
    );
    await guest.seesNo('sans compte.');
  });

  it('cannot write as a member, the staff or the bank, and finds that out beside the name', async (test) => {
    const { guest } = await enter(test, 320);
    guest.guard.expect(REFUSED);
    await guest.click('button', OFFER);
    for (const name of ['Amina Haddad', 'B\u0430nque S0lane', 'Équipe de la banque']) {
      await guest.rewrite(NAME, name);
      await guest.page.keyboard.press('Enter');
      await guest.sees('Ce nom ne peut pas servir ici');
      assert.equal((await guest.focus()).name, NAME);
    }
    await assertAccessible(guest);
    const overflow = await guest.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `The page is ${overflow} px too wide.`);
    await guest.rewrite(NAME, '');
    await guest.page.keyboard.press('Enter');
    await guest.sees(/Vous écrivez en tant que .?N. N. \d{4}/);
  });

  it('goes on without a word when the token is refused, and nothing typed is lost', async (test) => {
    const { guest, topic } = await enter(test);
    guest.guard.expect(/^console: Failed to load resource: .* status of 401/);
    await becomeGuest(guest, 'Nadia');
    const expired = {
      type: 'about:blank',
      title: 'The token has expired.',
      status: 401,
      code: 'token-expired',
    };
    await guest.wire.answerNext({ method: 'POST', url: '*/topics/*/comments' }, 401, expired);
    await guest.publish(FIELD, 'Avec un nouveau jeton.');
    const own = await guest.comment('Avec un nouveau jeton.');
    await guest.find('button', 'Modifier', { within: own });
    assert.equal(await stage.api.count(topic, 'Avec un nouveau jeton.'), 1);
  });
});
