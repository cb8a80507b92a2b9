import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { connectEmbedded } from '../../../server/database/embedded.js';
import { comments } from '../../../server/database/migrations/0001-comments.js';
import { curation } from '../../../server/database/migrations/0002-curation.js';
import { connectPostgres } from '../../../server/database/postgres.js';
import type { Comment, TopicSummary } from '../../../src/contract/comments.js';
import { describeOnEachDatabase } from '../support/backend.js';

describeOnEachDatabase('what the staff has answered', (suite) => {
  let ann: string;
  let staff: string;
  let topics = 0;
  before(async () => {
    ann = await suite.bank.sign('ann');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
  });

  async function newTopic(): Promise<string> {
    const key = `answered-${++topics}`;
    await suite.backend.openTopic(key, ann);
    return key;
  }
  const post = async (topic: string, token: string, parentId: string | null = null): Promise<string> => {
    const reply = await suite.backend.comment(topic, token, 'Words', parentId);
    assert.equal(reply.status, 201, reply.text);
    return reply.body.id;
  };
  const remove = async (id: string, token: string) => {
    const headers = { 'If-Match': '"1"' };
    const reply = await suite.backend.write('DELETE', `/comments/${id}`, { token, headers });
    assert.equal(reply.status, 200, reply.text);
  };
  const restore = (id: string, token: string) =>
    suite.backend.write('POST', `/comments/${id}/restoration`, { token });
  const summary = async (topic: string): Promise<TopicSummary> =>
    (await suite.backend.get(`/topics/${topic}/comments`)).body.topic;
  const waiting = async (topic: string): Promise<string[]> => {
    const { body } = await suite.backend.get(`/topics/${topic}/comments?sort=unanswered`);
    return body.items.map((item: Comment) => item.id);
  };

  it('is not told of before there is any', async () => {
    const topic = await newTopic();
    await post(topic, ann, await post(topic, ann));
    assert.equal((await summary(topic)).staffReplies, undefined);
  });

  it('counts each comment of a member once, at whatever depth the staff replied', async () => {
    const topic = await newTopic();
    const [first, second, third] = [await post(topic, ann), await post(topic, ann), await post(topic, ann)];
    const news = await post(topic, staff);
    await post(topic, staff, news);
    assert.deepEqual(await waiting(topic), [first, second, third]);
    await post(topic, staff, await post(topic, ann, first));
    await post(topic, staff, first);
    await post(topic, staff, third);
    assert.equal((await summary(topic)).staffReplies?.count, 2);
    assert.deepEqual(await waiting(topic), [second]);
  });

  it('changes with replies and comments that go and come back', async () => {
    const topic = await newTopic();
    const root = await post(topic, ann);
    const reply = await post(topic, staff, root);
    const count = async () => (await summary(topic)).staffReplies?.count ?? 0;
    assert.equal(await count(), 1);
    await remove(reply, staff);
    assert.equal(await count(), 0);
    assert.deepEqual(await waiting(topic), [root]);
    await restore(reply, staff);
    assert.equal(await count(), 1);
    await remove(root, ann);
    assert.equal(await count(), 0);
    assert.deepEqual(await waiting(topic), []);
    await restore(root, ann);
    assert.equal(await count(), 1);
  });

  it('keeps what was the staff’s when it was written', async () => {
    const topic = await newTopic();
    const root = await post(topic, ann);
    const leaving = await suite.bank.sign('leaving', { roles: ['staff'] });
    await post(topic, leaving, root);
    const gone = await suite.bank.sign('leaving');
    await post(topic, gone, root);
    assert.equal((await summary(topic)).staffReplies?.count, 1);
  });

  it('is the median of the times to the first reply', async () => {
    const place = await suite.newPlace();
    const first = await suite.start({}, place);
    const topic = 'median';
    await first.openTopic(topic, ann);
    const roots: string[] = [];
    for (let index = 0; index < 3; index++) roots.push((await first.comment(topic, ann, 'Words')).body.id);
    await first.close();
    const store = await suite.connect(place);
    for (const [index, minutes] of [600, 20, 90].entries()) {
      await sql`update comments set created_at = clock_timestamp() - make_interval(mins => ${minutes}::integer)
        where id = ${roots[index]}`.execute(store.db);
    }
    await store.close();
    const again = await suite.start({}, place);
    for (const root of roots) await again.comment(topic, staff, 'An answer', root);
    const { staffReplies } = (await again.get(`/topics/${topic}/comments`)).body.topic as TopicSummary;
    assert.equal(staffReplies?.count, 3);
    assert.ok(Math.abs(staffReplies.medianSeconds - 90 * 60) < 120, String(staffReplies.medianSeconds));
  });

  it('is found in what was written before it was counted', async () => {
    const { databaseUrl, dataFolder } = await suite.newPlace();
    const store = databaseUrl ? await connectPostgres(databaseUrl, 1) : await connectEmbedded(dataFolder);
    try {
      const db = store.db as unknown as Kysely<unknown>;
      await comments.up(db);
      await sql`insert into members (id, subject, name, roles) values
        ('m', 'm', 'Member', '[]'), ('s', 's', 'Staff', '["staff"]')`.execute(db);
      await sql`insert into topics (id, key, title) values ('t', 't', 't')`.execute(db);
      await sql`insert into comments (id, topic_id, parent_id, root_id, depth, author_id, body, created_at) values
        ('a', 't', null, 'a', 0, 'm', '[]', '2026-01-01T00:00:00Z'),
        ('b', 't', 'a', 'a', 1, 's', '[]', '2026-01-01T01:00:00Z'),
        ('c', 't', 'a', 'a', 1, 's', '[]', '2026-01-01T05:00:00Z'),
        ('d', 't', null, 'd', 0, 'm', '[]', '2026-01-02T00:00:00Z'),
        ('e', 't', null, 'e', 0, 's', '[]', '2026-01-03T00:00:00Z')`.execute(db);
      await curation.up(db);
      const { rows } = await sql`select staff_reply_count as count, staff_reply_seconds as seconds
        from topics`.execute(db);
      assert.deepEqual(rows, [{ count: 1, seconds: 3600 }]);
      const { rows: open } = await sql<{ id: string }>`select id from comments where parent_id is null
        and not by_staff and first_staff_reply_at is null`.execute(db);
      assert.deepEqual(open, [{ id: 'd' }]);
    } finally {
      await store.close();
    }
  });
});
