import { expect } from '@open-wc/testing';
import { respond } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

describe('members', () => {
  const world = useWorld();

  beforeEach(() => {
    world.backend.addMember('ann', 'Ann');
    world.backend.addMember('jonas', 'Jonas Weber');
  });

  const search = async (who: string | null) => {
    const members = await world.clientFor(() => who).members();
    return outcomeOf(members.search('Jo', 'a b'));
  };

  it('are found by the beginning of a name, for the topic', async () => {
    const found = await search('ann');
    await world.clock.wait(() => found.isSettled);
    expect(found.value).to.eql([{ id: 'jonas', name: 'Jonas Weber', roles: [] }]);
    const [request] = world.backend.requestsOf('searchMembers');
    expect(request!.url.search).to.equal('?query=Jo&topicKey=a+b');
    expect(request!.headers.get('Authorization')).to.equal('Bearer token-ann');
  });

  it('are left out where they are not what the contract says', async () => {
    const items = [{ id: 'x' }, null, { id: 'y', name: 'Jo', roles: [] }];
    world.backend.fail('searchMembers', respond(200, JSON.stringify({ items })));
    const found = await search('ann');
    await world.clock.wait(() => found.isSettled);
    expect(found.value).to.eql([{ id: 'y', name: 'Jo', roles: [] }]);
  });

  it('are not for visitors', async () => {
    const found = await search(null);
    await world.clock.wait(() => found.isSettled);
    expect(found.error?.code).to.equal('token-missing');
  });
});
