import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { connectStore } from '../../../server/database/connect.js';
import { MEMBERS } from '../../../server/seed/members.js';
import { seed } from '../../../server/seed/seed.js';
import { LARGE_TOPIC_KEY, TOPICS } from '../../../server/seed/topics.js';
import { describeOnEachDatabase, type Place } from '../support/backend.js';

const listPath = (key: string) => `/topics/${encodeURIComponent(key)}/comments`;

describeOnEachDatabase('seed', (suite) => {
  let place: Place;

  it('fills an empty database, says how far it is, and does nothing a second time', async () => {
    place = await suite.newPlace();
    const store = await connectStore(place);
    try {
      const seen: string[] = [];
      const result = await seed(store.db, {
        origin: 'https://www.bank.example',
        onProgress: ({ topicKey }) => seen.push(topicKey),
      });
      assert.deepEqual(
        seen,
        TOPICS.map((topic) => topic.key),
      );
      assert.equal(result.topics, 20);
      const topic = await store.db
        .selectFrom('topics')
        .select(['url', 'comment_count'])
        .where('key', '=', LARGE_TOPIC_KEY)
        .executeTakeFirstOrThrow();
      assert.deepEqual(topic, {
        url: 'https://www.bank.example/fr/forum/frais-et-tarifs',
        comment_count: 5000,
      });
      assert.deepEqual(await seed(store.db), { topics: 0, comments: 0, reactions: 0 });
    } finally {
      await store.close();
    }
  });

  it('stores counts that are those of the rows', async () => {
    const store = await connectStore(place);
    try {
      const wrong = await sql<{ what: string; id: string }>`
        select 'comment_count' as what, id from topics where comment_count <>
          (select count(*) from comments where topic_id = topics.id and state = 'published')
        union all select 'reply_count', id from comments as parent where reply_count <>
          (select count(*) from comments where parent_id = parent.id and visible)
        union all select 'score', id from comments where score <>
          (select count(*) from reactions where comment_id = comments.id and kind = 'support')
        union all select 'thanks', id from comments where coalesce((reactions ->> 'thanks')::int, 0) <>
          (select count(*) from reactions where comment_id = comments.id and kind = 'thanks')
        union all select 'support', id from comments where coalesce((reactions ->> 'support')::int, 0) <> score
        union all select 'answer', comments.id from comments
          join comments as answers on answers.id = comments.answer_id where answers.parent_id <> comments.id
        union all select 'staff replies', id from topics where staff_reply_count <>
          (select count(*) from comments as roots where topic_id = topics.id and parent_id is null and not by_staff
            and state = 'published' and exists (select 1 from comments as replies
              where replies.root_id = roots.id and replies.by_staff and replies.state = 'published'))
        union all select 'root', comments.id from comments join comments as parent on parent.id = comments.parent_id
          where comments.root_id <> parent.root_id or comments.depth <> parent.depth + 1`.execute(store.db);
      assert.deepEqual(wrong.rows, []);
    } finally {
      await store.close();
    }
  });

  it('gives a community that the server reads: the articles, the tombstones and comment 4,321', async () => {
    const backend = await suite.start({}, place);
    const article = await backend.get(listPath('articles/proprietaires-en-difficulte'));
    assert.equal(article.status, 200);
    assert.ok(article.body.items.some((comment: { state: string }) => comment.state === 'deleted'));
    const around = await backend.get(`${listPath(LARGE_TOPIC_KEY)}?around=comment-4321`);
    assert.equal(around.status, 200);
    assert.match(around.text, /"id":"comment-4321"/);
    assert.equal(around.body.topic.commentCount, 5000);
    await backend.close();
  });

  it('leaves a topic and a member alone that were there before', async () => {
    const other = await suite.newPlace();
    const store = await connectStore(other);
    try {
      const camille = MEMBERS.find((member) => member.name === 'Camille Renaud');
      assert.ok(camille);
      await store.db
        .insertInto('members')
        .values({ id: 'signed-in-before', subject: camille.subject, name: 'Camille R.' })
        .execute();
      await store.db
        .insertInto('topics')
        .values({ id: 'opened-before', key: 'forum/green-loans', title: 'Opened by a page' })
        .execute();
      assert.equal((await seed(store.db)).topics, 19);
      const opened = await store.db
        .selectFrom('topics')
        .select(['title', 'comment_count'])
        .where('key', '=', 'forum/green-loans')
        .executeTakeFirstOrThrow();
      assert.deepEqual(opened, { title: 'Opened by a page', comment_count: 0 });
      const hers = await store.db
        .selectFrom('comments')
        .select('id')
        .where('author_id', '=', 'signed-in-before')
        .execute();
      assert.ok(hers.length > 0);
    } finally {
      await store.close();
    }
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const other = await suite.newPlace();
    const store = await connectStore(other);
    try {
      const stop = () => {
        throw new Error('stopped');
      };
      await assert.rejects(seed(store.db, { onProgress: stop }), /stopped/);
      const rows = await store.db.selectFrom('members').select('id').execute();
      assert.deepEqual(rows, []);
    } finally {
      await store.close();
    }
  });
});
