import { expect } from '@open-wc/testing';
import type { CommunityClient } from '../../src/client/domain.js';
import { respond, unreachable } from './faults.js';
import { outcomeOf, useWorld } from './support.js';

const TOPIC = { title: 'A', url: 'https://bank.example/a' };
const HALF_AN_HOUR = 1_800_000;

describe('a guest of the client', () => {
  const world = useWorld();
  let who: string | null;

  beforeEach(() => {
    who = null;
    world.backend.addTopic('a');
    world.backend.addMember('camille', 'Camille');
  });

  async function enter(client: CommunityClient, name = 'Nadia'): Promise<void> {
    const { enterAsGuest } = await world.clock.settle(client.curation());
    await world.clock.settle(enterAsGuest!(name, client.session));
  }

  const listed = () => world.backend.data.list('a', new URLSearchParams()).items;

  const viewerOf = ({ session: { state } }: CommunityClient) =>
    state.status === 'signed-in' ? state.viewer.member : null;

  async function publish(client: CommunityClient, text: string): Promise<void> {
    const outbox = await world.clock.settle(client.outbox());
    outbox.send({ topicKey: 'a', topic: TOPIC, parentId: null, text });
    await world.clock.wait(() => listed().length > 0);
  }

  const stored = () => JSON.stringify({ ...localStorage, ...sessionStorage });

  it('is nobody until the person has chosen so, and then writes under the name', async () => {
    const client = world.clientFor(() => who);
    await client.session.load();
    expect(world.backend.requestsOf('createGuest')).to.have.length(0);
    await enter(client);
    expect(viewerOf(client)).to.include({ name: 'Nadia' });
    await publish(client, 'Hello');
    const { author } = listed()[0]!;
    expect(author).to.eql({ id: 'guest-1', name: 'Nadia', roles: ['guest'] });
  });

  it('can be one where the page knows no sign-in at all', async () => {
    const client = world.client();
    expect((await client.session.load()).status).to.equal('signed-out');
    await enter(client);
    expect(viewerOf(client)?.roles).to.eql(['guest']);
  });

  it('leaves neither token nor name in the browser, nor an address or a report', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    const outbox = await world.clock.settle(client.outbox());
    outbox.saveDraft('a ', 'Half a thought');
    await world.clock.pass(1000);
    expect(Object.values({ ...sessionStorage }).join()).to.contain('Half a thought');
    expect(JSON.stringify({ ...localStorage })).not.to.contain('Half a thought');
    expect(stored()).not.to.match(/Nadia|token-|guest-/);
    expect(world.backend.requests.map(({ url }) => url.href).join()).not.to.match(/Nadia|token-/);
    expect(world.reports).to.eql([]);
  });

  it('keeps what was typed before, and the visitor keeps it afterwards', async () => {
    const client = world.clientFor(() => who);
    await client.session.load();
    const outbox = await world.clock.settle(client.outbox());
    outbox.saveDraft('a ', 'Half a thought');
    await enter(client);
    expect(outbox.draft('a ')).to.equal('Half a thought');
    outbox.saveDraft('a ', 'A whole thought');
    world.backend.fail('createGuest', respond(404, ''));
    world.backend.refuseToken('token-guest-1#1');
    const outcome = outcomeOf(client.comments.preview('x'));
    await world.clock.until(() => outcome.isSettled);
    expect(client.session.state.status).to.equal('signed-out');
    expect(outbox.draft('a ')).to.equal('A whole thought');
  });

  it('goes on as the same one when the token is refused', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    let changes = 0;
    client.session.addEventListener('change', () => (changes += 1));
    world.backend.refuseToken('token-guest-1#1');
    expect(await world.clock.settle(client.comments.preview('x'))).to.have.length(1);
    expect([viewerOf(client)?.id, changes]).to.eql(['guest-1', 0]);
  });

  it('goes on as the same one when the token has grown old', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    world.clock.jump(2 * HALF_AN_HOUR);
    await world.clock.settle(client.comments.preview('x'));
    expect(viewerOf(client)?.id).to.equal('guest-1');
    expect(world.backend.requestsOf('createGuest')).to.have.length(2);
    expect(JSON.parse(world.backend.requestsOf('createGuest')[1]!.body)).to.eql({
      name: 'Nadia',
      token: 'token-guest-1#1',
    });
  });

  it('is another guest of the same name where the backend has forgotten the first, and the text arrives', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    world.backend.forgetMember('guest-1');
    await publish(client, 'Hello');
    const { author } = listed()[0]!;
    expect(author).to.include({ id: 'guest-2', name: 'Nadia' });
  });

  it('goes on with a token that still holds while no other can be had', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    world.backend.fail('createGuest', unreachable);
    world.clock.jump(0.9 * HALF_AN_HOUR);
    await world.clock.settle(client.comments.preview('x'));
    expect(viewerOf(client)?.id).to.equal('guest-1');
  });

  it('is replaced by the member that the page knows, who gets the draft, and does not come back', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    const outbox = await world.clock.settle(client.outbox());
    outbox.saveDraft('a ', 'Half a thought');
    who = 'camille';
    await client.session.refresh();
    expect(viewerOf(client)?.name).to.equal('Camille');
    expect(outbox.draft('a ')).to.equal('Half a thought');
    who = null;
    await client.session.refresh();
    expect(client.session.state.status).to.equal('signed-out');
    expect(world.backend.requestsOf('createGuest')).to.have.length(1);
  });

  it('stays when the page asks again and knows nobody', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    await client.session.refresh();
    expect(viewerOf(client)?.id).to.equal('guest-1');
  });

  it('is over after a sign-out, with everything that was typed', async () => {
    const client = world.clientFor(() => who);
    await enter(client);
    const outbox = await world.clock.settle(client.outbox());
    outbox.saveDraft('a ', 'Half a thought');
    await world.clock.pass(1000);
    await client.session.signOut();
    await client.session.refresh();
    expect(client.session.state.status).to.equal('signed-out');
    expect(outbox.draft('a ')).to.equal('');
    expect(stored()).not.to.contain('Half a thought');
  });

  it('is not made where the backend refuses, and the reason is told', async () => {
    const client = world.clientFor(() => who);
    const problem = JSON.stringify({ type: 'x', title: 'x', status: 422, code: 'name-not-allowed' });
    world.backend.fail('createGuest', respond(422, problem));
    const { enterAsGuest } = await world.clock.settle(client.curation());
    const outcome = outcomeOf(enterAsGuest!('Claire Fontaine', client.session));
    await world.clock.until(() => outcome.isSettled);
    expect(outcome.error?.code).to.equal('name-not-allowed');
    expect(viewerOf(client)).to.equal(null);
  });
});
