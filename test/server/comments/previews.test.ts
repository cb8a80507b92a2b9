import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase, type Backend, type Reply } from '../support/backend.js';

const TOPIC = 'previews';

describeOnEachDatabase('previewing comments', (suite) => {
  let ann: string;
  before(async () => {
    ann = await suite.bank.sign('ann');
    await suite.backend.openTopic(TOPIC, ann);
  });

  const preview = (text: unknown, backend: Backend = suite.backend): Promise<Reply> =>
    backend.request('POST', '/v1/comment-previews', { token: ann, body: { text } });

  const TEXTS = [
    'Hello *you*, **all** of you',
    '1. one\n2. two\n\n> quoted\n\n- [a link](https://a.example/x) and `code`',
    '<script>alert(1)</script> & <b>no markup</b>',
    'https://xn--e1awd7f.example/ ![x](https://a.example/i.png)',
    '```\nconst a = 1;\n```',
    '\u202egnitirw\u202c \u05e9\u05dc\u05d5\u05dd',
  ];
  for (const text of TEXTS) {
    it(`shows exactly what ${JSON.stringify(text)} becomes`, async () => {
      const shown = await preview(text);
      assert.equal(shown.status, 200, shown.text);
      const { body: comment } = await suite.backend.comment(TOPIC, ann, text);
      assert.deepEqual(shown.body, { body: comment.body });
      assert.equal(shown.headers.get('cache-control'), 'no-store');
    });
  }

  const REFUSED: [code: string, text: string][] = [
    ['text-empty', ' \n '],
    ['text-too-long', 'x'.repeat(5001)],
    ['text-too-deep', `${'> '.repeat(13)}x`],
    ['text-unreadable', `a${'\u0301'.repeat(9)}`],
    ['link-not-allowed', '[x](javascript:alert(1))'],
  ];
  for (const [code, text] of REFUSED) {
    it(`is refused with ${code}, as publishing is`, async () => {
      const shown = await preview(text);
      const published = await suite.backend.comment(TOPIC, ann, text);
      assert.equal(shown.body.code, code);
      assert.deepEqual([shown.status, shown.body], [published.status, published.body]);
    });
  }

  it('publishes nothing and keeps nothing', async () => {
    const count = async () => (await suite.backend.get(`/topics/${TOPIC}`)).body.commentCount as number;
    const before = await count();
    await preview('Never to be seen');
    assert.equal(await count(), before);
  });

  it('counts as a write against a member who asks too often', async () => {
    const backend = await suite.start({ limits: { memberWrites: { count: 2, seconds: 6000 } } });
    assert.equal((await preview('one', backend)).status, 200);
    assert.equal((await preview('two', backend)).status, 200);
    assert.equal((await preview('three', backend)).body.code, 'rate-limited');
  });

  it('asks for a text', async () => {
    assert.equal((await preview(7)).body.code, 'request-invalid');
  });

  it('is offered, with when a comment appears', async () => {
    const { body } = await suite.backend.get('/community');
    assert.ok(body.capabilities.includes('preview'));
    assert.equal(body.review, 'after');
  });
});
