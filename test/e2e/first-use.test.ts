import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Topic } from '../../src/contract/topics.js';
import { openStage, SOME_PAGE } from './support/stage.js';

describe('a page whose subject nobody has written about', () => {
  const stage = openStage();

  it('becomes a topic of the community with the first comment', async (test) => {
    const topic = stage.newTopic();
    const address = `${stage.site}/community/v1/topics/${encodeURIComponent(topic)}`;
    const jonas = await stage.enter(test, { topic });
    // How the browser tells that a list is not there yet.
    jonas.guard.expect(/^console: Failed to load resource: .* status of 404/);
    await jonas.open(SOME_PAGE);
    await jonas.sees('Aucun commentaire pour l’instant. Le vôtre peut être le premier.');
    assert.equal((await fetch(address)).status, 404);
    await jonas.signIn('jonas');
    await jonas.publish('Votre commentaire', 'Alors je commence.');
    await jonas.comment('Alors je commence.');
    await jonas.find('heading', '1 commentaire');
    const stored = (await (await fetch(address)).json()) as Topic;
    assert.equal(stored.commentCount, 1);
    assert.equal(stored.title, 'Le livret solidaire, vu par celles et ceux qui l’ont');
    assert.equal(stored.url, `${stage.site}/${topic}`);

    const reader = await stage.enter(test, { topic });
    await reader.open(SOME_PAGE);
    await reader.comment('Alors je commence.');
  });
});
