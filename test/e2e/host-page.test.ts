import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';

const isStream = (url: string) => url.includes('/v1/stream?');

describe('a page that moves its discussion about', () => {
  const stage = openStage();

  it('finds it working in its new place, and silent when it is gone', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'Déjà là.');
    const visitor = await stage.enter(test, { topic });
    const { page } = visitor;
    const firstStream = page.waitForResponse((answer) => isStream(answer.url()));
    await visitor.open(SOME_PAGE);
    await visitor.comment('Déjà là.');
    await firstStream;

    await page.evaluate(() => {
      const place = document.createElement('section');
      document.querySelector('parvis-community main')!.append(place);
      place.append(document.querySelector('parvis-comment-thread')!);
    });
    await visitor.comment('Déjà là.');
    await stage.api.createComment('amina', topic, 'Après le déménagement.');
    await visitor.click('button', '1 nouveau commentaire');
    await visitor.comment('Après le déménagement.');

    const closed = new Promise<string>((resolve) => {
      page.on('requestfailed', (request) => isStream(request.url()) && resolve(request.failure()!.errorText));
    });
    await page.evaluate(() => {
      const thread = document.querySelector('parvis-comment-thread')!;
      Object.assign(window, { thread });
      thread.remove();
    });
    assert.equal(await closed, 'net::ERR_ABORTED');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await stage.api.createComment('amina', topic, 'Pendant l’absence.');
    await page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(requests, []);

    await page.evaluate(() => {
      const { thread } = window as unknown as { thread: Element };
      document.querySelector('parvis-community main')!.append(thread);
    });
    await visitor.comment('Pendant l’absence.');
    await stage.api.createComment('amina', topic, 'Après le retour.');
    await visitor.click('button', '1 nouveau commentaire');
    await visitor.comment('Après le retour.');
  });
});
