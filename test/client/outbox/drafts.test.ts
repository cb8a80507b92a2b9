import { expect } from '@open-wc/testing';
import type { CommunityClient, Outbox } from '../../../src/client/domain.js';
import { breakStorage, cleanUpPage, setVisibility } from '../page.js';
import { useWorld } from '../support.js';

describe('drafts', () => {
  const world = useWorld();
  let who: string | null;
  let client: CommunityClient;
  let outbox: Outbox;

  beforeEach(async () => {
    who = 'camille';
    for (const id of ['camille', 'jonas']) world.backend.addMember(id);
    await openPage();
  });
  afterEach(cleanUpPage);

  async function openPage(): Promise<void> {
    client = world.clientFor(() => who);
    await client.session.load();
    outbox = await client.outbox();
  }

  async function become(member: string | null): Promise<void> {
    who = member;
    await client.session.refresh();
  }

  const stored = () => JSON.stringify({ ...localStorage, ...sessionStorage });

  it('are there again when the page is opened again, each in its place', async () => {
    outbox.saveDraft('a', 'A thought');
    outbox.saveDraft('a c1', 'An answer');
    client.close();
    await openPage();
    expect([outbox.draft('a'), outbox.draft('a c1'), outbox.draft('b')]).to.eql([
      'A thought',
      'An answer',
      '',
    ]);
  });

  it('are written down a moment after the last key at the latest', async () => {
    outbox.saveDraft('a', 'A');
    outbox.saveDraft('a', 'A thought');
    expect(outbox.draft('a')).to.equal('A thought');
    expect(stored()).not.to.include('A thought');
    await world.clock.pass(300);
    expect(stored()).to.include('A thought');
  });

  for (const [what, leave] of [
    ['left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['hidden', () => setVisibility('hidden')],
  ] as const) {
    it(`are written down at once when the page is ${what}`, () => {
      outbox.saveDraft('a', 'A thought');
      leave();
      expect(stored()).to.include('A thought');
    });
  }

  it('are gone when they are empty', async () => {
    outbox.saveDraft('a', 'A thought');
    await world.clock.pass(300);
    outbox.saveDraft('a', '');
    await world.clock.pass(300);
    expect(outbox.draft('a')).to.equal('');
    expect(Object.keys(localStorage)).to.eql([]);
  });

  it('are gone after a month', async () => {
    outbox.saveDraft('a', 'A thought');
    await world.clock.pass(300);
    world.clock.jump(31 * 86_400_000);
    expect(outbox.draft('a')).to.equal('');
    expect(Object.keys(localStorage)).to.eql([]);
  });

  it('are seen by nobody else, and again by who wrote them', async () => {
    outbox.saveDraft('a', 'Of Camille');
    await become('jonas');
    expect(outbox.draft('a')).to.equal('');
    outbox.saveDraft('a', 'Of Jonas');
    await become('camille');
    expect(outbox.draft('a')).to.equal('Of Camille');
    await become(null);
    expect(outbox.draft('a')).to.equal('');
  });

  it('of a visitor stay in the tab, and go along at sign-in', async () => {
    await become(null);
    outbox.saveDraft('a', 'A thought');
    await world.clock.pass(300);
    expect(JSON.stringify(localStorage)).not.to.include('A thought');
    await become('camille');
    expect(outbox.draft('a')).to.equal('A thought');
    expect(Object.keys(sessionStorage)).to.eql([]);
  });

  it('of a visitor do not push aside what the member had', async () => {
    outbox.saveDraft('a', 'Of Camille');
    await become(null);
    outbox.saveDraft('a', 'Of a visitor');
    await become('camille');
    expect(outbox.draft('a')).to.equal('Of Camille');
  });

  it('are forgotten, down to the last key, when the person signs out on purpose', async () => {
    outbox.saveDraft('a', 'Older');
    await world.clock.pass(300);
    outbox.saveDraft('b', 'Just typed');
    await client.session.signOut();
    await world.clock.pass(1_000);
    await become('camille');
    expect([outbox.draft('a'), outbox.draft('b')]).to.eql(['', '']);
    expect(stored()).not.to.match(/Older|Just typed/);
  });

  it('last as long as the page when the storage is denied', async () => {
    breakStorage('denied');
    outbox.saveDraft('a', 'A thought');
    await world.clock.pass(300);
    expect(outbox.draft('a')).to.equal('A thought');
    await become('jonas');
    expect(outbox.draft('a')).to.equal('');
    expect(world.reports.map(({ code }) => code)).to.include('storage-unavailable');
  });
});
