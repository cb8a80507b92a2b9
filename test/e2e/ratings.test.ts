import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const PAGE = '/fr/forum/compte-essentiel';
const TOPIC = 'ratings/compte-essentiel';
const FIELD = 'Votre commentaire';

describe('the ratings of a bank’s account', () => {
  const stage = openStage();

  async function read(visitor: Visitor, person: string | null = null): Promise<void> {
    const stream = visitor.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await visitor.open(PAGE);
    await visitor.reads();
    await stream;
    if (person) await visitor.signIn(person);
  }

  it('are given with a comment and changed with it, while somebody else sees the average', async (test) => {
    const [camille, reader] = await Promise.all([stage.enter(test), stage.enter(test)]);
    await Promise.all([read(camille, 'camille'), read(reader)]);
    await reader.sees(/3,5\s+sur 5, d’après 13 notes/);

    // A short list, all of which has its final size in every window.
    await camille.click('button', /^2.*N’afficher que/);
    await camille.write(FIELD, 'Trop cher pour ce que c’est.');
    const group = await camille.find('group', 'Votre note');
    await camille.click('button', 'Publier');
    await camille.sees('Choisissez d’abord une note, de 1 à 5.', { within: group });
    await assertAccessible(camille);
    await camille.page.keyboard.press('Space');
    await camille.find('radio', '1 Très mauvais', { within: group, checked: true });
    await camille.click('button', 'Publier');
    const comment = await camille.comment('Trop cher');
    await camille.find('img', /^Note.*: 1 sur 5$/, { within: comment });
    for (const each of [camille, reader]) await each.sees(/3,4\s+sur 5, d’après 14 notes/);

    await camille.click('button', 'Modifier', { within: comment });
    await camille.click('radio', '4 Bon');
    await camille.rewrite('Modifier votre commentaire', 'Le prix a baissé.');
    await camille.click('button', 'Enregistrer');
    await camille.find('img', /^Note.*: 4 sur 5$/, { within: await camille.comment('Le prix a baissé') });
    await reader.sees(/3,6\s+sur 5, d’après 14 notes/);
    const { topic, items } = await stage.api.list(TOPIC);
    assert.deepEqual(topic.ratings?.spread, [2, 1, 2, 5, 4]);
    assert.equal(items.find(({ author }) => author?.name === 'Camille Renaud')?.rating, 4);

    await camille.click('textbox', FIELD);
    await camille.sees('Vous avez déjà donné une note ici.');
  });

  it('show the comments behind the lowest as readily as those behind the highest', async (test) => {
    const reader = await stage.enter(test);
    await read(reader);
    await reader.click('button', /^1.*N’afficher que/);
    await reader.sees('Seuls les commentaires avec la note 1 sont affichés.');
    await reader.seesNo('Épinglé par la banque');
    await reader.until(() => parvisQueries.comments().some((text) => text.includes('Carte bloquée')));
    const marks = await reader.findAll('img', /^Note/);
    assert.equal(marks.length, (await reader.findAll('img', /^Note.*: 1 sur 5$/)).length);
    assert.ok(marks.length > 0);
    await assertAccessible(reader);
    await reader.click('button', 'Tout afficher');
    await reader.sees('Épinglé par la banque');
  });
});
