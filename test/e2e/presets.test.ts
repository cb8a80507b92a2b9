import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from './support/api.js';
import { assertAccessible } from './support/axe.js';
import { openStage } from './support/stage.js';

const PAGE = '/fr/forum/mes-economies';
const TOPIC = 'youth/mes-economies';

describe('the corner of the young members', () => {
  const stage = openStage();

  it('takes sentences and drawings of the list, which everybody reads in their own language', async (test) => {
    const [camille, reader] = await Promise.all([stage.enter(test), stage.enter(test)]);
    await camille.open(PAGE);
    await camille.reads();
    await camille.signIn('camille');
    await reader.open(PAGE.replace('/fr/', '/en/'));
    await reader.sees('I did it!');
    await reader.seesNo('J’ai réussi');
    await reader.find('img', 'Rocket');

    await camille.click('button', 'Choisir un message');
    assert.equal((await camille.findAll('textbox')).length, 0);
    await assertAccessible(camille);
    await camille.click('radio', 'Je ne le savais pas.');
    await camille.click('button', 'Publier');
    await camille.comment('Je ne le savais pas.');
    await reader.click('button', '1 new comment');
    await reader.comment('I did not know that.');
    const { items } = await stage.api.list(TOPIC);
    assert.equal(items[0]?.preset, 'did-not-know');

    assert.equal(await stage.api.tryComment('camille', TOPIC, 'Appelle-moi au 06 00 00 00 00'), null);
    assert.ok((await stage.api.list(TOPIC)).items.every((each) => !plainText(each).includes('06')));
  });
});
