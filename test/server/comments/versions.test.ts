import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import type { CommentVersion } from '../../../src/contract/comments.js';
import { maintain } from '../../../server/database/maintenance.js';
import { describeOnEachDatabase } from '../support/backend.js';

describeOnEachDatabase('the versions of a comment', (suite) => {
  let ann: string;
  before(async () => {
    ann = await suite.bank.sign('ann');
    await suite.backend.openTopic('versions', ann);
  });

  async function edited(texts: readonly string[], backend = suite.backend): Promise<string> {
    const { id } = (await backend.comment('versions', ann, texts[0]!)).body;
    for (const [index, text] of texts.slice(1).entries()) {
      const headers = { 'If-Match': `"${index + 1}"` };
      const reply = await backend.write('PATCH', `/comments/${id}`, { token: ann, body: { text }, headers });
      assert.equal(reply.status, 200, reply.text);
    }
    return id;
  }
  const read = (id: string, query = '') => suite.backend.get(`/comments/${id}/versions?${query}`);
  const textOf = (version: CommentVersion) => version.body[0]?.children?.[0]?.text;

  it('can be read by everybody, the newest first, each with its time', async () => {
    const id = await edited(['One', 'Two', 'Three']);
    const { body } = await read(id);
    const { body: comment } = await suite.backend.get(`/comments/${id}`);
    assert.deepEqual(body.items.map(textOf), ['Three', 'Two', 'One']);
    assert.deepEqual(
      body.items.map((item: CommentVersion) => item.version),
      [3, 2, 1],
    );
    assert.equal(body.items[0].createdAt, comment.editedAt);
    assert.equal(body.items[2].createdAt, comment.createdAt);
    assert.equal(body.next, null);
  });

  it('are one where nothing was changed', async () => {
    const { body } = await read(await edited(['Only this']));
    assert.deepEqual(body.items.map(textOf), ['Only this']);
  });

  it('come in pieces', async () => {
    const texts = ['1', '2', '3', '4', '5'];
    const id = await edited(texts);
    const found: unknown[] = [];
    let query = 'limit=2';
    for (;;) {
      const { body } = await read(id, query);
      found.push(...body.items.map(textOf));
      if (body.next === null) break;
      query = `limit=2&cursor=${body.next}`;
    }
    assert.deepEqual(found, texts.toReversed());
    const elsewhere = await edited(['a', 'b']);
    const { body } = await read(id, 'limit=1');
    for (const cursor of [body.next, 'nonsense', 'e30']) {
      assert.equal((await read(elsewhere, `cursor=${cursor}`)).body.code, 'cursor-invalid');
    }
  });

  it('are not shown once the comment is deleted, and again once it is back', async () => {
    const id = await edited(['Regretted', 'Better']);
    await suite.backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"2"' } });
    const gone = await read(id);
    assert.deepEqual(gone.body, { items: [], next: null });
    await suite.backend.write('POST', `/comments/${id}/restoration`, { token: ann });
    assert.equal((await read(id)).body.items.length, 2);
    assert.equal((await read('no-such-id')).body.code, 'comment-unknown');
  });

  it('are forgotten with the text of a deleted comment', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({}, place);
    await backend.openTopic('versions', ann);
    const id = await edited(['Secret', 'Harmless'], backend);
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"2"' } });
    await backend.close();
    const store = await suite.connect(place);
    await maintain(store.db, {
      ...backend.config,
      community: { ...backend.config.community, undoSeconds: 0 },
    });
    const { rows } = await sql`select * from comment_versions`.execute(store.db);
    assert.deepEqual(rows, []);
    await store.close();
  });
});
