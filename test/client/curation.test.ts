import { expect } from '@open-wc/testing';
import { respond } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

describe('curation', () => {
  const world = useWorld();

  beforeEach(() => {
    const { backend } = world;
    backend.addMember('ann');
    backend.addMember('staff', 'Staff', ['staff']);
    backend.addTopic('a', { mode: 'questions' });
    backend.addComment('a', { id: 'question', author: { id: 'ann', name: 'Ann', roles: [] } });
    backend.addComment('a', { id: 'reply', parentId: 'question' });
  });

  const curationFor = (who: string | null) => world.clientFor(() => who).curation();

  it('chooses an answer and takes it back, and others hear of it', async () => {
    const curation = await curationFor('ann');
    const chosen = await world.clock.settle(curation.chooseAnswer('question', 'reply'));
    expect(chosen.answerId).to.equal('reply');
    const cleared = await world.clock.settle(curation.chooseAnswer('question', null));
    expect(cleared.answerId).to.equal(null);
    expect(world.backend.requestsOf('chooseAnswer')).to.have.length(1);
    expect(world.backend.requestsOf('clearAnswer')).to.have.length(1);
    expect(world.backend.stream.position).to.equal('e-2');
  });

  it('pins a comment and puts it back in its place', async () => {
    const curation = await curationFor('staff');
    expect((await world.clock.settle(curation.pin('question', true))).pinned).to.equal(true);
    expect((await world.clock.settle(curation.pin('question', false))).pinned).to.equal(undefined);
  });

  it('tells by which comment the viewer has rated', async () => {
    world.backend.addTopic('b', { mode: 'ratings' });
    const curation = await curationFor('ann');
    expect(await world.clock.settle(curation.viewerRating('b'))).to.equal(null);
    world.backend.addComment('b', { id: 'rated', rating: 4, author: { id: 'ann', name: 'Ann', roles: [] } });
    expect(await world.clock.settle(curation.viewerRating('b'))).to.equal('rated');
  });

  it('is refused with a code', async () => {
    const curation = await curationFor('ann');
    const pin = outcomeOf(curation.pin('question', true));
    await world.clock.wait(() => pin.isSettled);
    expect(pin.error?.code).to.equal('forbidden');
    const answer = outcomeOf(curation.chooseAnswer('reply', 'question'));
    await world.clock.wait(() => answer.isSettled);
    expect(answer.error?.code).to.equal('forbidden');
  });

  it('reads the wordings of a comment piece by piece, without a token', async () => {
    const { data } = world.backend;
    for (const text of ['Two', 'Three']) data.setText(data.stored('question'), text);
    const curation = await curationFor('ann');
    const first = await world.clock.settle(curation.versions('question', null));
    expect(first.items.map(({ version }) => version)).to.eql([3, 2]);
    const rest = await world.clock.settle(curation.versions('question', first.next));
    expect(rest.items.map(({ version }) => version)).to.eql([1]);
    expect(rest.next).to.equal(null);
    for (const { headers } of world.backend.requestsOf('listCommentVersions')) {
      expect(headers.has('Authorization')).to.equal(false);
    }
  });

  it('takes no answer that is not what the contract says', async () => {
    world.backend.fail('listCommentVersions', respond(200, '{"items":[{"version":"x"}],"next":null}'));
    const outcome = outcomeOf((await curationFor('ann')).versions('question', null));
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('answer-invalid');
  });
});
