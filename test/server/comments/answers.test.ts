import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Comment } from '../../../src/contract/comments.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';
import { StreamClient } from '../support/stream-client.js';

const TOPIC = 'questions/savings';

describeOnEachDatabase(
  'answers to questions',
  (suite) => {
    let asker: string;
    let helper: string;
    let staff: string;
    before(async () => {
      asker = await suite.bank.sign('asker');
      helper = await suite.bank.sign('helper');
      staff = await suite.bank.sign('staff', { roles: ['staff'] });
      await suite.backend.openTopic(TOPIC, asker);
      await suite.backend.openTopic('talk', asker);
    });

    const post = async (text: string, parentId: string | null = null, token = asker, topic = TOPIC) => {
      const reply = await suite.backend.comment(topic, token, text, parentId);
      assert.equal(reply.status, 201, reply.text);
      return reply.body;
    };
    const choose = (question: string, answerId: string, token = asker): Promise<Reply> =>
      suite.backend.write('PUT', `/comments/${question}/answer`, { token, body: { answerId } });
    const clear = (question: string, token = asker): Promise<Reply> =>
      suite.backend.write('DELETE', `/comments/${question}/answer`, { token });
    const remove = (id: string, token: string): Promise<Reply> =>
      suite.backend.write('DELETE', `/comments/${id}`, { token, headers: { 'If-Match': '"1"' } });
    const read = async (id: string) => (await suite.backend.get(`/comments/${id}`)).body;
    const list = async (query: string): Promise<Comment[]> =>
      (await suite.backend.get(`/topics/${encodeURIComponent(TOPIC)}/comments?${query}`)).body.items;
    const replyIds = async (id: string, query = ''): Promise<string[]> =>
      (await suite.backend.get(`/comments/${id}/replies?${query}`)).body.items.map(
        (item: Comment) => item.id,
      );

    async function questionWithReplies(count: number) {
      const question = await post('How much can I put aside?');
      const replies: string[] = [];
      for (let index = 0; index < count; index++)
        replies.push((await post(`Reply ${index}`, question.id, helper)).id);
      return { id: question.id as string, replies };
    }

    it('opens a topic for questions where its key says so, and says of each question that it has no answer', async () => {
      const { body: topic } = await suite.backend.get(`/topics/${encodeURIComponent(TOPIC)}`);
      assert.equal(topic.mode, 'questions');
      const { id, replies } = await questionWithReplies(1);
      assert.equal((await read(id)).answerId, null);
      assert.equal('answerId' in (await read(replies[0]!)), false);
    });

    it('lets the asker choose, change and take back the answer, and twice is the same as once', async () => {
      const { id, replies } = await questionWithReplies(2);
      const [first = '', second = ''] = replies;
      for (const answerId of [first, first, second, second]) {
        const reply = await choose(id, answerId);
        assert.equal(reply.status, 200, reply.text);
        assert.equal(reply.body.answerId, answerId);
        assert.deepEqual(await read(id), reply.body);
      }
      for (let time = 0; time < 2; time++) assert.equal((await clear(id)).body.answerId, null);
    });

    it('lets the staff choose, and nobody else', async () => {
      const { id, replies } = await questionWithReplies(1);
      assert.equal((await choose(id, replies[0]!, helper)).body.code, 'forbidden');
      assert.equal((await clear(id, helper)).body.code, 'forbidden');
      assert.equal((await choose(id, replies[0]!, staff)).body.answerId, replies[0]);
    });

    it('takes a published direct reply to that question and nothing else', async () => {
      const { id, replies } = await questionWithReplies(2);
      const [reply = '', gone = ''] = replies;
      const below = await post('Below the reply', reply, helper);
      const elsewhere = await questionWithReplies(1);
      await remove(gone, helper);
      for (const wrong of [id, below.id, elsewhere.replies[0]!, gone, 'no-such-id', "'; drop table"]) {
        assert.equal((await choose(id, wrong)).body.code, 'answer-unknown', wrong);
      }
      assert.equal((await choose(reply, below.id, helper)).body.code, 'not-a-question');
      const talk = await post('No question', null, asker, 'talk');
      const answer = await post('A reply', talk.id, helper, 'talk');
      assert.equal((await choose(talk.id, answer.id)).body.code, 'not-a-question');
      assert.equal('answerId' in (await read(talk.id)), false);
      assert.equal((await choose('no-such-id', reply)).body.code, 'comment-unknown');
      await remove(id, asker);
      assert.equal((await choose(id, reply)).body.code, 'comment-deleted');
    });

    it('shows the answer before the other replies, once, and pages through the rest', async () => {
      const { id, replies } = await questionWithReplies(7);
      const answer = replies[5]!;
      const others = replies.filter((reply) => reply !== answer);
      await choose(id, answer);
      const inList = (await list('limit=100')).find((item) => item.id === id);
      assert.deepEqual(
        inList?.replies?.items.map((item) => item.id),
        [answer, ...others.slice(0, 3)],
      );
      const walked: string[] = [];
      let query = 'limit=2';
      for (;;) {
        const { body } = await suite.backend.get(`/comments/${id}/replies?${query}`);
        walked.push(...body.items.map((item: Comment) => item.id));
        if (body.next === null) break;
        query = `limit=2&cursor=${body.next}`;
      }
      assert.deepEqual(walked, [answer, ...others]);
      await clear(id);
      assert.deepEqual(await replyIds(id), replies);
    });

    it('opens a question around its answer, and around another reply', async () => {
      const { id, replies } = await questionWithReplies(9);
      const answer = replies[4]!;
      await choose(id, answer);
      const around = async (comment: string) =>
        (await list(`around=${comment}`)).find((item) => item.id === id)?.replies;
      const atAnswer = await around(answer);
      assert.deepEqual(
        atAnswer?.items.map((item) => item.id),
        [answer, ...replies.slice(0, 3)],
      );
      const early = await around(replies[1]!);
      assert.deepEqual(
        early?.items.map((item) => item.id),
        [answer, ...replies.slice(0, 4)],
      );
      const late = await around(replies[7]!);
      assert.deepEqual(
        late?.items.map((item) => item.id),
        [replies[5], replies[6], replies[7], replies[8]],
      );
      assert.notEqual(late?.previous, null);
      const { body: before } = await suite.backend.get(`/comments/${id}/replies?cursor=${late?.previous}`);
      assert.deepEqual(
        before.items.map((item: Comment) => item.id),
        [answer, ...replies.slice(0, 4)],
      );
    });

    it('lists what waits for an answer, the longest waiting first', async () => {
      const [first, second, third] = [
        await questionWithReplies(1),
        await questionWithReplies(1),
        await questionWithReplies(0),
      ];
      await choose(second.id, second.replies[0]!);
      const waiting = (await list('sort=unanswered&limit=100')).map((item) => item.id);
      assert.deepEqual(waiting.slice(-2), [first.id, third.id]);
      assert.equal(waiting.includes(second.id), false);
      const linked = (await list(`sort=unanswered&around=${second.replies[0]}`)).map((item) => item.id);
      assert.deepEqual(linked.slice(-3), [first.id, second.id, third.id]);
    });

    it('waits again when the answer is deleted, and has it back when that is undone', async () => {
      const { id, replies } = await questionWithReplies(2);
      const [answer = '', other = ''] = replies;
      await choose(id, answer);
      await remove(answer, helper);
      assert.equal((await read(id)).answerId, null);
      await suite.backend.write('POST', `/comments/${answer}/restoration`, { token: helper });
      assert.equal((await read(id)).answerId, answer);
      await remove(answer, helper);
      await choose(id, other);
      await suite.backend.write('POST', `/comments/${answer}/restoration`, { token: helper });
      assert.equal((await read(id)).answerId, other);
    });

    it('tells those who listen, once for each change', async () => {
      const { id, replies } = await questionWithReplies(1);
      const stream = await StreamClient.open(suite.backend, [`topic:${TOPIC}`]);
      await choose(id, replies[0]!);
      await choose(id, replies[0]!);
      await clear(id);
      const changes = [await stream.nextNamed('comment-changed'), await stream.nextNamed('comment-changed')];
      assert.deepEqual(
        changes.map(({ data }) => [data.comment.id, data.comment.answerId]),
        [
          [id, replies[0]],
          [id, null],
        ],
      );
      stream.close();
    });
  },
  { questionTopics: ['questions/'] },
);
