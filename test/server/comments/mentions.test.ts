import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { ContentNode } from '../../../src/contract/content.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

const TOPIC = 'mentions';

describeOnEachDatabase('mentioning members', (suite) => {
  let ann: string;
  let jonas: string;
  let jonasId: string;

  before(async () => {
    ann = await suite.bank.sign('ann', { name: 'Ann Beck' });
    jonas = await suite.bank.sign('jonas', { name: 'Jonas Weber' });
    await suite.backend.openTopic(TOPIC, ann);
    jonasId = (await suite.backend.comment(TOPIC, jonas, 'I am here')).body.author.id;
  });

  const publish = (text: string): Promise<Reply> => suite.backend.comment(TOPIC, ann, text);
  const preview = (text: string): Promise<Reply> =>
    suite.backend.request('POST', '/v1/comment-previews', { token: ann, body: { text } });
  const lineOf = ({ body }: Reply): ContentNode[] => body.body[0].children;
  const mention = (name: string): ContentNode => ({ type: 'mention', memberId: jonasId, text: `@${name}` });

  it('shows who is meant by the name that they have, whatever was typed', async () => {
    for (const typed of ['Jonas Weber', 'Claire from the bank', '**bold** `code`', '']) {
      const reply = await publish(`Ask @[${typed}](member:${jonasId}), please.`);
      assert.equal(reply.status, 201, reply.text);
      assert.deepEqual(lineOf(reply), [
        { type: 'text', text: 'Ask ' },
        mention('Jonas Weber'),
        { type: 'text', text: ', please.' },
      ]);
    }
  });

  it('shows the same in the preview', async () => {
    for (const text of [`@[J](member:${jonasId})`, '@[Somebody](member:nobody) and *more*']) {
      const { body } = await publish(text);
      assert.deepEqual((await preview(text)).body, { body: body.body });
    }
  });

  it('keeps an id that is nobody’s as text', async () => {
    assert.deepEqual(lineOf(await publish('Ask @[Claire Aubry](member:019-nobody) now')), [
      { type: 'text', text: 'Ask @Claire Aubry now' },
    ]);
  });

  it('takes nothing for a mention that is none', async () => {
    for (const text of [
      `[Jonas](member:${jonasId})`,
      `<member:${jonasId}>`,
      `@ [Jonas](member:${jonasId})`,
      `![Jonas](member:${jonasId})`,
      `@[Jonas](member:${jonasId}?x=1)`,
      `@[Jonas](members:${jonasId})`,
    ]) {
      assert.equal((await publish(text)).body.code, 'link-not-allowed', text);
    }
    const code = `\`@[Jonas](member:${jonasId})\``;
    assert.deepEqual(lineOf(await publish(code)), [{ type: 'code', text: code.slice(1, -1) }]);
  });

  it('is kept when the text is edited, and gone when it is taken out', async () => {
    const { body: created } = await publish('Nobody yet');
    const edit = (text: string, version: number) =>
      suite.backend.write('PATCH', `/comments/${created.id}`, {
        token: ann,
        body: { text },
        headers: { 'If-Match': `"${version}"` },
      });
    const source = `Now @[Jonas Weber](member:${jonasId})`;
    assert.deepEqual(lineOf(await edit(source, 1)), [{ type: 'text', text: 'Now ' }, mention('Jonas Weber')]);
    const kept = await suite.backend.get(`/comments/${created.id}/text`, { token: ann });
    assert.equal(kept.body.text, source);
    assert.deepEqual(lineOf(await edit('Nobody again', 2)), [{ type: 'text', text: 'Nobody again' }]);
  });

  it('counts the name, and not what stands for it', async () => {
    const backend = await suite.start({ community: { commentLength: 12 } });
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, jonas, 'I am here')).body.author;
    assert.equal((await backend.comment(TOPIC, ann, `@[Jonas Weber](member:${id})`)).status, 201);
    const long = await backend.comment(TOPIC, ann, `!@[Jonas Weber](member:${id})`);
    assert.equal(long.body.code, 'text-too-long');
  });

  it('follows a member who changes their name, everywhere', async () => {
    const late = await suite.bank.sign('late', { name: 'Before Them' });
    const { id } = (await suite.backend.comment(TOPIC, late, 'Me')).body.author;
    const { body: comment } = await publish(`@[Before Them](member:${id})`);
    const edited = await suite.backend.write('PATCH', `/comments/${comment.id}`, {
      token: ann,
      body: { text: `Again @[Before Them](member:${id})` },
      headers: { 'If-Match': '"1"' },
    });
    assert.equal(edited.status, 200);
    const renamed = await suite.bank.sign('late', { name: 'After Them' });
    await suite.backend.get('/viewer', { token: renamed });
    for (const path of [
      `/comments/${comment.id}`,
      `/comments/${comment.id}/versions`,
      `/topics/${TOPIC}/comments?limit=100`,
    ]) {
      const { text } = await suite.backend.get(path);
      assert.match(text, /@After Them/, path);
      assert.doesNotMatch(text, /Before Them/, path);
    }
    const page = await suite.backend.get(`/topics/${TOPIC}/comments?limit=100`, {
      headers: { Accept: 'text/html' },
    });
    assert.match(page.text, /<bdi>@After Them<\/bdi>/);
  });

  const search = (query: string, { token = ann, topic = TOPIC } = {}): Promise<Reply> =>
    suite.backend.get(`/members?query=${encodeURIComponent(query)}&topicKey=${topic}`, { token });
  const names = async (...given: Parameters<typeof search>): Promise<string[]> =>
    (await search(...given)).body.items.map(({ name }: { name: string }) => name);

  it('finds who has written, by how their name begins, whatever the case and the accents', async () => {
    const zoe = await suite.bank.sign('zoé', { name: 'Zoé Ångström', roles: ['expert'] });
    await suite.backend.comment(TOPIC, zoe, 'Hello');
    for (const query of ['z', 'ZOE', 'zoé', 'Zoé Å', 'zoe a%', '  @zoe\u202e ']) {
      assert.deepEqual(await names(query), ['Zoé Ångström'], query);
    }
    for (const query of ['oé', 'Ångström', '%', '_oe', '\u202e', '\\']) {
      const found = await search(query);
      assert.equal(found.status, 200, found.text);
      assert.deepEqual(found.body.items, [], query);
    }
  });

  it('tells nothing but the id, the name and the roles', async () => {
    const found = await search('jonas');
    assert.deepEqual(found.body, { items: [{ id: jonasId, name: 'Jonas Weber', roles: [] }] });
    assert.equal(found.headers.get('cache-control'), 'private, no-store');
  });

  it('finds nobody who has only read, nor those who took back all that they wrote', async () => {
    const quiet = await suite.bank.sign('quiet', { name: 'Quiet Reader' });
    await suite.backend.get('/viewer', { token: quiet });
    assert.deepEqual(await names('quiet'), []);
    const { body: comment } = await suite.backend.comment(TOPIC, quiet, 'Once');
    assert.deepEqual(await names('quiet'), ['Quiet Reader']);
    await suite.backend.write('DELETE', `/comments/${comment.id}`, {
      token: quiet,
      headers: { 'If-Match': '"1"' },
    });
    assert.deepEqual(await names('quiet'), []);
  });

  it('finds a member by the name of today', async () => {
    const before = await suite.bank.sign('renamed', { name: 'Xenia Alt' });
    await suite.backend.comment(TOPIC, before, 'Hello');
    await suite.backend.get('/viewer', { token: await suite.bank.sign('renamed', { name: 'Yara Neu' }) });
    assert.deepEqual(await names('xenia'), []);
    assert.deepEqual(await names('yara'), ['Yara Neu']);
  });

  it('puts those first who write on the topic, eight at most, and leaves out who asks', async () => {
    await suite.backend.openTopic('elsewhere', ann);
    for (const letter of 'abcdefghij') {
      const token = await suite.bank.sign(`many-${letter}`, { name: `Many ${letter}` });
      await suite.backend.comment('ji'.includes(letter) ? 'elsewhere' : TOPIC, token, 'Hello');
    }
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `Many ${letter}`);
    assert.deepEqual(await names('many'), all);
    const there = await names('many', { topic: 'elsewhere' });
    assert.deepEqual(there, ['Many i', 'Many j', ...all.slice(0, 6)]);
    const token = await suite.bank.sign('many-a', { name: 'Many a' });
    assert.deepEqual((await names('many', { token })).at(0), 'Many b');
  });

  it('is for members, who may not ask without end', async () => {
    assert.equal((await suite.backend.get('/members?query=j')).body.code, 'token-missing');
    assert.equal((await suite.backend.get('/members', { token: ann })).body.code, 'request-invalid');
    const backend = await suite.start({ limits: { memberSearches: { count: 2, seconds: 6000 } } });
    const ask = () => backend.get('/members?query=j', { token: ann });
    assert.equal((await ask()).status, 200);
    assert.equal((await ask()).status, 200);
    const refused = await ask();
    assert.equal(refused.body.code, 'rate-limited');
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal((await backend.get('/members?query=j', { token: jonas })).status, 200);
  });

  it('is offered', async () => {
    assert.ok((await suite.backend.get('/community')).body.capabilities.includes('mentions'));
  });
});
