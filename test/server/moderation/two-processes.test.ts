import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describeOnPostgres, ORIGIN } from '../support/backend.js';
import { AUDIENCE, ISSUER } from '../support/identity.js';
import { RULE } from '../support/moderation.js';
import { launchServer, untilListening, type Running } from '../support/server-process.js';

const TOPIC = 'two-processes';
const TOTAL = 24;
const ROOMY = '1000000/60s';

interface Sent {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

describeOnPostgres('two moderators on two processes', (suite) => {
  const running: Running[] = [];
  let ann: string;
  let one: string;
  let two: string;
  let here: Running;
  let there: Running;

  const start = async (): Promise<Running> => {
    const server = await untilListening(
      launchServer({
        DATABASE_URL: suite.place.databaseUrl as string,
        PARVIS_JWKS_URL: suite.bank.jwksUrl,
        PARVIS_ISSUER: ISSUER,
        PARVIS_AUDIENCE: AUDIENCE,
        PARVIS_ORIGINS: ORIGIN,
        PARVIS_LIMIT_STAFF_WRITES: ROOMY,
        PARVIS_LOG_LEVEL: 'error',
      }),
    );
    running.push(server);
    return server;
  };

  before(async () => {
    ann = await suite.bank.sign('ann');
    [one, two] = [
      await suite.bank.sign('one', { roles: ['staff'] }),
      await suite.bank.sign('two', { roles: ['staff'] }),
    ];
    await suite.backend.openTopic(TOPIC, ann);
    [here, there] = await Promise.all([start(), start()]);
  });
  after(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await Promise.all(running.map(({ exited }) => exited));
  });

  const comments = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < TOTAL; index++) {
      ids.push((await suite.backend.comment(TOPIC, ann, `Comment ${index}`)).body.id);
    }
    return ids;
  };

  async function decide({ url }: Running, token: string, key: string, commentId: string): Promise<Sent> {
    const response = await fetch(`${url}/v1/decisions`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${key}-${commentId}`,
      },
      body: JSON.stringify({
        items: [{ commentId, version: 1, decisionId: null }],
        action: 'remove',
        ground: RULE,
      }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** The only decision about a comment, which the log holds once. Fails where there are more. */
  async function onlyDecision(commentId: string) {
    const { items } = (await suite.backend.get(`/comments/${commentId}/decisions`, { token: one })).body;
    assert.equal(items.length, 1);
    return items[0];
  }

  /** What the log says was decided, in all. */
  async function logged(): Promise<number> {
    const { db } = await suite.connect(suite.place);
    const rows = await db.selectFrom('moderation_log').select('id').where('kind', '=', 'decision').execute();
    return rows.length;
  }

  it('decide each comment once: one does, and the other is told by whom', { timeout: 120_000 }, async () => {
    const ids = await comments();
    const before = await logged();
    const answers = await Promise.all(
      ids.map(
        async (id) =>
          [
            id,
            ...(await Promise.all([decide(here, one, 'one', id), decide(there, two, 'two', id)])),
          ] as const,
      ),
    );
    for (const [id, mine, theirs] of answers) {
      assert.deepEqual([mine.status, theirs.status].sort(), [200, 409]);
      const [won, lost] = mine.status === 200 ? [mine, theirs] : [theirs, mine];
      const decision = await onlyDecision(id);
      assert.deepEqual(won.body.items[0].decision, decision);
      assert.equal(lost.body.code, 'already-decided');
      assert.deepEqual(lost.body.current.items[0].decision, decision);
    }
    assert.equal(await logged(), before + TOTAL);
  });

  it('keep what was decided when one process is killed, each once', { timeout: 120_000 }, async () => {
    const [dying, living] = [here, there];
    const ids = await comments();
    const before = await logged();
    let answered = 0;
    const first = await Promise.allSettled(
      ids.flatMap((id) => [
        decide(dying, one, 'kill', id).finally(() => {
          if (++answered === 5) dying.child.kill('SIGKILL');
        }),
        decide(living, two, 'late', id),
      ]),
    );
    await dying.exited;
    assert.ok(
      first.some(({ status }) => status === 'rejected'),
      'some answers were lost',
    );

    // What was sent to the one that is gone is sent again, with its keys.
    const members = { one: await idOf(one), two: await idOf(two) };
    for (const id of ids) {
      const [mine, theirs] = [await decide(living, one, 'kill', id), await decide(living, two, 'late', id)];
      const { memberId } = await onlyDecision(id);
      assert.deepEqual(
        [mine.status, theirs.status],
        memberId === members.one ? [200, 409] : [409, 200],
        memberId === members.two ? 'two' : 'one',
      );
    }
    assert.equal(await logged(), before + TOTAL);
    assert.equal((await suite.backend.get(`/topics/${TOPIC}`)).body.commentCount, 0);
  });

  const idOf = async (token: string): Promise<string> =>
    (await suite.backend.get('/viewer', { token })).body.member.id;
});
