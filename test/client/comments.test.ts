import { expect } from '@open-wc/testing';
import { held, respond, unreachable } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

describe('comments', () => {
  const world = useWorld();

  beforeEach(() => {
    const { backend } = world;
    backend.addTopic('a');
    for (let number = 1; number <= 5; number += 1) backend.addComment('a', { id: `c${number}` });
  });

  it('come with the count, the state and where the stream stood', async () => {
    world.backend.publish('a', { id: 'c6' });
    const listing = await world.client().comments.list('a', { limit: 2 });
    expect(listing.items.map(({ id }) => id)).to.eql(['c6', 'c5']);
    expect(listing.topic).to.eql({ state: 'open', mode: 'discussion', commentCount: 6 });
    expect(listing.streamPosition).to.equal('e-1');
  });

  it('go on in both directions by cursor', async () => {
    const { comments } = world.client();
    const first = await comments.list('a', { sort: 'oldest', limit: 2 });
    const second = await comments.list('a', { sort: 'oldest', limit: 2, cursor: first.next! });
    const back = await comments.list('a', { sort: 'oldest', limit: 2, cursor: second.previous! });
    expect(second.items.map(({ id }) => id)).to.eql(['c3', 'c4']);
    expect(back.items).to.eql(first.items);
  });

  it('on a topic that nobody opened yet are an empty list', async () => {
    const listing = await world.client().comments.list('new', {});
    expect(listing).to.eql({
      items: [],
      previous: null,
      next: null,
      topic: { state: 'open', mode: 'discussion', commentCount: 0 },
      streamPosition: null,
    });
  });

  it('around one that is gone are an error', async () => {
    const outcome = outcomeOf(world.client().comments.list('a', { around: 'gone' }));
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('comment-unknown');
  });

  it('have replies that go on by cursor', async () => {
    for (let number = 1; number <= 3; number += 1)
      world.backend.addComment('a', { id: `r${number}`, parentId: 'c1' });
    const { comments } = world.client();
    const { items } = await comments.list('a', { sort: 'oldest' });
    expect(items[0]!.replies!.items.map(({ id }) => id)).to.eql(['r1', 'r2']);
    const rest = await comments.replies('c1', items[0]!.replies!.next);
    expect(rest.items.map(({ id }) => id)).to.eql(['r3']);
  });

  describe('of a member', () => {
    beforeEach(() => {
      const { backend } = world;
      const camille = backend.addMember('camille', 'Camille');
      backend.addComment('a', { id: 'mine', text: 'My *words*', author: camille });
    });

    it('can be edited, and a second edit of the same version is told what is there', async () => {
      const { comments } = world.clientFor(() => 'camille');
      expect(await comments.text('mine')).to.eql({ text: 'My *words*', version: 1 });
      const edited = await comments.edit('mine', 'Other words', 1);
      expect(edited.version).to.equal(2);
      const outcome = outcomeOf(comments.edit('mine', 'Third words', 1));
      await world.clock.until(() => outcome.isSettled);
      expect(outcome.error?.code).to.equal('version-mismatch');
      expect(outcome.error?.current).to.eql(edited);
    });

    it('can be seen before they are published, and are told what is wrong with them', async () => {
      const { comments } = world.clientFor(() => 'camille');
      const body = await comments.preview('My words');
      expect(body).to.eql([{ type: 'paragraph', children: [{ type: 'text', text: 'My words' }] }]);
      const outcome = outcomeOf(comments.preview(' '));
      await world.clock.until(() => outcome.isSettled);
      expect(outcome.error?.code).to.equal('text-empty');
    });

    it('can be deleted and brought back', async () => {
      const { comments } = world.clientFor(() => 'camille');
      expect((await comments.delete('mine', 1)).state).to.equal('deleted');
      expect((await comments.restore('mine')).state).to.equal('published');
    });

    it('have reactions of which the last press counts', async () => {
      const { backend } = world;
      const { fault, release } = held();
      backend.fail('addReaction', fault);
      const { comments } = world.clientFor(() => 'camille');
      const on = outcomeOf(comments.react('c1', 'agree', true));
      await world.clock.until(() => backend.requestsOf('addReaction').length === 1);
      const off = outcomeOf(comments.react('c1', 'agree', false));
      await world.clock.pass(500);
      expect(backend.requestsOf('removeReaction')).to.have.length(0);
      release();
      await world.clock.until(() => on.isSettled && off.isSettled);
      expect(on.value).to.eql({ agree: 1 });
      expect(off.value).to.eql({ agree: 0 });
    });

    it('have what is particular to the viewer, asked for together', async () => {
      const { backend } = world;
      const { comments } = world.clientFor(() => 'camille');
      await comments.react('c1', 'agree', true);
      const [first, second] = await world.clock.settle(
        Promise.all([comments.viewerStates(['mine', 'c1', 'gone']), comments.viewerStates(['c1', 'c2'])]),
      );
      expect([...first]).to.eql([
        ['mine', { reactions: [], own: true }],
        ['c1', { reactions: ['agree'], own: false }],
      ]);
      expect([...second.keys()]).to.eql(['c1', 'c2']);
      expect(backend.requestsOf('readViewerComments')).to.have.length(1);
    });

    it('have what is particular to the viewer in addresses that proxies take', async () => {
      const ids = Array.from({ length: 450 }, (_, index) => `0198c0de-0000-7000-8000-${index + 1e11}`);
      await world.clock.settle(world.clientFor(() => 'camille').comments.viewerStates(ids));
      const requests = world.backend.requestsOf('readViewerComments');
      const asked = requests.map(({ url }) => url.searchParams.getAll('id'));
      expect(asked.flat()).to.eql(ids);
      expect(Math.max(...asked.map(({ length }) => length))).to.be.at.most(200);
      expect(Math.max(...requests.map(({ url }) => url.href.length))).to.be.below(7_000);
    });
  });

  it('have nothing particular for a visitor, without a request', async () => {
    const states = await world.client().comments.viewerStates(['c1']);
    expect(states.size).to.equal(0);
    expect(world.backend.requests).to.have.length(0);
  });
});

describe('counts', () => {
  const world = useWorld();

  it('asked for within a moment make one request', async () => {
    world.backend.addTopic('a');
    world.backend.addComment('a');
    const { topics } = world.client();
    const counts = await world.clock.settle(
      Promise.all(['a', 'unknown', 'a'].map((key) => topics.count(key))),
    );
    expect(counts).to.eql([1, 0, 1]);
    expect(world.backend.requests.map(({ url }) => url.searchParams.getAll('key'))).to.eql([
      ['a', 'unknown'],
    ]);
  });

  it('of many topics go out a hundred at a time', async () => {
    const { topics } = world.client();
    const keys = Array.from({ length: 250 }, (_, index) => `t${index}`);
    await world.clock.settle(Promise.all(keys.map((key) => topics.count(key))));
    const sizes = world.backend.requests.map(({ url }) => url.searchParams.getAll('key').length);
    expect(sizes).to.eql([100, 100, 50]);
  });

  it('stay for the others when one leaves, and are not read for nobody', async () => {
    const { fault, release } = held();
    const arrival = new Promise<void>((resolve) => {
      world.backend.fail('countComments', (request, proceed) => {
        resolve();
        return fault(request, proceed);
      });
    });
    const { topics } = world.client();
    const [one, two] = [new AbortController(), new AbortController()];
    const outcomes = [one, two].map(({ signal }, index) => outcomeOf(topics.count(`t${index}`, signal)));
    await world.clock.settle(arrival);
    one.abort();
    await world.clock.pass(100);
    expect(outcomes[0]!.error?.name).to.equal('AbortError');
    expect(world.backend.requests[0]!.signal.aborted).to.equal(false);
    two.abort();
    await world.clock.until(() => outcomes[1]!.isSettled);
    expect(world.backend.requests[0]!.signal.aborted).to.equal(true);
    expect(outcomes[1]!.error?.name).to.equal('AbortError');
    release();
  });
});

describe('the community', () => {
  const world = useWorld();

  it('is read once for the whole page', async () => {
    const { community } = world.client();
    const [first, second] = await Promise.all([community.read(), community.read()]);
    await community.read();
    expect(first).to.eql(second);
    expect(first.rules[0]!.title).to.equal('Respect');
    expect(world.backend.requests).to.have.length(1);
  });

  it('is read again after a failure', async () => {
    world.backend.fail('readCommunity', respond(404, ''));
    const { community } = world.client();
    const failed = outcomeOf(community.read());
    await world.clock.until(() => failed.isSettled);
    expect((await community.read()).name).to.equal('Test community');
  });

  it('is read again when it is five minutes old', async () => {
    const { community } = world.client();
    await community.read();
    world.backend.community.state = 'read-only';
    await world.clock.pass(301_000);
    expect((await community.read()).state).to.equal('read-only');
  });
});

describe('a part that is loaded late', () => {
  const world = useWorld();

  it('does not hide what is wrong with a request', async () => {
    world.backend.fail('countComments', unreachable, Infinity);
    const outcome = outcomeOf(world.client().topics.count('a'));
    await world.clock.pass(6_000);
    expect(outcome.error?.code).to.equal('unreachable');
    expect(outcome.error?.message).to.match(/^\/topic-counts/);
  });
});
