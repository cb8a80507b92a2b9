import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { QueueItem } from '../../../src/contract/desk.js';
import { describeOnEachDatabase, type Backend, type Reply } from '../support/backend.js';
import { report } from '../support/moderation.js';

const TOPIC = 'flood';
const COMMENTS = 20;
const AT_ONCE = 25;
/** None comes back during the test. */
const LIMITS = { addressReports: { count: 20, seconds: 60_000 }, reports: { count: 250, seconds: 600_000 } };

interface Sent {
  key: string;
  commentId: string;
  address: string;
  reply: Reply;
}

describeOnEachDatabase('a flood of reports', (suite) => {
  async function flooded(total: number, addressOf: (index: number) => string) {
    const place = await suite.newPlace();
    const backend = await suite.start({ trustedProxies: ['127.0.0.1'], limits: LIMITS }, place);
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
    const ids: string[] = [];
    for (let index = 0; index < COMMENTS; index++) {
      ids.push((await backend.comment(TOPIC, ann, `Comment ${index}`)).body.id);
    }
    // One that was there before the flood: it waits the longest.
    const waiting = ids.pop() as string;
    await report(backend, [waiting], {}, { 'X-Forwarded-For': '192.0.2.1' });
    const send = async (index: number): Promise<Sent> => {
      const [key, commentId, address] = [
        `flood-${index}`,
        ids[index % ids.length] as string,
        addressOf(index),
      ];
      return { key, commentId, address, reply: await sendReport(backend, key, commentId, address, index) };
    };
    const sent: Sent[] = [];
    let isOver = false;
    const desk = useDesk(backend, staff, () => isOver);
    for (let from = 0; from < total; from += AT_ONCE) {
      const batch = Array.from({ length: Math.min(AT_ONCE, total - from) }, (_, index) => send(from + index));
      sent.push(...(await Promise.all(batch)));
    }
    isOver = true;
    const looked = await desk;
    assert.ok(looked.length > 0);
    for (const first of looked) assert.equal(first, waiting);
    return { backend, place, staff, sent };
  }

  /** Looks at the queue and its counts until the flood is over. Resolves to what waited the longest, each time. */
  async function useDesk(backend: Backend, token: string, isOver: () => boolean): Promise<string[]> {
    const first: string[] = [];
    do {
      const page = await backend.get('/desk/queue?queue=reported', { token });
      const counts = await backend.get('/desk/counts', { token });
      assert.deepEqual([page.status, counts.status], [200, 200]);
      first.push((page.body.items as QueueItem[])[0]?.commentId ?? '');
    } while (!isOver());
    return first;
  }

  /** Some say the same, some do not. */
  const sendReport = (backend: Backend, key: string, commentId: string, address: string, index: number) =>
    report(backend, [commentId], index % 3 === 0 ? {} : { explanation: `Number ${index}` }, {
      'Idempotency-Key': key,
      'X-Forwarded-For': address,
    });

  /** Every report was taken, with a code that reads back, or refused in words; and the desk has those that were taken. */
  async function assertNothingLost(
    { backend, staff, sent }: Awaited<ReturnType<typeof flooded>>,
    accepted: number,
  ): Promise<void> {
    const [taken, refused] = [
      sent.filter(({ reply }) => reply.status === 201),
      sent.filter(({ reply }) => reply.status !== 201),
    ];
    assert.equal(taken.length, accepted);
    for (const { reply } of refused) {
      assert.deepEqual([reply.status, reply.body.code], [429, 'rate-limited']);
      assert.ok(Number(reply.headers.get('retry-after')) > 0);
    }
    const codes = new Set(taken.map(({ reply }) => reply.body.code));
    assert.equal(codes.size, taken.length);
    for (const { commentId, reply } of taken) {
      const { status, body } = await backend.get(`/reports/${reply.body.code}`);
      assert.deepEqual([status, body.items.length], [200, 1]);
      assert.deepEqual([body.items[0].commentId, body.items[0].state], [commentId, 'waiting']);
    }
    // Who heard nothing sends the same again, and gets the same receipt: also beyond the limit.
    const [again] = taken as [Sent];
    const index = Number(again.key.split('-')[1]);
    const replayed = await sendReport(backend, again.key, again.commentId, again.address, index);
    assert.deepEqual([replayed.status, replayed.body], [201, again.reply.body]);
    const page = await backend.get('/desk/queue?queue=reported&limit=100', { token: staff });
    const items = page.body.items as QueueItem[];
    const reported = new Set(taken.map(({ commentId }) => commentId)).size + 1;
    assert.equal(items.length, reported, 'with the one that was there before');
    assert.equal((await backend.get('/desk/counts', { token: staff })).body.reported, reported);
  }

  /** How many said so, by what is kept. */
  async function countKept(at: Awaited<ReturnType<typeof flooded>>): Promise<number> {
    await at.backend.close();
    const { db, close } = await suite.connect(at.place);
    const { times } = await db
      .selectFrom('reports')
      .select((select) => select.fn.sum<number>('times').as('times'))
      .executeTakeFirstOrThrow();
    await close();
    return Number(times);
  }

  it('from one address is limited, and takes nothing from what was taken', async () => {
    const flood = await flooded(200, () => '203.0.113.7');
    await assertNothingLost(flood, LIMITS.addressReports.count);
    const other = await report(
      flood.backend,
      [flood.sent[0]!.commentId],
      {},
      { 'X-Forwarded-For': '198.51.100.1' },
    );
    assert.equal(other.status, 201, 'others can report');
    assert.equal(await countKept(flood), LIMITS.addressReports.count + 2);
  });

  it('from a thousand addresses is limited over all, and takes nothing from what was taken', async () => {
    const flood = await flooded(1000, (index) => `10.${index >> 8}.${index & 255}.9`);
    // The one that was there before came out of the same allowance.
    await assertNothingLost(flood, LIMITS.reports.count - 1);
    assert.equal(await countKept(flood), LIMITS.reports.count);
  });
});
