import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import type { Claim, QueueItem } from '../../../src/contract/desk.js';
import { maintain } from '../../../server/database/maintenance.js';
import type { Store } from '../../../server/database/connect.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend, type Reply } from '../support/backend.js';
import { report } from '../support/moderation.js';

const TOPIC = 'claims';

const claim = (backend: Backend, token: string, commentId: string): Promise<Reply> =>
  backend.write('PUT', `/desk/claims/${commentId}`, { token });
const release = (backend: Backend, token: string, commentId: string): Promise<Reply> =>
  backend.write('DELETE', `/desk/claims/${commentId}`, { token });
const namesOf = ({ body }: Reply): string[] => body.items.map(({ name }: Claim) => name);

describeOnEachDatabase('what colleagues are looking at', (suite) => {
  let backend: Backend;
  let ann: string;
  let first: string;
  let second: string;

  before(async () => {
    backend = suite.backend;
    ann = await suite.bank.sign('ann');
    first = await suite.bank.sign('first', { roles: ['staff'] });
    second = await suite.bank.sign('second', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  it('is told to those who look at the same, and in the queue to all but oneself', async () => {
    const { id } = (await backend.comment(TOPIC, ann, 'Looked at')).body;
    await report(backend, [id]);
    const claims = async (token: string) => {
      const { items } = (await backend.get('/desk/queue?queue=reported', { token })).body;
      return items.find(({ commentId }: QueueItem) => commentId === id).claims;
    };
    assert.deepEqual((await claim(backend, first, id)).body.items, []);
    const [seen] = (await claim(backend, second, id)).body.items;
    assert.equal(seen.name, 'Name of first');
    const left = Date.parse(seen.until) - Date.now();
    assert.ok(left > 30_000 && left <= 45_000, `${left} ms`);
    assert.deepEqual(namesOf(await claim(backend, first, id)), ['Name of second']);
    assert.deepEqual(
      (await claims(first)).map(({ name }: Claim) => name),
      ['Name of second'],
    );
    assert.equal((await release(backend, second, id)).status, 204);
    assert.equal((await release(backend, second, id)).status, 204);
    assert.deepEqual(await claims(first), []);
    assert.deepEqual(namesOf(await claim(backend, second, id)), ['Name of first']);
  });

  it('is of comments that are there', async () => {
    assert.equal((await claim(backend, first, 'nothing')).body.code, 'comment-unknown');
    assert.equal((await release(backend, first, 'nothing')).status, 204);
    const { id } = (await backend.comment(TOPIC, ann, 'Gone')).body;
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal((await claim(backend, first, id)).body.code, 'comment-unknown');
  });
});

describeOnPostgres('what colleagues looked at', (suite) => {
  it('ends by itself, on every process, and is forgotten', async () => {
    const { backend } = suite;
    const other = await suite.start({}, suite.place);
    const store: Store = await suite.connect(suite.place);
    const first = await suite.bank.sign('first', { roles: ['staff'] });
    const second = await suite.bank.sign('second', { roles: ['staff'] });
    const ann = await suite.bank.sign('ann');
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, ann, 'Looked at')).body;
    await claim(backend, first, id);
    assert.deepEqual(namesOf(await claim(other, second, id)), ['Name of first']);
    await sql`update claims set until = clock_timestamp() - interval '1 second'`.execute(store.db);
    assert.deepEqual(namesOf(await claim(other, second, id)), []);
    await maintain(store.db, backend.config);
    const { rows } = await sql`select member_id from claims`.execute(store.db);
    assert.equal(rows.length, 1);
  });
});
