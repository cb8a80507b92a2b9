import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import type { QueueItem } from '../../../src/contract/desk.js';
import type { RestrictedComment } from '../../../src/contract/moderation.js';
import { maintain } from '../../../server/database/maintenance.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend, type Reply } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';

const TOPIC = 'handoffs';
const CHANNEL = 'https://secure.bank.example/messages?about={reference}';
const TEXT = 'We would like to look at this with you. You find a way to reach us below your comment.';

describeOnEachDatabase('an author who is asked to go on in private', (suite) => {
  let backend: Backend;
  let ann: string;
  let bea: string;
  let staff: string;

  before(async () => {
    backend = await suite.start({ guests: true, moderation: { privateChannel: CHANNEL } });
    ann = await suite.bank.sign('ann');
    bea = await suite.bank.sign('bea');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  const handOff = (commentId: string, changes: Record<string, unknown> = {}, token = staff): Promise<Reply> =>
    backend.write('POST', '/desk/handoffs', { token, body: { commentId, text: TEXT, ...changes } });
  const write = async (text: string, token = ann): Promise<string> =>
    (await backend.comment(TOPIC, token, text)).body.id;
  const invitationOf = async (commentId: string, token: string) => {
    const { items } = (await backend.get(`/viewer/topics/${TOPIC}/comments`, { token })).body;
    return items.find((item: RestrictedComment) => item.commentId === commentId)?.handoff;
  };
  const isInvited = async (commentId: string, token: string) =>
    (await backend.get(`/viewer/comments?id=${commentId}`, { token })).body.items[0].invited;

  it('is answered in public, and gets a link that nobody else sees', async () => {
    const id = await write('My transfer of 4,000 € is lost, account ending in 12');
    await report(backend, [id]);
    const { status, body, headers } = await handOff(id, { message: 'Please have the date at hand.' });
    assert.equal(status, 201);
    assert.equal(headers.get('location'), `/v1/desk/handoffs/${body.reference}`);
    assert.match(body.reference, /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);

    const reply = (await backend.get(`/comments/${body.replyId}`)).body;
    assert.deepEqual([reply.parentId, reply.author.name], [id, 'Name of staff']);
    assert.match(JSON.stringify(reply.body), /look at this with you/);
    assert.doesNotMatch(JSON.stringify(reply), new RegExp(body.reference));

    const invitation = await invitationOf(id, ann);
    assert.equal(invitation.url, CHANNEL.replace('{reference}', body.reference));
    assert.equal(invitation.message, 'Please have the date at hand.');
    assert.equal(await isInvited(id, ann), true);
    for (const token of [bea, staff]) {
      assert.equal(await invitationOf(id, token), undefined);
      assert.equal(await isInvited(id, token), undefined);
    }
    const everybodys = await backend.get(`/topics/${TOPIC}/comments`);
    assert.doesNotMatch(everybodys.text, new RegExp(`${body.reference}|at hand`));

    const [item] = (await backend.get('/desk/queue?queue=reported', { token: staff })).body.items.filter(
      ({ commentId }: QueueItem) => commentId === id,
    );
    assert.equal(item.handoff.memberName, 'Name of staff');
    assert.doesNotMatch(JSON.stringify(item), /at hand/);
  });

  it('can be a guest', async () => {
    const guest = (await backend.request('POST', '/v1/guests', { body: { name: 'Passing by' } })).body.token;
    const id = await write('Call me', guest);
    const { reference } = (await handOff(id)).body;
    assert.match((await invitationOf(id, guest)).url, new RegExp(reference));
  });

  it('is found by the reference, as somebody types it', async () => {
    const id = await write('Who was it?');
    const handoff = (await handOff(id)).body;
    const typed = handoff.reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const found = await backend.get(`/desk/handoffs/${encodeURIComponent(typed)}`, { token: staff });
    assert.deepEqual(found.body, handoff);
    assert.equal(found.body.commentId, id);
    const unknown = await backend.get('/desk/handoffs/0000-0000-0000', { token: staff });
    assert.equal(unknown.body.code, 'handoff-unknown');
  });

  it('is asked once, whoever asks, and answered once', async () => {
    const id = await write('Twice');
    const other = await suite.bank.sign('other', { roles: ['staff'] });
    const answers = await Promise.all([handOff(id), handOff(id, {}, other)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    assert.equal(lost.body.code, 'handoff-exists');
    assert.deepEqual(lost.body.current, won.body);
    assert.equal((await backend.get(`/comments/${id}`)).body.replyCount, 1);
  });

  it('gets one invitation for a request that is sent again', async () => {
    const id = await write('Sent again');
    const body = { commentId: id, text: TEXT };
    const headers = { 'Idempotency-Key': backend.newKey() };
    const send = () => backend.write('POST', '/desk/handoffs', { token: staff, body, headers });
    const [one, again] = [await send(), await send()];
    assert.deepEqual(one.body, again.body);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
  });

  it('has to be there, and so has the comment', async () => {
    assert.equal((await handOff('nothing')).body.code, 'comment-unknown');
    const deleted = await write('Gone');
    await backend.write('DELETE', `/comments/${deleted}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal((await handOff(deleted)).body.code, 'comment-deleted');
    const removed = await write('Removed');
    await decide(backend, staff, removed);
    assert.equal((await handOff(removed)).body.code, 'comment-deleted');
    const own = await write('My own', staff);
    assert.equal((await handOff(own)).body.code, 'own-comment');
  });

  it('loses the link and what was said in private with the comment', async () => {
    const id = await write('For a while');
    await handOff(id, { message: 'Only for you' });
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal(await invitationOf(id, ann), undefined);
  });

  it('reads nothing of it where the text is none', async () => {
    const id = await write('Empty');
    assert.equal((await handOff(id, { text: '   ' })).body.code, 'request-invalid');
    assert.equal((await handOff(id, { text: '[x](javascript:alert(1))' })).body.code, 'link-not-allowed');
    assert.equal(await invitationOf(id, ann), undefined);
  });
});

describeOnEachDatabase('a community without a private channel', (suite) => {
  it('says so, and invites nobody there', async () => {
    const { backend } = suite;
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, ann, 'Hello')).body;
    const answer = await backend.write('POST', '/desk/handoffs', {
      token: staff,
      body: { commentId: id, text: TEXT },
    });
    assert.deepEqual([answer.status, answer.body.code], [404, 'not-found']);
    assert.match(answer.body.detail, /private channel/);
    assert.equal((await backend.get(`/comments/${id}`)).body.replyCount, 0);
    assert.ok(!(await backend.get('/community')).body.capabilities.includes('handoff'));
  });
});

describeOnPostgres('an author who has left', (suite) => {
  it('is invited nowhere; and what was said in private goes with the text', async () => {
    const place = await suite.newPlace();
    const { db } = await suite.connect(place);
    const backend = await suite.start({ moderation: { privateChannel: CHANNEL } }, place);
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
    const [left, purged] = [
      (await backend.comment(TOPIC, ann, 'I leave')).body.id,
      (await backend.comment(TOPIC, ann, 'I delete')).body.id,
    ];
    const body = { text: TEXT, message: 'Only for you' };
    await backend.write('POST', '/desk/handoffs', { token: staff, body: { ...body, commentId: purged } });
    await backend.write('DELETE', `/comments/${purged}`, { token: ann, headers: { 'If-Match': '"1"' } });
    await maintain(db, { ...backend.config, community: { ...backend.config.community, undoSeconds: 0 } });
    const { rows } = await sql<{ message: string | null }>`select message from handoffs`.execute(db);
    assert.deepEqual(rows, [{ message: null }]);
    await sql`update comments set author_id = null where id = ${left}`.execute(db);
    const answer = await backend.write('POST', '/desk/handoffs', {
      token: staff,
      body: { ...body, commentId: left },
    });
    assert.deepEqual([answer.status, answer.body.code], [409, 'author-gone']);
  });
});
