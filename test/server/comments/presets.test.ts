import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { configFromEnvironment } from '../../../server/config.js';
import { DEFAULT_PRESETS } from '../../../server/community/presets.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

const TOPIC = 'youth/savings';
const PATH = `/topics/${encodeURIComponent(TOPIC)}`;

describeOnEachDatabase(
  'presets',
  (suite) => {
    let token: string;
    before(async () => {
      token = await suite.bank.sign('ann', { name: 'Ann' });
      await suite.backend.openTopic(TOPIC, token);
      await suite.backend.openTopic('talk', token);
    });

    const post = (text: string, parentId: string | null = null): Promise<Reply> =>
      suite.backend.comment(TOPIC, token, text, parentId);

    it('are listed in the language that is asked for, or the first', async () => {
      const list = async (query: string) => (await suite.backend.get(`${PATH}/presets${query}`)).body.items;
      const [first] = await list('?locale=fr-CH');
      assert.deepEqual(first, { id: 'great-idea', text: 'Super idée\u202f!' });
      assert.equal((await list('?locale=xx'))[0].text, 'Great idea!');
      const items = await list('');
      assert.equal(items.length, DEFAULT_PRESETS.length);
      assert.equal(items.filter(({ sticker }: { sticker?: string }) => sticker).length, 6);
      assert.deepEqual((await suite.backend.get('/topics/talk/presets')).body, { items: [] });
      assert.equal((await suite.backend.get('/topics/none/presets')).status, 404);
    });

    it('are all that a comment or a reply can be, in any of their languages', async () => {
      const { status, body } = await post('Danke!');
      assert.equal(status, 201);
      assert.equal(body.preset, 'thank-you');
      assert.equal((await post('  Weiter so! ', body.id)).body.preset, 'keep-going');
      for (const text of [
        'Thank you',
        'thank you!',
        'Thank you! Call me',
        'https://a.example',
        '<b>Thank you!</b>',
      ]) {
        const reply = await post(text);
        assert.equal(reply.status, 422, text);
        assert.equal(reply.body.code, 'text-not-preset', text);
      }
      assert.equal((await post('Anything', body.id)).body.code, 'text-not-preset');
    });

    it('are all that an edit can make of a comment', async () => {
      const { body } = await post('Star');
      const edit = (text: string) =>
        suite.backend.write('PATCH', `/comments/${body.id}`, {
          token,
          body: { text },
          headers: { 'If-Match': '"1"' },
        });
      assert.equal((await edit('My number is 12345')).body.code, 'text-not-preset');
      assert.equal((await suite.backend.get(`/comments/${body.id}`)).body.preset, 'sticker-star');
      const changed = await edit('Fusée');
      assert.equal(changed.body.preset, 'sticker-rocket');
    });

    it('are known before the first comment opens the topic, which takes nothing else', async () => {
      const key = encodeURIComponent('youth/new');
      const { body: list } = await suite.backend.get(`/topics/${key}/comments`);
      assert.deepEqual(list.topic, { state: 'open', mode: 'presets', commentCount: 0 });
      assert.deepEqual(list.items, []);
      const { body } = await suite.backend.get(`/topics/${key}/presets`);
      assert.equal(body.items.length, DEFAULT_PRESETS.length);
      assert.equal((await suite.backend.get('/topics/new/comments')).body.code, 'topic-unknown');
      assert.equal((await suite.backend.get('/topics/new/presets')).body.code, 'topic-unknown');
    });

    it('are no matter where comments are written freely', async () => {
      const { body } = await suite.backend.comment('talk', token, 'Danke!');
      assert.equal('preset' in body, false);
    });

    it('go with a deleted comment', async () => {
      const { body } = await post('Heart');
      const gone = await suite.backend.write('DELETE', `/comments/${body.id}`, {
        token,
        headers: { 'If-Match': '"1"' },
      });
      assert.equal('preset' in gone.body, false);
    });

    it('are in the plain HTML in the reader’s language', async () => {
      await post('I did it!');
      const { text } = await suite.backend.get(`${PATH}/comments?locale=it`, {
        headers: { Accept: 'text/html' },
      });
      assert.match(text, /Ce l’ho fatta!/);
      assert.doesNotMatch(text, /I did it/);
    });
  },
  { presetTopics: ['youth/'] },
);

describe('the presets of a bank', () => {
  const environment = {
    PARVIS_JWKS_URL: 'https://bank.example/jwks',
    PARVIS_ISSUER: 'x',
    PARVIS_AUDIENCE: 'y',
  };
  const configured = async (name: string, content: unknown) => {
    const file = join(tmpdir(), `parvis-presets-${process.pid}-${name}.json`);
    await writeFile(file, JSON.stringify(content));
    return configFromEnvironment({ ...environment, PARVIS_PRESETS: file }).presets;
  };

  it('come from a file', async () => {
    const own = [{ id: 'hi', text: { en: 'Hi!' } }];
    assert.deepEqual(await configured('own', own), own);
  });

  it('are refused where they are not what they must be', async () => {
    for (const [name, content] of Object.entries({
      empty: [],
      twice: [
        { id: 'hi', text: { en: 'Hi!' } },
        { id: 'hi', text: { en: 'Hello!' } },
      ],
      silent: [{ id: 'hi', text: {} }],
      markup: [{ id: '<b>', text: { en: 'Hi!' } }],
    }))
      await assert.rejects(configured(name, content), /PARVIS_PRESETS must name a JSON file/, name);
  });

  it('have every language, and no sentence that could be two', () => {
    const languages = Object.keys(DEFAULT_PRESETS[0]!.text).sort();
    assert.equal(languages.length, 8);
    for (const { id, text } of DEFAULT_PRESETS) assert.deepEqual(Object.keys(text).sort(), languages, id);
    const owners = new Map<string, string>();
    for (const { id, text } of DEFAULT_PRESETS)
      for (const each of Object.values(text)) {
        assert.equal(owners.get(each) ?? id, id, each);
        owners.set(each, id);
      }
  });
});
