import { expect } from '@open-wc/testing';
import { respond } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

const INPUT = { title: 'A', url: 'https://bank.example/a' };

describe('what a member follows', () => {
  const world = useWorld();

  beforeEach(() => {
    const { backend } = world;
    backend.addMember('ann');
    backend.addTopic('a', { title: 'A' });
    backend.addTopic('b', { title: 'B' });
  });

  const followsOf = (who: string | null) => world.clientFor(() => who).follows();

  it('is put on a list and taken off it, twice the same as once', async () => {
    const follows = await followsOf('ann');
    backend().addComment('a');
    const follow = await world.clock.settle(follows.follow('a', INPUT));
    expect(follow).to.include({ topicKey: 'a', title: 'A', newCount: 0 });
    backend().addComment('a');
    const { items } = await world.clock.settle(follows.list({ topicKeys: ['a', 'b'] }));
    expect(items.map(({ topicKey, newCount }) => [topicKey, newCount])).to.eql([['a', 1]]);
    expect(backend().requestsOf('listFollows')[0]!.url.search).to.equal('?key=a&key=b');
    for (let turn = 0; turn < 2; turn += 1) await world.clock.settle(follows.unfollow('a'));
    expect((await world.clock.settle(follows.list({}))).items).to.eql([]);
  });

  it('can be a topic that nobody has written about', async () => {
    const follows = await followsOf('ann');
    const follow = await world.clock.settle(follows.follow('new', INPUT));
    expect(follow.title).to.equal('A');
    expect(backend().requestsOf('openTopic')).to.have.length(1);
    await world.clock.settle(follows.unfollow('never'));
  });

  it('is read piece by piece, without what is not as the contract says', async () => {
    const good = (await world.clock.settle((await followsOf('ann')).follow('a', INPUT))) as object;
    backend().fail(
      'listFollows',
      respond(200, JSON.stringify({ items: [good, { ...good, url: 1 }], next: 'x' })),
    );
    const follows = await followsOf('ann');
    const page = await world.clock.settle(follows.list({ cursor: 'y' }));
    expect(page).to.eql({ items: [good], next: 'x' });
    expect(backend().requestsOf('listFollows')[0]!.url.search).to.equal('?cursor=y');
  });

  it('is not for visitors', async () => {
    const outcome = outcomeOf((await followsOf(null)).list({}));
    await world.clock.wait(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('token-missing');
  });

  const backend = () => world.backend;
});
