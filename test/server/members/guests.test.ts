import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { base64url, decodeJwt, SignJWT } from 'jose';
import { sql } from 'kysely';
import { maintain } from '../../../server/database/maintenance.js';
import type { Operation } from '../../../src/contract/operation.js';
import { operations } from '../../../src/contract/operations.js';
import { describeOnEachDatabase, ORIGIN, type Backend, type Reply, type Suite } from '../support/backend.js';
import { AUDIENCE, ISSUER } from '../support/identity.js';
import { decide, report } from '../support/moderation.js';

const BANK = 'Banque Solane';
const LATER = { count: 1_000_000, seconds: 60 };
const ROOMY = { guests: LATER, guestWrites: LATER };

function enter(backend: Backend, body: { name?: string; token?: string } = {}): Promise<Reply> {
  return backend.request('POST', '/v1/guests', { body, headers: { Origin: ORIGIN } });
}

/** A guest's token. */
async function guestOf(backend: Backend, name?: string): Promise<string> {
  const reply = await enter(backend, name === undefined ? {} : { name });
  assert.equal(reply.status, 201, reply.text);
  return reply.body.token;
}

/** The same token with another payload, signed as it was: nobody but the backend could sign it anew. */
function withPayload(token: string, changes: object): string {
  const [prefix, header, , signature] = token.split('.');
  const payload = { ...decodeJwt(token.slice(prefix!.length + 1)), ...changes };
  return [prefix, header, base64url.encode(JSON.stringify(payload)), signature].join('.');
}

/** A token that is over, and was good before. */
async function endedToken(
  suite: Suite,
  backend: Backend,
  guestId: string,
  secondsAgo: number,
): Promise<string> {
  const { db } = await suite.connect({ ...suite.place, databaseUrl: backend.config.databaseUrl });
  const { secret } = await db.selectFrom('guest_keys').select('secret').executeTakeFirstOrThrow();
  const now = Math.floor(Date.now() / 1000);
  const jwt = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'parvis-guest+jwt' })
    .setIssuer('urn:parvis:guests')
    .setAudience(`${AUDIENCE}/guests`)
    .setSubject(guestId)
    .setExpirationTime(now - secondsAgo)
    .sign(base64url.decode(secret));
  return `parvis-guest.${jwt}`;
}

describeOnEachDatabase(
  'guests',
  (suite) => {
    let member: string;
    let staff: string;

    before(async () => {
      member = await suite.bank.sign('camille', { name: 'Camille Renaud' });
      staff = await suite.bank.sign('claire', { name: 'Claire Fontaine', roles: ['staff'] });
      await suite.backend.openTopic('walk', member);
      await suite.backend.comment('walk', member, 'Mine');
      await suite.backend.get('/viewer', { token: staff });
    });

    it('are told apart by their role, and may comment and no more', async () => {
      const reply = await enter(suite.backend, { name: 'Nadia' });
      assert.equal(reply.status, 201, reply.text);
      assert.equal(reply.headers.get('cache-control'), 'no-store');
      const { token, expiresAt, viewer } = reply.body;
      assert.deepEqual(viewer.member.roles, ['guest']);
      assert.equal(viewer.member.name, 'Nadia');
      assert.deepEqual(viewer.permissions, ['comment']);
      const left = Date.parse(expiresAt) - Date.now();
      assert.ok(left > 60_000 && left <= 3_600_000, String(left));
      assert.deepEqual((await suite.backend.get('/viewer', { token })).body, viewer);
      const { capabilities } = (await suite.backend.get('/community')).body;
      assert.ok(capabilities.includes('guests') && !capabilities.includes('guest-names'));
    });

    it('write, change and delete their own comments, and open a topic with them', async () => {
      const token = await guestOf(suite.backend, 'Nadia');
      await suite.backend.openTopic('new by a guest', token);
      const published = await suite.backend.comment('new by a guest', token, 'Hello');
      assert.equal(published.status, 201, published.text);
      assert.deepEqual(published.body.author.roles, ['guest']);
      const path = `/comments/${published.body.id}`;
      const edited = await suite.backend.write('PATCH', path, {
        token,
        body: { text: 'Hello again' },
        headers: { 'If-Match': '"1"' },
      });
      assert.equal(edited.status, 200, edited.text);
      const shown = await suite.backend.request('GET', '/v1/topics/new%20by%20a%20guest/comments?locale=fr', {
        headers: { Accept: 'text/html' },
      });
      assert.match(shown.text, /Nadia<\/b><\/span\s*> \(En visite\)/);
      const deleted = await suite.backend.write('DELETE', path, { token, headers: { 'If-Match': '"2"' } });
      assert.equal(deleted.status, 200, deleted.text);
    });

    it('change nothing of anybody else’s, be it another guest of the same name', async () => {
      const [first, second] = [await guestOf(suite.backend, 'Nadia'), await guestOf(suite.backend, 'Nadia')];
      const { id } = (await suite.backend.comment('walk', first, 'Of the first')).body;
      for (const token of [second, member, staff]) {
        const answers = [
          await suite.backend.write('PATCH', `/comments/${id}`, {
            token,
            body: { text: 'Changed' },
            headers: { 'If-Match': '"1"' },
          }),
          await suite.backend.write('DELETE', `/comments/${id}`, { token, headers: { 'If-Match': '"1"' } }),
          await suite.backend.get(`/comments/${id}/text`, { token }),
        ];
        for (const { status, body } of answers) assert.deepEqual([status, body.code], [403, 'forbidden']);
      }
    });

    it('are told why a comment of theirs was removed, and may ask for another look', async () => {
      const token = await guestOf(suite.backend, 'Nadia');
      const { id } = (await suite.backend.comment('walk', token, 'Buy here')).body;
      assert.equal((await suite.backend.get(`/comments/${id}/receipt`, { token })).status, 200);
      assert.equal((await report(suite.backend, [id])).status, 201);
      const statementId = (await decide(suite.backend, staff, id)).body.items[0].decision.id;
      const { items } = (await suite.backend.get('/viewer/topics/walk/comments', { token })).body;
      assert.deepEqual(
        items.map((item: { commentId: string; statementId: string }) => [item.commentId, item.statementId]),
        [[id, statementId]],
      );
      const own = (await suite.backend.get('/viewer/statements', { token })).body.items;
      assert.deepEqual(
        own.map((each: { id: string }) => each.id),
        [statementId],
      );
      assert.equal(
        (await suite.backend.get(`/statements/${statementId}`, { token })).body.rule.id,
        'respect',
      );
      const other = await guestOf(suite.backend, 'Nadia');
      assert.equal((await suite.backend.get(`/statements/${statementId}`, { token: other })).status, 403);
      const appeal = { body: { text: 'It was meant kindly' } };
      const path = `/statements/${statementId}/appeals`;
      assert.equal((await suite.backend.write('POST', path, { token: other, ...appeal })).status, 403);
      assert.equal((await suite.backend.write('POST', path, { token, ...appeal })).status, 201);
    });

    it('call only what the contract opens to them', async () => {
      const token = await guestOf(suite.backend);
      const { id } = (await suite.backend.comment('walk', member, 'To be reacted to')).body;
      const closed = (Object.values(operations) as Operation[]).filter(
        ({ access, guests }) => access !== 'anyone' && !guests,
      );
      assert.deepEqual(
        closed
          .map(({ name }) => name)
          .filter((name) => /React|pin|follow/i.test(name))
          .sort(),
        [
          'addReaction',
          'followTopic',
          'listFollows',
          'pinComment',
          'removeReaction',
          'unfollowTopic',
          'unpinComment',
        ],
      );
      for (const row of closed) {
        const path = row.path
          .replace('{topicKey}', 'walk')
          .replace('{commentId}', id)
          .replace('{kind}', 'support');
        const answer = await suite.backend.write(row.method, path, { token, headers: { Origin: ORIGIN } });
        assert.deepEqual([row.name, answer.status, answer.body.code], [row.name, 403, 'forbidden']);
      }
      assert.deepEqual((await suite.backend.get(`/comments/${id}`)).body.reactions, {});
    });

    it('write neither where ratings are counted nor among the young', async () => {
      const token = await guestOf(suite.backend);
      for (const [topic, body] of [
        ['rated/account', { text: 'Five of five', parentId: null, rating: 5 }],
        ['young/club', { text: 'preset:hello', parentId: null }],
      ] as const) {
        await suite.backend.openTopic(topic, member);
        const answer = await suite.backend.write('POST', `/topics/${encodeURIComponent(topic)}/comments`, {
          token,
          body,
        });
        assert.deepEqual([answer.status, answer.body.code], [403, 'forbidden'], topic);
      }
      assert.equal((await suite.backend.get('/topics/rated%2Faccount/comments')).body.topic.ratings.count, 0);
    });

    it('are named by letters alone, and never as a member, the staff or the bank', async () => {
      const shown = async (name: string) => (await enter(suite.backend, { name })).body.viewer?.member.name;
      assert.equal(await shown('  Nadia\u202e\u200b ✓ (Paris)\n'), 'Nadia Paris');
      for (const name of [
        'Camille Renaud',
        'CAMILLE RÉNAUD',
        'Claire Fontaine',
        'Cl\u0430ire F0ntaine',
        'Ann, Bank staff',
        'Equipo del banco',
        'Banque Solane',
        '\u200b\u202e',
        '✓✓✓',
      ]) {
        const refused = await enter(suite.backend, { name });
        assert.deepEqual([refused.status, refused.body.code], [422, 'name-not-allowed'], name);
        assert.equal(refused.body.errors[0].pointer, '/body/name');
      }
      for (const name of ['', '   ']) assert.match(await shown(name), /^N\. N\. \d{4}$/);
      assert.equal((await enter(suite.backend, { name: 'A'.repeat(201) })).status, 400);
    });

    it('are not offered to be mentioned', async () => {
      const token = await guestOf(suite.backend, 'Quentin of nowhere');
      await suite.backend.comment('walk', token, 'Here I am');
      const found = await suite.backend.get('/members?query=quentin&topicKey=walk', { token: member });
      assert.deepEqual(found.body.items, []);
    });

    it('cannot be made by the bank’s tokens, nor make themselves members', async () => {
      const posing = await suite.bank.sign('posing', { roles: ['guest', 'vip'] });
      assert.deepEqual((await suite.backend.get('/viewer', { token: posing })).body.member.roles, ['vip']);

      const token = await guestOf(suite.backend, 'Nadia');
      const { sub } = decodeJwt(token.slice('parvis-guest.'.length));
      const bare = token.slice('parvis-guest.'.length);
      const bankForGuest = await suite.bank.sign(sub!);
      const bankAsGuest = await suite.bank.sign(sub!, {
        iss: 'urn:parvis:guests',
        aud: `${AUDIENCE}/guests`,
      });
      const signedByPublicKey = await new SignJWT({ name: 'Ann', roles: ['staff'] })
        .setProtectedHeader({ alg: 'HS256', kid: 'test' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject('camille')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode('parvis-guest'));
      const bad = {
        'a guest’s without its beginning': bare,
        'a bank’s with a guest’s beginning': `parvis-guest.${member}`,
        'a bank’s that says it is a guest’s': `parvis-guest.${bankAsGuest}`,
        'a bank’s for the guests’ audience': bankAsGuest,
        'one signed by a secret': signedByPublicKey,
        'a guest’s with another subject': withPayload(token, { sub: 'camille' }),
        'a guest’s that lasts for longer': withPayload(token, { exp: 4_000_000_000 }),
        unsigned: `parvis-guest.${base64url.encode('{"alg":"none","typ":"parvis-guest+jwt"}')}.${bare.split('.')[1]}.`,
      };
      for (const [what, forged] of Object.entries(bad)) {
        const answer = await suite.backend.get('/viewer', { token: forged });
        assert.deepEqual([answer.status, answer.body.code], [401, 'token-invalid'], what);
      }
      // A bank's subject that happens to be a guest's id is another person.
      const namesake = (await suite.backend.get('/viewer', { token: bankForGuest })).body;
      assert.notEqual(namesake.member.id, sub);
      assert.deepEqual(namesake.member.roles, []);
    });

    it('go on as the same one with a token that has just ended, and not with an old one', async () => {
      const { body } = await enter(suite.backend, { name: 'Nadia' });
      const { id } = body.viewer.member;
      const renewed = await enter(suite.backend, { name: 'Somebody else', token: body.token });
      assert.equal(renewed.body.viewer.member.id, id);
      assert.equal(renewed.body.viewer.member.name, 'Nadia');
      const forged = await enter(suite.backend, {
        name: 'Ann',
        token: withPayload(body.token, { sub: 'x' }),
      });
      assert.notEqual(forged.body.viewer.member.id, id);
      if (!suite.isPostgres) return;
      const ended = await endedToken(suite, suite.backend, id, 60);
      assert.equal((await suite.backend.get('/viewer', { token: ended })).body.code, 'token-expired');
      assert.equal((await enter(suite.backend, { token: ended })).body.viewer.member.id, id);
      const old = await endedToken(suite, suite.backend, id, 90_000);
      assert.notEqual((await enter(suite.backend, { token: old })).body.viewer.member.id, id);
    });

    it('are not there where the backend has none, even with a token from before', async () => {
      const place = await suite.newPlace();
      const before = await suite.start({ guests: true, limits: ROOMY }, place);
      const token = await guestOf(before);
      await before.close();
      const backend = await suite.start({}, place);
      assert.deepEqual([(await enter(backend)).status, (await enter(backend, { token })).status], [404, 404]);
      assert.equal((await backend.get('/viewer', { token })).body.code, 'token-invalid');
      assert.ok(!(await backend.get('/community')).body.capabilities.includes('guests'));
    });

    it('have to give a name where the backend asks for one', async () => {
      const backend = await suite.start({ guests: true, guestNames: 'required', limits: ROOMY });
      assert.deepEqual(
        [(await enter(backend)).status, (await enter(backend)).body.code],
        [422, 'name-missing'],
      );
      assert.equal((await enter(backend, { name: 'Nadia' })).status, 201);
      assert.ok((await backend.get('/community')).body.capabilities.includes('guest-names'));
    });

    it('are not made while the community takes nothing new, nor from another site', async () => {
      const backend = await suite.start({ guests: true, community: { state: 'read-only' } });
      assert.equal((await enter(backend)).body.code, 'community-read-only');
      const elsewhere = await suite.backend.request('POST', '/v1/guests', {
        body: {},
        headers: { Origin: 'https://evil.example' },
      });
      assert.equal(elsewhere.body.code, 'origin-not-allowed');
    });

    it('are limited by address, and so is what they write together', async () => {
      const backend = await suite.start({
        guests: true,
        limits: { guests: { count: 3, seconds: 6000 }, guestWrites: { count: 2, seconds: 6000 } },
      });
      const tokens = [await guestOf(backend), await guestOf(backend), await guestOf(backend)] as const;
      const refused = await enter(backend);
      assert.equal(refused.body.code, 'rate-limited');
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      assert.equal((await enter(backend, { token: tokens[0] })).status, 201);
      await backend.openTopic('walk', member);
      const statuses: number[] = [];
      for (const token of tokens) statuses.push((await backend.comment('walk', token, 'Hello')).status);
      assert.deepEqual(statuses, [201, 201, 429]);
      assert.equal((await backend.comment('walk', member, 'A member goes on')).status, 201);
    });

    it('are forgotten a day later where they wrote nothing', async () => {
      const place = await suite.newPlace();
      const backend = await suite.start({ guests: true, limits: ROOMY }, place);
      await backend.openTopic('walk', member);
      const [silent, writing] = [await guestOf(backend, 'Silent'), await guestOf(backend, 'Writing')];
      const { id } = (await backend.comment('walk', writing, 'Stays')).body;
      const { config } = backend;
      await backend.close();
      const { db, close } = await suite.connect(place);
      await maintain(db, config);
      const names = async () =>
        (
          await db.selectFrom('members').select('name').where('guest', '=', true).orderBy('name').execute()
        ).map(({ name }) => name);
      assert.deepEqual(await names(), ['Silent', 'Writing']);
      await sql`update members set created_at = created_at - interval '25 hours'`.execute(db);
      await maintain(db, config);
      assert.deepEqual(await names(), ['Writing']);
      await close();
      const again = await suite.start({ guests: true, limits: ROOMY }, place);
      assert.equal((await again.get('/viewer', { token: silent })).body.code, 'token-invalid');
      assert.equal((await again.get(`/comments/${id}`)).body.author.name, 'Writing');
      // The key is that of the database, so that every process takes the tokens of the others.
      assert.equal((await again.get('/viewer', { token: writing })).status, 200);
    });
  },
  {
    guests: true,
    ratingTopics: ['rated/'],
    presetTopics: ['young/'],
    community: { name: BANK },
    limits: ROOMY,
  },
);
