import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.js';
import { openStage, SOME_PAGE } from './support/stage.js';

const TEXT = 'Un gain garanti, disait leur publicité. Je n’y crois pas.';
const OWN = 'Personne d’autre que vous ne peut lire ceci tant que la banque ne l’a pas relu.';
const REASON = /Un programme a relevé «\s?gain garanti\s?»\./;

describe('a comment that waits', () => {
  const stage = openStage();

  it('is shown with its reason to its author alone, and to everybody once the staff has published it', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('jonas', topic);
    await stage.api.createComment('jonas', topic, 'Qui connaît ce placement ?');
    const [reader, camille] = [await stage.enter(test, { topic }), await stage.enter(test, { topic })];
    const stream = reader.page.waitForResponse((answer) => answer.url().includes('/v1/stream?'));
    await Promise.all([reader.open(SOME_PAGE), camille.open(SOME_PAGE)]);
    await stream;
    await camille.signIn('camille');
    await camille.write('Votre commentaire', TEXT);
    // Said before anything is sent.
    await camille.sees(/Si un programme demande que quelqu’un le relise d’abord, nous vous le disons\./);
    await camille.click('button', 'Publier');
    await camille.sees(OWN);
    await camille.sees(REASON);
    await camille.sees(TEXT);
    await camille.sees(
      'Votre commentaire est arrivé. Quelqu’un le relit avant que d’autres puissent le lire.',
    );
    await assertAccessible(camille);

    await camille.click('button', 'Pourquoi, et que faire');
    const dialog = await camille.find('dialog', 'La décision sur votre commentaire');
    await camille.sees(/Votre commentaire a été retenu le /, { within: dialog });
    await camille.sees(REASON, { within: dialog });
    await camille.sees('Un programme l’a relevé. Un programme a décidé.', { within: dialog });
    await assertAccessible(camille);
    await camille.page.keyboard.press('Escape');
    await reader.seesNo(TEXT);

    await camille.open(SOME_PAGE);
    await camille.sees(OWN);
    await camille.sees(TEXT);

    const waiting = await stage.api.held('claire', topic);
    assert.deepEqual(waiting.hold, { reasons: [{ kind: 'words', detail: 'gain garanti' }] });
    await stage.api.publish('claire', waiting);
    await reader.click('button', '1 nouveau commentaire');
    await reader.comment(TEXT);
    await camille.seesNo(OWN);
    await camille.comment(TEXT);
    await assertAccessible(reader);
  });

  it('leaves nothing on the page for whoever looks after its author', async (test) => {
    const topic = stage.newTopic();
    await stage.api.openTopic('jonas', topic);
    await stage.api.createComment('jonas', topic, 'Qui connaît ce placement ?');
    await stage.api.createComment('camille', topic, TEXT);
    const camille = await stage.enter(test, { topic });
    await camille.open(SOME_PAGE);
    await camille.signIn('camille');
    await camille.sees(TEXT);
    await camille.signOut();
    await camille.seesNo(TEXT);
    await camille.seesNo(OWN);
    assert.equal((await camille.comments()).length, 1);
  });
});
