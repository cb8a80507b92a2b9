import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { plainText } from './support/api.js';
import { assertAccessible } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const FIELD = 'Modifier votre commentaire';

describe('the same comment changed in two browsers', () => {
  const stage = openStage();

  /** Two browsers of Camille's, in both of which the same comment is being changed, and what is stored of it. */
  async function edit(test: TestContext) {
    const topic = stage.newTopic();
    await stage.api.openTopic('camille', topic);
    await stage.api.createComment('camille', topic, 'Le texte de départ.');
    const enter = async () => {
      const camille = await stage.enter(test, { topic });
      await camille.open(SOME_PAGE);
      await camille.signIn('camille');
      await camille.click('button', 'Modifier', { within: await camille.comment('Le texte de départ.') });
      await camille.until(
        (field) => (field as HTMLTextAreaElement).value !== '',
        await camille.find('textbox', FIELD),
      );
      return camille;
    };
    const stored = async () => plainText((await stage.api.list(topic)).items[0]!);
    return { first: await enter(), second: await enter(), stored };
  }

  async function saveBoth(first: Visitor, second: Visitor): Promise<void> {
    second.guard.expect(/status of 412/);
    await first.rewrite(FIELD, 'Le texte du premier.');
    await second.rewrite(FIELD, 'Le texte du second.');
    await first.click('button', 'Enregistrer');
    await first.comment('Le texte du premier.');
    await second.click('button', 'Enregistrer');
    await second.sees('Ce commentaire a été modifié ailleurs pendant que vous écriviez.');
    await second.sees('Le texte du premier.');
    assert.equal(await second.valueOf(FIELD), 'Le texte du second.');
  }

  it('is not overwritten: the second is told, and keeps its text if it says so', async (test) => {
    const { first, second, stored } = await edit(test);
    await saveBoth(first, second);
    assert.equal(await stored(), 'Le texte du premier.');
    await assertAccessible(second);
    await second.click('button', 'Garder mon texte');
    await second.comment('Le texte du second.');
    await second.seesNo('Ce commentaire a été modifié ailleurs');
    assert.equal(await stored(), 'Le texte du second.');
    await first.comment('Le texte du second.');
  });

  it('goes on from the first text if the second says so', async (test) => {
    const { first, second, stored } = await edit(test);
    await saveBoth(first, second);
    await second.click('button', 'Reprendre ce texte');
    await second.until(
      (field) => (field as HTMLTextAreaElement).value === 'Le texte du premier.',
      await second.find('textbox', FIELD),
    );
    await second.seesNo('Ce commentaire a été modifié ailleurs');
    assert.equal(await stored(), 'Le texte du premier.');
    await second.rewrite(FIELD, 'Les deux ensemble.');
    await second.click('button', 'Enregistrer');
    await second.comment('Les deux ensemble.');
    assert.equal(await stored(), 'Les deux ensemble.');
  });
});
