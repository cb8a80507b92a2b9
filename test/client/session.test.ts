import { expect } from '@open-wc/testing';
import type { GetToken, TokenReason } from '../../src/client/domain.js';
import { hang, held, respond, unreachable } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

describe('the session', () => {
  const world = useWorld();

  beforeEach(() => {
    const { backend } = world;
    backend.addTopic('a');
    backend.addComment('a', { id: 'c1' });
    backend.addMember('camille', 'Camille');
    backend.addMember('jonas', 'Jonas');
  });

  /** A page that writes down why it was asked, and gives what `tokens` gives. */
  function pageWith(...tokens: Awaited<ReturnType<GetToken>>[]) {
    const reasons: TokenReason[] = [];
    const getToken: GetToken = async ({ reason }) => {
      reasons.push(reason);
      return tokens[Math.min(reasons.length, tokens.length) - 1] ?? null;
    };
    return { reasons, getToken };
  }

  const viewerName = (client: { session: { state: unknown } }) =>
    (client.session.state as { viewer?: { member: { name: string } } }).viewer?.member.name;

  it('is signed out where nobody can sign in, without a request', async () => {
    const { session } = world.client();
    expect(await session.load()).to.eql({ status: 'signed-out' });
    expect(world.backend.requests).to.have.length(0);
  });

  it('is unknown until asked, and then the member that the backend knows', async () => {
    const client = world.clientFor(() => 'camille');
    expect(client.session.state.status).to.equal('unknown');
    expect((await client.session.load()).status).to.equal('signed-in');
    expect(viewerName(client)).to.equal('Camille');
  });

  it('asks page and backend once, however many want to know', async () => {
    const { getToken, reasons } = pageWith('token-camille');
    const { session, comments } = world.client({ getToken });
    await Promise.all([session.load(), session.load(), comments.react('c1', 'agree', true)]);
    expect(reasons).to.eql(['first']);
    expect(world.backend.requestsOf('readViewer')).to.have.length(1);
  });

  it('is signed out when the page has no token, or fails to say', async () => {
    for (const getToken of [
      async () => null,
      async () => Promise.reject(new Error('token-secret')),
      () => {
        throw new Error('token-secret');
      },
    ]) {
      expect(await world.client({ getToken }).session.load()).to.eql({ status: 'signed-out' });
    }
    expect(world.reports.map(({ code }) => code)).to.eql(['configuration', 'configuration']);
    expect(world.reports.map(String).join()).not.to.match(/secret/);
  });

  it('is signed out when the page gives no answer for ten seconds, and tells the page to stop', async () => {
    let given: AbortSignal | undefined;
    const { session } = world.client({
      getToken: ({ signal }) => {
        given = signal;
        return new Promise(() => {});
      },
    });
    const outcome = outcomeOf(session.load());
    await world.clock.until(() => given !== undefined);
    await world.clock.pass(10_100);
    expect(outcome.value).to.eql({ status: 'signed-out' });
    expect(given!.aborted).to.equal(true);
  });

  it("asks the page again when four fifths of a token's life are over", async () => {
    const expiresAt = Date.now() + 100_000;
    const { getToken, reasons } = pageWith({ token: 'token-camille', expiresAt }, 'token-camille#2');
    const { comments } = world.client({ getToken });
    await comments.react('c1', 'agree', true);
    await world.clock.pass(79_000);
    await comments.react('c1', 'agree', false);
    expect(reasons).to.eql(['first']);
    await world.clock.pass(2_000);
    await comments.react('c1', 'agree', true);
    expect(reasons).to.eql(['first', 'expiring']);
    expect(world.backend.requests.at(-1)!.headers.get('Authorization')).to.equal('Bearer token-camille#2');
  });

  it('goes on with a token that still holds when the page fails to renew it', async () => {
    let asked = 0;
    const { comments, session } = world.client({
      getToken: async () => {
        asked += 1;
        if (asked > 1) throw new Error('down');
        return { token: 'token-camille', expiresAt: Date.now() + 100_000 };
      },
    });
    await session.load();
    await world.clock.pass(85_000);
    expect(await comments.react('c1', 'agree', true)).to.eql({ agree: 1 });
    expect(session.state.status).to.equal('signed-in');
  });

  it('uses a token until it is refused when the clock of the device is wrong', async () => {
    const { getToken, reasons } = pageWith({ token: 'token-camille', expiresAt: Date.now() - 86_400_000 });
    const { comments } = world.client({ getToken });
    await comments.react('c1', 'agree', true);
    await comments.react('c1', 'agree', false);
    expect(reasons).to.eql(['first']);
  });

  it('gets another token when one is refused, and the call goes through', async () => {
    const { getToken, reasons } = pageWith('token-camille', 'token-camille#2');
    const { comments, session } = world.client({ getToken });
    let required = 0;
    session.addEventListener('required', () => (required += 1));
    await session.load();
    world.backend.refuseToken('token-camille');
    expect(await comments.react('c1', 'agree', true)).to.eql({ agree: 1 });
    expect(reasons).to.eql(['first', 'rejected']);
    expect(required).to.equal(0);
  });

  it('gets one new token for many refused calls', async () => {
    const { getToken, reasons } = pageWith('token-camille', 'token-camille#2');
    const { comments, session } = world.client({ getToken });
    await session.load();
    world.backend.refuseToken('token-camille');
    await Promise.all(['agree', 'thanks'].map((kind) => comments.react('c1', kind, true)));
    expect(reasons).to.eql(['first', 'rejected']);
  });

  for (const [what, second] of [
    ['the new token is refused too', 'token-camille'],
    ['the page has no other token', null],
  ] as const) {
    it(`asks for a sign-in when ${what}`, async () => {
      const { getToken } = pageWith('token-camille', second);
      const { comments, session } = world.client({ getToken });
      await session.load();
      const seen: string[] = [];
      for (const type of ['change', 'required']) {
        session.addEventListener(type, (event) => seen.push(`${type} ${event.cancelable}`));
      }
      world.backend.refuseToken('token-camille');
      const outcome = outcomeOf(comments.react('c1', 'agree', true));
      await world.clock.until(() => outcome.isSettled);
      expect(outcome.error?.status).to.equal(401);
      expect(seen).to.eql(['change false', 'required true']);
      expect(session.state).to.eql({ status: 'signed-out' });
    });
  }

  it('does not ask a reader for a sign-in', async () => {
    const { getToken } = pageWith('token-camille', null);
    const { comments, session } = world.client({ getToken });
    await session.load();
    let required = 0;
    session.addEventListener('required', () => (required += 1));
    world.backend.refuseToken('token-camille');
    const states = await world.clock.settle(comments.viewerStates(['c1']));
    expect(states.size).to.equal(0);
    expect(required).to.equal(0);
  });

  it('asks for a sign-in when a visitor acts, after asking the page once more', async () => {
    const { getToken, reasons } = pageWith(null, null, 'token-camille');
    const { comments, session } = world.client({ getToken });
    let required = 0;
    session.addEventListener('required', () => (required += 1));
    await session.load();
    const outcome = outcomeOf(comments.react('c1', 'agree', true));
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('token-missing');
    expect(required).to.equal(1);
    expect(await comments.react('c1', 'agree', true)).to.eql({ agree: 1 });
    expect(reasons).to.have.length(3);
    expect(required).to.equal(1);
  });

  it('stays unknown while the backend does not answer, and is known at the next try', async () => {
    world.backend.fail('readViewer', unreachable, Infinity);
    const client = world.clientFor(() => 'camille');
    const outcome = outcomeOf(client.session.load());
    await world.clock.pass(5_000);
    expect(outcome.value).to.eql({ status: 'unknown' });
    world.backend.recover();
    expect((await client.session.load()).status).to.equal('signed-in');
  });

  describe('when somebody else signs in', () => {
    it('tells it, and gives what the new viewer may see', async () => {
      let who: string | null = 'camille';
      const client = world.clientFor(() => who);
      await client.comments.react('c1', 'agree', true);
      const seen: (string | undefined)[] = [];
      client.session.addEventListener('change', () => seen.push(viewerName(client)));
      who = 'jonas';
      await client.session.refresh();
      const states = await world.clock.settle(client.comments.viewerStates(['c1']));
      expect(seen).to.eql(['Jonas']);
      expect(states.get('c1')).to.eql({ reactions: [], own: false });
    });

    it('tells nothing when it is the same person', async () => {
      const client = world.clientFor(() => 'camille');
      await client.session.load();
      let changes = 0;
      client.session.addEventListener('change', () => (changes += 1));
      await client.session.refresh();
      expect(changes).to.equal(0);
    });

    it('notices it when a token is renewed', async () => {
      const { getToken } = pageWith({ token: 'token-camille', expiresAt: Date.now() + 1_000 }, 'token-jonas');
      const client = world.client({ getToken });
      await client.session.load();
      await world.clock.pass(900);
      await world.clock.settle(client.comments.viewerStates(['c1']));
      expect(viewerName(client)).to.equal('Jonas');
    });

    it('drops what was asked for as the one before', async () => {
      let who = 'camille';
      const client = world.clientFor(() => who);
      await client.session.load();
      const { fault, release } = held();
      world.backend.fail('readViewerComments', fault);
      const outcome = outcomeOf(client.comments.viewerStates(['c1']));
      await world.clock.pass(100);
      await world.clock.until(() => world.backend.requestsOf('readViewerComments').length === 1);
      who = 'jonas';
      await client.session.refresh();
      release();
      await world.clock.until(() => outcome.isSettled);
      expect(outcome.error?.name).to.equal('AbortError');
    });

    it('does not take the answer to an older question', async () => {
      let who = 'camille';
      const client = world.clientFor(() => who);
      const { fault, release } = held();
      world.backend.fail('readViewer', fault);
      const seen: (string | undefined)[] = [];
      client.session.addEventListener('change', () => seen.push(viewerName(client)));
      const first = outcomeOf(client.session.load());
      await world.clock.until(() => world.backend.requests.length === 1);
      who = 'jonas';
      await client.session.refresh();
      release();
      await world.clock.until(() => first.isSettled);
      expect(viewerName(client)).to.equal('Jonas');
      expect(seen).to.eql(['Jonas']);
    });

    it('is unknown, and not the one before, while the backend cannot say', async () => {
      let who = 'camille';
      const client = world.clientFor(() => who);
      await client.session.load();
      who = 'jonas';
      world.backend.fail('readViewer', hang, Infinity);
      const outcome = outcomeOf(client.session.refresh());
      await world.clock.pass(31_000);
      expect(outcome.value).to.eql({ status: 'unknown' });
    });
  });

  it('is signed out at once when the page says so, and asks no more', async () => {
    const { getToken, reasons } = pageWith('token-camille');
    const { session, comments } = world.client({ getToken });
    await session.load();
    await session.signOut();
    expect(session.state).to.eql({ status: 'signed-out' });
    expect((await comments.viewerStates(['c1'])).size).to.equal(0);
    expect(reasons).to.have.length(1);
  });

  it('forgets at sign-out what the member left in the browser, and nothing else', async () => {
    const client = world.clientFor(() => 'camille');
    await client.session.load();
    const prefix = `parvis:1:${encodeURIComponent(`${world.backend.url}/v1`)}:`;
    localStorage.setItem(`${prefix}camille:draft:a`, '[1, "Hello"]');
    localStorage.setItem(`${prefix}camille2:draft:a`, '[1, "Other"]');
    localStorage.setItem('theirs', 'yes');
    await client.session.signOut();
    expect(Object.keys(localStorage).sort()).to.eql([`${prefix}camille2:draft:a`, 'theirs']);
  });

  it('keeps the token out of everything that the page can look at', async () => {
    const client = world.clientFor(() => 'camille');
    await client.session.load();
    const seen: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') expect(value).not.to.match(/token-/);
      if (typeof value !== 'object' || value === null || seen.includes(value)) return;
      seen.push(value);
      for (const key of Reflect.ownKeys(value)) walk((value as Record<PropertyKey, unknown>)[key]);
    };
    walk(client);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.match(/token-/);
  });
});

describe('the session by cookie', () => {
  const world = useWorld();
  let realUrl: string;

  beforeEach(() => {
    realUrl = world.backend.url;
    Object.assign(world.backend, { url: `${location.origin}/community` });
    world.backend.addMember('camille', 'Camille');
    world.backend.addTopic('a');
    world.backend.addComment('a', { id: 'c1' });
  });
  afterEach(() => Object.assign(world.backend, { url: realUrl }));

  const client = () => world.client({ backend: '/community', credentials: 'same-origin' });

  it('asks the backend who is there, with a header that other sites cannot send', async () => {
    world.backend.cookieMember = 'camille';
    const state = await client().session.load();
    expect(state.status).to.equal('signed-in');
    const [{ headers }] = world.backend.requests as [(typeof world.backend.requests)[0]];
    expect(headers.get('X-Parvis-CSRF')).to.equal('1');
    expect(headers.has('Authorization')).to.equal(false);
  });

  it('is signed out without a cookie', async () => {
    expect(await client().session.load()).to.eql({ status: 'signed-out' });
  });

  it('asks for a sign-in when the cookie is over', async () => {
    world.backend.cookieMember = 'camille';
    const { session, comments } = client();
    await session.load();
    let required = 0;
    session.addEventListener('required', () => (required += 1));
    world.backend.fail('addReaction', respond(401, ''));
    const outcome = outcomeOf(comments.react('c1', 'agree', true));
    await world.clock.until(() => outcome.isSettled);
    expect(required).to.equal(1);
    expect(session.state.status).to.equal('signed-out');
  });
});
