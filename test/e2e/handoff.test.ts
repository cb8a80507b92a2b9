import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';

const TEXT = 'Un virement a disparu de mon compte.';
const REPLY = 'Nous regardons cela avec vous. Vous trouvez comment nous joindre sous votre commentaire.';
const MESSAGE = 'Merci de préparer la date du virement.';
const INVITATION = 'La banque vous invite à poursuivre en privé. Personne d’autre ne voit ce message.';

describe('an author who is invited to go on in private', () => {
  const stage = openStage();

  it('finds the way below the comment, and nobody else does', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    const { id } = await stage.api.createComment('camille', topic, TEXT);
    const { reference } = await stage.api.handOff('claire', id, REPLY, MESSAGE);
    const [camille, jonas] = [await stage.enter(test, { topic }), await stage.enter(test, { topic })];
    await Promise.all([camille.open(SOME_PAGE), jonas.open(SOME_PAGE)]);
    await jonas.signIn('jonas');
    await jonas.sees(REPLY);
    await camille.seesNo(INVITATION);
    await camille.signIn('camille');
    await camille.sees(INVITATION);
    await camille.sees(MESSAGE, { within: await camille.comment(TEXT) });
    await assertAccessible(camille);
    // Who is signed in has been told what is theirs by now.
    await jonas.find('textbox', 'Votre commentaire');
    await jonas.seesNo(INVITATION);

    camille.guard.expect(new RegExp(`^window: ${stage.site}/\\w+/secure-messages/${reference}$`));
    const opened = new Promise<Page | null>((resolve) => camille.page.once('popup', resolve));
    await camille.click('link', 'Poursuivre en privé (nouvel onglet)');
    const channel = (await opened) as Page;
    await channel.waitForFunction(
      (expected) => document.querySelector('code')?.textContent === expected,
      {},
      reference,
    );
    assert.match(channel.url(), new RegExp(`/${reference}$`));
    assert.equal(await channel.evaluate(() => window.opener as unknown), null);
    await channel.close();

    await camille.signOut();
    await camille.seesNo(INVITATION);
  });
});
