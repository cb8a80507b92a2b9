import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const LIVE_BUDGET_MS = 1000;
const NOTICE = '1 nouveau commentaire';

/** When the notice of a new comment is there to see; in milliseconds since 1970. */
async function noticeTime({ page }: Visitor): Promise<number> {
  const time = await page.waitForFunction(
    (notice) => {
      const root = document.querySelector('parvis-comment-thread')!.shadowRoot!;
      const isThere = [...root.querySelectorAll('button')].some((button) =>
        button.textContent.includes(notice),
      );
      return isThere && performance.timeOrigin + performance.now();
    },
    { polling: 'raf' },
    NOTICE,
  );
  return (await time.jsonValue()) as number;
}

/** When the backend's answer to what was sent was there; in milliseconds since 1970. */
async function answerTime({ page }: Visitor): Promise<number> {
  const time = await page.waitForFunction(() => {
    const sent = performance
      .getEntriesByType('resource')
      .find(({ name }) => /\/topics\/[^/]+\/comments$/.test(name)) as PerformanceResourceTiming | undefined;
    return sent && performance.timeOrigin + sent.responseEnd;
  });
  return (await time.jsonValue()) as number;
}

/** Where everything is that somebody reads at the moment. */
const places = ({ page }: Visitor) =>
  page.evaluate(() =>
    [
      ...document.querySelector('parvis-comment-thread')!.shadowRoot!.querySelectorAll('li > [exportparts]'),
    ].map((comment) => {
      const { x, y, width, height } = comment.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

describe('several people in the same discussion', () => {
  const stage = openStage();

  /** Opens the page and waits until its stream stands. */
  async function follow(visitor: Visitor, person: string | null): Promise<void> {
    const stream = visitor.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await visitor.open(SOME_PAGE);
    await stream;
    if (person) await visitor.signIn(person);
  }

  it('shows each of them within a second what another one does, without moving what they read', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    for (let index = 1; index <= 9; index++) {
      await stage.api.createComment(
        'amina',
        topic,
        `Paragraphe ${index}.\n\n${'Une phrase de plus. '.repeat(20)}`,
      );
    }
    const [camille, jonas, anonymous] = await Promise.all([
      stage.enter(test, { topic }),
      stage.enter(test, { topic }),
      stage.enter(test, { topic }),
    ]);
    await Promise.all([follow(camille, 'camille'), follow(jonas, 'jonas'), follow(anonymous, null)]);
    await jonas.find('textbox', 'Votre commentaire');
    await camille.find('textbox', 'Votre commentaire');
    const readers = [jonas, anonymous];
    await jonas.page.evaluate(() => scrollTo(0, 900));
    const before = await Promise.all(readers.map(places));

    const seen = readers.map(noticeTime);
    await camille.publish('Votre commentaire', 'Une réponse de la conseillère en deux jours.');
    const answered = await answerTime(camille);
    const delays = (await Promise.all(seen)).map((time) => Math.round(time - answered));
    console.log(`Live: the notice came ${delays.join(' ms and ')} ms after the answer to the writer.`);
    for (const delay of delays) assert.ok(delay < LIVE_BUDGET_MS, `The notice took ${delay} ms.`);
    assert.deepEqual(await Promise.all(readers.map(places)), before);

    await anonymous.click('button', NOTICE);
    await anonymous.comment('en deux jours');
    await jonas.click('button', NOTICE);
    const comment = await jonas.comment('en deux jours');

    await jonas.click('button', 'Répondre à Camille Renaud', { within: comment });
    await jonas.publish('Votre réponse à Camille Renaud', 'Chez nous, il en a fallu dix.');
    await jonas.comment('il en a fallu dix');
    await camille.click('button', NOTICE);
    await camille.comment('il en a fallu dix');

    await jonas.click('button', /^Je soutiens/, { within: await jonas.comment('en deux jours') });
    await jonas.find('button', /^Je soutiens.* 1\b/, { pressed: true });
    await camille.find('button', /^Je soutiens.* 1\b/, { pressed: false });

    await camille.click('button', 'Modifier', { within: await camille.comment('en deux jours') });
    await camille.rewrite('Modifier votre commentaire', 'Une réponse de la conseillère en trois jours.');
    await camille.click('button', 'Enregistrer');
    await Promise.all(
      [camille, jonas, anonymous].map(async (each) => {
        await each.sees('modifié', { within: await each.comment('en trois jours') });
      }),
    );

    await camille.click('button', 'Supprimer', { within: await camille.comment('en trois jours') });
    for (const reader of readers) {
      await reader.sees('L’auteur a supprimé ce commentaire.');
      await reader.seesNo('en trois jours');
      await reader.sees('10 commentaires');
    }
    await camille.click('button', 'Annuler', { within: await camille.comment('supprimé ce commentaire') });
    for (const reader of [camille, ...readers]) await reader.comment('en trois jours');
  });
});
