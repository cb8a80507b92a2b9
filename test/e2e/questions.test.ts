import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const PAGE = '/fr/forum/premier-logement';
const QUESTION = 'Faut-il garder une épargne de côté';
const FIRST_REPLY = 'Garder trois mois de dépenses';
const SECOND_REPLY = 'gagné 0,15 point';
const BEST = 'Meilleure réponse';
const choose = (author: string) => new RegExp(`^Choisir comme meilleure réponse.*${author}$`);

/** What each comment says, from the question on. */
async function below(visitor: Visitor, question: string): Promise<string[]> {
  const comments = await visitor.comments();
  return comments.slice(comments.findIndex((text) => text.includes(question)) + 1);
}

describe('the questions of a bank’s customers', () => {
  const stage = openStage();

  async function read(visitor: Visitor, person: string | null = null): Promise<void> {
    const stream = visitor.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await visitor.open(PAGE);
    await visitor.reads();
    await stream;
    if (person) await visitor.signIn(person);
  }

  it('get a best answer from whoever asked, who may choose another one, while somebody else sees it', async (test) => {
    const [camille, reader] = await Promise.all([stage.enter(test), stage.enter(test)]);
    await Promise.all([read(camille, 'camille'), read(reader)]);
    await reader.sees('Pas encore de meilleure réponse', { within: await reader.comment(QUESTION) });

    await camille.click('button', choose('Rachid Benali'));
    await camille.sees(BEST, { within: await camille.comment(SECOND_REPLY) });
    await camille.sees('Répondu', { within: await camille.comment(QUESTION) });
    const [first] = await below(camille, QUESTION);
    assert.ok(first!.includes(SECOND_REPLY));
    await reader.sees(BEST, { within: await reader.comment(SECOND_REPLY) });
    await reader.sees('Répondu', { within: await reader.comment(QUESTION) });
    assert.ok((await below(reader, QUESTION))[0]!.includes(FIRST_REPLY));

    await camille.click('button', choose('Sandrine Poirier'));
    await camille.sees(BEST, { within: await camille.comment(FIRST_REPLY) });
    await camille.seesNo(BEST, { within: await camille.comment(SECOND_REPLY) });
    assert.ok((await below(camille, QUESTION))[0]!.includes(FIRST_REPLY));
    await reader.sees(BEST, { within: await reader.comment(FIRST_REPLY) });
    await assertAccessible(camille);

    const later = await stage.enter(test);
    await read(later);
    assert.match((await below(later, QUESTION))[0]!, new RegExp(`${BEST}.*${FIRST_REPLY}`, 's'));
  });

  it('are pinned by the staff, and come first for whoever reads next', async (test) => {
    const claire = await stage.enter(test);
    await read(claire, 'claire');
    const question = await claire.comment('Le taux affiché pour le prêt');
    await claire.click('button', 'Épingler', { within: question });
    await claire.sees('Épinglé par la banque', { within: question });
    await claire.find('button', 'Ne plus épingler', { within: question });
    const reader = await stage.enter(test);
    await read(reader);
    assert.match((await reader.comments())[0]!, /Épinglé par la banque.*Le taux affiché/s);
    assert.equal((await reader.findAll('button', 'Épingler')).length, 0);
  });

  it('tell what they said before, and what a badge means, to whoever asks', async (test) => {
    const reader = await stage.enter(test);
    await read(reader);
    const question = await reader.comment('deux CDI');
    await reader.click('button', 'modifié', { within: question });
    const versions = await reader.find('dialog', 'Les versions de ce commentaire');
    await reader.sees('deux CDI', { within: versions });
    await reader.sees(/Avant, à partir du .*Combien d[’']apport faut-il vraiment/s, { within: versions });
    await assertAccessible(reader);
    await reader.page.keyboard.press('Escape');
    await reader.seesNo('Les versions de ce commentaire');

    const [badge] = await reader.findAll('button', 'Avis d’expert');
    await reader.press(badge!);
    const note = await reader.find('dialog');
    await reader.sees('La banque a invité cette personne à répondre ici.', { within: note });
    await reader.sees('Ce badge est garanti par Banque Solane.', { within: note });
    await assertAccessible(reader);
  });

  it('are sorted by what waits, and nothing else is there then', async (test) => {
    const reader = await stage.enter(test);
    await read(reader);
    await (await reader.find('combobox', 'Trier par')).select('unanswered');
    await reader.sees('Seulement les questions sans meilleure réponse');
    await reader.until(() => parvisQueries.comments().every((text) => !text.includes('Répondu')));
    const waiting = (await stage.api.list('questions/premier-logement', { sort: 'unanswered' })).items;
    assert.ok(waiting.filter(({ pinned }) => !pinned).every(({ answerId }) => answerId === null));
    const shown = await reader.comments();
    assert.ok(shown.some((text) => text.includes('Le taux affiché pour le prêt')));
    assert.ok(!shown.some((text) => text.includes('artisane à mon compte')));
  });
});
