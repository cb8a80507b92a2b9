import { expect } from '@open-wc/testing';
import type { CommunityClient, Outbox, OutboxEntry } from '../../../src/client/domain.js';
import { hang, held, htmlPage, lostAnswer, respond, unreachable } from '../faults.js';
import { breakStorage, cleanUpPage, openOtherPage, setOnline } from '../page.js';
import { useWorld } from '../support.js';

const TOPIC = { title: 'An article', url: 'https://bank.test/article' };
const refusal = (code: string, status: number) =>
  respond(status, JSON.stringify({ type: 'about:blank', title: 'No', status, code }));

describe('the outbox', () => {
  const world = useWorld();
  let who: string | null;
  let client: CommunityClient;
  let outbox: Outbox;
  let required: number;

  beforeEach(async () => {
    who = 'camille';
    world.backend.addTopic('a');
    for (const id of ['camille', 'jonas']) world.backend.addMember(id);
    await openPage();
  });
  afterEach(cleanUpPage);

  /** Opens the page, or opens it again after `leavePage`. */
  async function openPage(): Promise<void> {
    client = world.clientFor(() => who);
    required = 0;
    client.session.addEventListener('required', () => (required += 1));
    await client.session.load();
    outbox = await client.outbox();
  }
  const leavePage = () => client.close();

  const send = (text: string, topicKey = 'a'): OutboxEntry =>
    outbox.send({ topicKey, topic: TOPIC, parentId: null, text });
  const viewerId = () => {
    const { state } = client.session;
    return state.status === 'signed-in' ? state.viewer.member.id : null;
  };
  const waiting = () => outbox.entries('a').map(({ text, state }) => `${text}: ${state}`);
  const published = () => world.backend.data.of('a').map(({ body }) => body[0]!.children![0]!.text);
  const posts = () => world.backend.requestsOf('createComment');
  const arrived = (count: number) =>
    world.clock.wait(() => published().length === count && waiting().length === 0);

  it('sends a comment and says when it has arrived', async () => {
    const sent: { entry: OutboxEntry; comment: { id: string } }[] = [];
    outbox.addEventListener('sent', (event) => sent.push((event as CustomEvent).detail));
    const entry = send('Hello');
    expect(waiting()).to.eql(['Hello: queued']);
    await arrived(1);
    expect(sent).to.have.length(1);
    expect(sent[0]!.entry.id).to.equal(entry.id);
    expect(sent[0]!.comment.id).to.equal(world.backend.data.of('a')[0]!.id);
    expect(posts()[0]!.headers.get('Idempotency-Key')).to.equal(entry.id);
  });

  it('sends a rating with its comment, also after the page was left', async () => {
    world.backend.fail('createComment', unreachable);
    outbox.send({ topicKey: 'a', topic: TOPIC, parentId: null, text: 'Fine', rating: 4 });
    await world.clock.until(() => posts().length === 1);
    leavePage();
    await openPage();
    expect(outbox.entries('a')[0]!.rating).to.equal(4);
    await arrived(1);
    expect(world.backend.data.of('a')[0]!.rating).to.equal(4);
  });

  it('tells with each change what is on its way', async () => {
    const { fault, release } = held();
    world.backend.fail('createComment', fault);
    const seen: string[] = [];
    outbox.addEventListener('change', () => seen.push(waiting().join() || 'nothing'));
    send('Hello');
    await world.clock.until(() => posts().length === 1);
    expect(outbox.discard(outbox.entries('a')[0]!.id)).to.equal(null);
    release();
    await arrived(1);
    expect(seen).to.eql(['Hello: queued', 'Hello: sending', 'nothing']);
  });

  it('sends one after the other, in order', async () => {
    world.backend.fail('createComment', unreachable, 3);
    for (const text of ['one', 'two', 'three']) send(text);
    await world.clock.pass(20_000);
    await arrived(3);
    expect(published()).to.eql(['one', 'two', 'three']);
  });

  it('answers a comment, and keeps to its topic', async () => {
    world.backend.addComment('a', { id: 'first' });
    world.backend.addTopic('b');
    world.backend.fail('createComment', hang, Infinity);
    outbox.send({ topicKey: 'b', topic: TOPIC, parentId: null, text: 'Elsewhere' });
    outbox.send({ topicKey: 'a', topic: TOPIC, parentId: 'first', text: 'An answer' });
    expect(outbox.entries('a').map(({ parentId }) => parentId)).to.eql(['first']);
    expect(outbox.entries('b').map(({ text }) => text)).to.eql(['Elsewhere']);
  });

  it('keeps trying while nothing gets through, and says why', async () => {
    world.backend.fail('createComment', unreachable, Infinity);
    send('Hello');
    await world.clock.wait(() => outbox.entries('a')[0]!.error !== null);
    expect(waiting()).to.eql(['Hello: queued']);
    expect(outbox.entries('a')[0]!.error?.code).to.equal('unreachable');
    await world.clock.pass(600_000);
    world.backend.recover();
    await world.clock.pass(61_000);
    await arrived(1);
    expect(new Set(posts().map(({ headers }) => headers.get('Idempotency-Key'))).size).to.equal(1);
  });

  it('tries again at once when the network is back', async () => {
    world.backend.fail('createComment', unreachable, Infinity);
    send('Hello');
    await world.clock.pass(100_000);
    await world.clock.wait(() => waiting()[0] === 'Hello: queued');
    world.backend.recover();
    setOnline(true);
    await world.clock.until(() => published().length === 1);
  });

  it('does not come back sooner than the backend asks', async () => {
    world.backend.fail('createComment', respond(429, '', { 'Retry-After': '3600' }));
    send('Hello');
    await world.clock.until(() => outbox.entries('a')[0]?.error?.code === 'rate-limited');
    await world.clock.pass(29_000);
    expect(posts()).to.have.length(1);
    await world.clock.pass(2_000);
    await arrived(1);
  });

  describe('posts a comment once', () => {
    it('when the answer is lost', async () => {
      world.backend.fail('createComment', lostAnswer, 7);
      send('Hello');
      await world.clock.wait(() => waiting().length === 0);
      expect(posts().length).to.equal(8);
      expect(published()).to.eql(['Hello']);
    });

    it('when the page is reloaded while it is sent', async () => {
      const { fault } = held();
      world.backend.fail('createComment', fault);
      const { id } = send('Hello');
      await world.clock.until(() => published().length === 1);
      leavePage();
      await openPage();
      await world.clock.until(() => waiting().length === 0);
      expect(posts().map(({ headers }) => headers.get('Idempotency-Key'))).to.eql([id, id]);
      expect(published()).to.eql(['Hello']);
    });

    it('when two pages have it', async () => {
      world.backend.fail('createComment', unreachable, Infinity);
      send('Hello');
      await world.clock.pass(5_000);
      const first = outbox;
      await openPage();
      world.backend.recover();
      setOnline(true);
      await world.clock.pass(70_000);
      await world.clock.until(() => waiting().length === 0 && first.entries('a').length === 0);
      expect(published()).to.eql(['Hello']);
    });
  });

  it('leaves nothing behind in a page that is closed right after', async () => {
    send('Hello');
    leavePage();
    await world.clock.pass(60_000);
    await openPage();
    await arrived(1);
  });

  describe('with a comment that is refused', () => {
    beforeEach(async () => {
      world.backend.fail('createComment', refusal('text-too-long', 422));
      send('Too long');
      await world.clock.until(() => waiting().includes('Too long: failed'));
    });

    it('says why, and waits for the person', async () => {
      expect(outbox.entries('a')[0]!.error).to.include({ code: 'text-too-long', status: 422 });
      await world.clock.pass(600_000);
      expect(posts()).to.have.length(1);
    });

    it('sends the others', async () => {
      send('Short');
      await world.clock.until(() => published().length === 1 && waiting().length === 1);
      expect(waiting()).to.eql(['Too long: failed']);
    });

    it('still knows after a reload', async () => {
      leavePage();
      await openPage();
      expect(outbox.entries('a').map(({ state, error }) => [state, error?.code])).to.eql([
        ['failed', 'text-too-long'],
      ]);
    });

    it('tries again when asked, under the same key', async () => {
      outbox.retry(outbox.entries('a')[0]!.id);
      await arrived(1);
      const keys = posts().map(({ headers }) => headers.get('Idempotency-Key'));
      expect(keys[0]).to.equal(keys[1]);
    });

    it('gives the text back when it is discarded', async () => {
      expect(outbox.discard(outbox.entries('a')[0]!.id)).to.equal('Too long');
      expect(waiting()).to.eql([]);
      expect(outbox.discard('unknown')).to.equal(null);
      outbox.retry('unknown');
      await world.clock.pass(60_000);
      expect(published()).to.eql([]);
    });
  });

  it('leaves it to the person when the answer is not what it should be', async () => {
    world.backend.fail('createComment', htmlPage, Infinity);
    send('Hello');
    await world.clock.until(() => waiting().includes('Hello: failed'));
    expect(outbox.entries('a')[0]!.error?.code).to.equal('answer-invalid');
  });

  it('opens a topic at its first comment, and posts under the same key', async () => {
    send('First!', 'new');
    await world.clock.until(() => world.backend.data.of('new').length === 1);
    expect(world.backend.data.topic('new')).to.include(TOPIC);
    expect(world.backend.requests.map(({ name }) => name).slice(1)).to.eql([
      'createComment',
      'openTopic',
      'createComment',
    ]);
    const keys = posts().map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[0]).to.equal(keys[1]);
  });

  it('keeps a comment for the person when the session is over, and sends it after the sign-in', async () => {
    world.backend.refuseToken('token-camille');
    who = null;
    send('Hello');
    world.backend.recover();
    client.session.addEventListener('required', () => (who = 'camille#2'));
    await world.clock.until(() => required === 1);
    await world.clock.pass(60_000);
    expect(published()).to.eql([]);
    await client.session.refresh();
    await arrived(1);
    expect(world.backend.data.of('a')[0]!.author!.id).to.equal('camille');
  });

  describe('when somebody else signs in', () => {
    beforeEach(async () => {
      world.backend.fail('createComment', unreachable, Infinity);
      send('Mine');
      await world.clock.pass(3_000);
    });

    it('shows nothing of the one before, sends nothing, and has it again when that one is back', async () => {
      who = 'jonas';
      await client.session.refresh();
      world.backend.recover();
      expect(waiting()).to.eql([]);
      await world.clock.pass(120_000);
      expect(published()).to.eql([]);
      who = 'camille';
      await client.session.refresh();
      await arrived(1);
      expect(world.backend.data.of('a')[0]!.author!.id).to.equal('camille');
    });

    it('never sends under the other name what is under way', async () => {
      world.backend.recover();
      world.backend.fail('createComment', hang, Infinity);
      await world.clock.pass(30_000);
      who = 'jonas';
      await client.session.refresh();
      world.backend.recover();
      await world.clock.pass(120_000);
      expect(published()).to.eql([]);
      expect(posts().map(({ headers }) => headers.get('Authorization'))).not.to.include('Bearer token-jonas');
    });

    it('notices it even when that comes to light with the sending itself', async () => {
      leavePage();
      world.backend.recover();
      client = world.client({
        getToken: async () => ({ token: `token-${who}`, expiresAt: Date.now() + 1_000 }),
      });
      await client.session.load();
      await world.clock.pass(900);
      who = 'jonas';
      outbox = await client.outbox();
      await world.clock.wait(() => viewerId() === 'jonas');
      await world.clock.pass(60_000);
      expect(published()).to.eql([]);
      expect(JSON.stringify(localStorage)).to.include('Mine');
    });

    it('forgets it for good when the person signed out on purpose', async () => {
      await client.session.signOut();
      world.backend.recover();
      await client.session.refresh();
      await world.clock.pass(120_000);
      expect(waiting()).to.eql([]);
      expect(published()).to.eql([]);
      expect(JSON.stringify(localStorage)).not.to.include('Mine');
    });
  });

  describe('of a visitor', () => {
    beforeEach(async () => {
      who = null;
      await client.session.refresh();
    });

    it('asks for a sign-in, and keeps the text for this tab only', async () => {
      send('Hello');
      await world.clock.until(() => required === 1);
      expect(outbox.entries('a').map(({ state, error }) => [state, error?.code])).to.eql([
        ['failed', 'token-missing'],
      ]);
      expect(JSON.stringify(localStorage)).not.to.include('Hello');
      leavePage();
      await openPage();
      expect(waiting()).to.eql(['Hello: failed']);
    });

    it('gives the text to who signs in, who has to say that it should go', async () => {
      send('Hello');
      await world.clock.until(() => required === 1);
      who = 'camille';
      await client.session.refresh();
      await world.clock.pass(60_000);
      expect(waiting()).to.eql(['Hello: failed']);
      outbox.retry(outbox.entries('a')[0]!.id);
      await arrived(1);
      expect(JSON.stringify(sessionStorage)).not.to.include('Hello');
    });

    it('asks again when the visitor tries again', async () => {
      const { id } = send('Hello');
      await world.clock.until(() => required === 1);
      outbox.retry(id);
      await world.clock.until(() => required === 2);
      expect(waiting()).to.eql(['Hello: failed']);
    });
  });

  it('sends what was written while it was not known yet who is there', async () => {
    leavePage();
    world.backend.fail('readViewer', hang, Infinity);
    client = world.clientFor(() => who);
    const opening = client.outbox();
    outbox = await world.clock.settle(opening);
    send('Early');
    expect(waiting()).to.eql(['Early: queued']);
    await world.clock.pass(40_000);
    world.backend.recover();
    await world.clock.settle(client.session.load());
    await arrived(1);
  });

  describe('after a day', () => {
    beforeEach(async () => {
      world.backend.fail('createComment', unreachable, Infinity);
      send('Yesterday');
      await world.clock.pass(3_000);
      leavePage();
      world.backend.recover();
      world.clock.jump(86_500_000);
      await openPage();
    });

    it('holds a comment back until the person asks', async () => {
      expect(waiting()).to.eql(['Yesterday: held']);
      setOnline(true);
      await world.clock.pass(60_000);
      expect(published()).to.eql([]);
      outbox.retry(outbox.entries('a')[0]!.id);
      await arrived(1);
    });

    it('sends what is new all the same', async () => {
      send('Today');
      await world.clock.until(() => published().length === 1);
      expect(published()).to.eql(['Today']);
      expect(outbox.discard(outbox.entries('a')[0]!.id)).to.equal('Yesterday');
    });
  });

  describe('with another page of the site open', () => {
    const keyOf = (id: string) => Object.keys(localStorage).find((key) => key.endsWith(`outbox:${id}`))!;

    it('waits while the other one sends, and sends nothing twice', async () => {
      const other = openOtherPage();
      const lock = decodeLock();
      let release = () => {};
      const isHeld = new Promise<void>((resolve) => {
        void other.navigator.locks.request(lock, () => {
          resolve();
          return new Promise<void>((free) => (release = free));
        });
      });
      await isHeld;
      const { id } = send('Hello');
      await world.clock.pass(60_000);
      expect(posts()).to.have.length(0);
      other.localStorage.removeItem(keyOf(id));
      release();
      await world.clock.pass(60_000);
      expect(posts()).to.have.length(0);
      expect(waiting()).to.eql([]);
    });

    it('shows what is written there, and sends it when the other page does not', async () => {
      world.backend.fail('createComment', unreachable, Infinity);
      const { id } = send('Hello');
      await world.clock.pass(3_000);
      world.backend.recover();
      const record = { ...JSON.parse(localStorage.getItem(keyOf(id))!), id: 'other-1', text: 'Over there' };
      let changes = 0;
      outbox.addEventListener('change', () => (changes += 1));
      openOtherPage().localStorage.setItem(keyOf(id).replace(id, 'other-1'), JSON.stringify(record));
      await world.clock.until(() => changes > 0);
      await arrived(2);
      expect(published()).to.have.members(['Hello', 'Over there']);
    });

    it('does not touch what the other one writes', async () => {
      world.backend.fail('createComment', unreachable, Infinity);
      send('Here');
      const first = outbox;
      await openPage();
      send('There');
      expect(first.entries('a').map(({ text }) => text)).to.eql(['Here', 'There']);
    });

    it('does not take back what the other one is sending', async () => {
      world.backend.fail('createComment', hang, Infinity);
      const { id } = send('Hello');
      await world.clock.until(() => posts().length === 1);
      await openPage();
      expect(waiting()).to.eql(['Hello: sending']);
      expect(outbox.discard(id)).to.equal(null);
    });

    function decodeLock(): string {
      return `parvis:1:${encodeURIComponent(`${world.backend.url}/v1`)}:camille:`;
    }
  });

  for (const how of ['full', 'denied'] as const) {
    it(`works as long as the page lasts when the storage is ${how}, and reports it`, async () => {
      breakStorage(how);
      world.backend.fail('createComment', unreachable, 4);
      send('Hello');
      expect(waiting()).to.eql(['Hello: queued']);
      await world.clock.pass(20_000);
      await arrived(1);
      expect(world.reports.map(({ code }) => code)).to.include('storage-unavailable');
    });
  }

  it('is not confused by what others left in the storage', async () => {
    const prefix = `parvis:1:${encodeURIComponent(`${world.backend.url}/v1`)}:camille:outbox:`;
    for (const [key, value] of Object.entries({ x: '', y: '{', z: 'null', w: '{"id":"w","text":5}' })) {
      localStorage.setItem(prefix + key, value);
    }
    send('Hello');
    await arrived(1);
  });

  it('never sends under the name that a cookie has got meanwhile', async () => {
    leavePage();
    const { backend } = world;
    Object.assign(backend, { url: `${location.origin}/community`, cookieMember: 'camille' });
    client = world.client({ backend: '/community', credentials: 'same-origin' });
    await client.session.load();
    outbox = await client.outbox();
    backend.cookieMember = 'jonas';
    send('Of Camille');
    await world.clock.wait(() => viewerId() === 'jonas');
    await world.clock.pass(60_000);
    expect(published()).to.eql([]);
    backend.cookieMember = 'camille';
    await client.session.refresh();
    await arrived(1);
    expect(backend.data.of('a')[0]!.author!.id).to.equal('camille');
  });
});
