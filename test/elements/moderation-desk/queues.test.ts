import { expect } from '@open-wc/testing';
import { AMINA, CLAIRE } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  queryAllByRole,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import type { ModerationDesk } from '../../../src/elements/moderation-desk/moderation-desk.js';
import { openByClick, opened, ready, report, showDesk, staffedCommunity } from './open-desk.js';

const rows = (desk: ModerationDesk) =>
  queryAllByRole(desk, 'button', { name: /^Writer \d+ / }).map((row) => /Writer \d+/.exec(textOf(row))![0]);

describe('<parvis-moderation-desk>, what waits', () => {
  it('shows how much waits in each queue, and what waits in one, the longest waiting first', async () => {
    const community = staffedCommunity();
    community.desks.add('reported', { reports: [report({ times: 2 }), report({ ruleId: 'privacy' })] });
    community.desks.add('reported', { rating: 2 });
    community.desks.add('held');
    const desk = await showDesk(community);
    await findByRole(desk, 'button', { name: 'Reported 2' });
    await findByRole(desk, 'button', { name: 'Held 1' });
    await findByRole(desk, 'button', { name: 'Appeals 0' });
    await waitFor(() => rows(desk).length === 2);
    expect(rows(desk)).to.eql(['Writer 1', 'Writer 2']);
    expect(textOf(desk)).to.match(/Writer 1 for 4 days A comment. Home owners 3 reports/);
    expect(textOf(desk)).to.match(/Writer 2 for 4 days A comment. Home owners Rating: 2 of 5/);
  });

  it('shows all that is known of a comment: its author’s badge, its page, its rating, its reports by rule', async () => {
    const community = staffedCommunity();
    community.desks.add('reported', {
      author: { id: 'member-9', name: 'Writer 1', roles: ['expert'] },
      rating: 2,
      reports: [
        report({ explanation: 'It insults me.', name: 'Paul', email: 'paul@example.org' }),
        report({ times: 3 }),
        report({ kind: 'law', ruleId: null, law: 'Art. 29', explanation: 'Libel.' }),
      ],
    });
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    const said = textOf(desk);
    expect(said).to.include('Comment by Writer 1 Invited expert');
    expect(said).to.include('Rating: 2 of 5');
    expect(said).to.match(
      /Illegal Art\. 29 Libel\..*Respect 4 times It insults me\. Paul · paul@example\.org/,
    );
    const link = getByRole<HTMLAnchorElement>(desk, 'link', { name: /^See it on its page/ });
    expect(link.href).to.equal('https://bank.example/home-owners#parvis-comment-1');
  });

  it('says why a comment is held', async () => {
    const community = staffedCommunity();
    community.desks.add('held', {
      hold: {
        reasons: [
          { kind: 'words', detail: 'swindle' },
          { kind: 'links', detail: null },
        ],
      },
    });
    const desk = await showDesk(community, { queue: 'held' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await findByText(desk, /^It has a word from the list\. swindle$/);
    await findByText(desk, 'It has links.');
  });

  it('leads from each unanswered comment to its page, for as many hours as the staff choose', async () => {
    const community = staffedCommunity();
    community.desks.add('unanswered');
    const desk = await showDesk(community, { queue: 'unanswered' });
    const link = await findByRole<HTMLAnchorElement>(desk, 'link', { name: 'See it on its page: Writer 1' });
    expect(link.hash).to.equal('#parvis-comment-1');
    expect(community.desks.hours.at(-1)).to.equal(24);
    const hours = getByRole<HTMLInputElement>(desk, 'spinbutton', { name: 'Hours without an answer' });
    hours.value = '2';
    hours.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => community.desks.hours.at(-1) === 2);
  });

  it('is calm where nothing waits, in each queue', async () => {
    const community = staffedCommunity();
    const desk = await showDesk(community);
    for (const [name, text] of [
      ['Reported', /^No report waits/],
      ['Held', 'No comment is held back.'],
      ['Unanswered', 'Every comment of that age has an answer.'],
      ['Appeals', 'No appeal waits.'],
      ['Newcomers', 'Everybody new has been welcomed.'],
    ] as const) {
      (await findByRole(desk, 'button', { name: new RegExp(`^${name} `) })).click();
      await findByText(desk, text);
    }
  });

  it('reads ten thousand in pieces, and keeps its place', async () => {
    const community = staffedCommunity();
    for (let each = 0; each < 10_000; each += 1) community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await findByRole(desk, 'button', { name: /^Reported 10,000\+$/ });
    expect(rows(desk)).to.have.length(20);
    await openByClick(desk, 'Writer 3');
    const list = desk.shadowRoot!.querySelector('.entries')!;
    list.scrollTop = 400;
    const before = list.scrollTop;
    getByRole(desk, 'button', { name: 'Show more' }).click();
    await waitFor(() => rows(desk).length === 40);
    expect(new Set(rows(desk)).size).to.equal(40);
    expect(list.scrollTop).to.equal(before);
    expect(textOf(desk)).to.include('Comment by Writer 3');
  });

  it('goes on with the keys from the last one of a piece to the first of the next', async () => {
    const community = staffedCommunity();
    for (let each = 0; each < 21; each += 1) community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 20');
    await press('j');
    await opened(desk, 'Writer 21');
    await press('j');
    await nextFrame();
    expect(textOf(desk)).to.include('Comment by Writer 21');
    await press('k');
    await opened(desk, 'Writer 20');
  });

  it('shows what arrives without moving what is open, and takes nothing away that somebody looks at', async () => {
    const community = staffedCommunity();
    const first = community.desks.add('reported');
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 2');
    community.desks.arrive('reported');
    await waitFor(() => rows(desk).length === 3);
    expect(rows(desk)).to.eql(['Writer 1', 'Writer 2', 'Writer 3']);
    await findByRole(desk, 'button', { name: 'Reported 3' });
    community.desks.decideAs(CLAIRE, first);
    await findByText(desk, 'No longer waiting');
    expect(rows(desk)).to.eql(['Writer 1', 'Writer 2', 'Writer 3']);
    expect(textOf(focused()!)).to.match(/^Comment by Writer 2/);
    await press('j');
    await opened(desk, 'Writer 3');
    expect(rows(desk)).to.eql(['Writer 2', 'Writer 3']);
  });

  it('reads again what it may have missed', async () => {
    const community = staffedCommunity();
    const desk = await showDesk(community);
    await findByText(desk, /^No report waits/);
    community.desks.add('reported');
    community.desks.tell(null);
    await waitFor(() => rows(desk).length === 1);
  });

  it('keeps what it shows when it cannot be updated, and says of when it is', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    const desk = await showDesk(community);
    await waitFor(() => rows(desk).length === 1);
    community.faults.fail('queue');
    community.desks.tell(null);
    const alert = await findByRole(desk, 'alert');
    expect(textOf(alert)).to.match(/^You see what waited at/);
    expect(rows(desk)).to.eql(['Writer 1']);
    community.faults.mend('queue');
    getByRole(desk, 'button', { name: 'Try again' }).click();
    await waitFor(() => queryByRole(desk, 'alert') === null);
  });

  it('says that it could not be loaded, and tries again when asked', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    community.faults.fail('queue');
    const desk = await showDesk(community);
    await findByText(desk, /^What waits could not be loaded\./);
    community.faults.mend('queue');
    getByRole(desk, 'button', { name: 'Try again' }).click();
    await waitFor(() => rows(desk).length === 1);
  });

  it('is for the staff only, asks nothing for others, and forgets everything when somebody else comes', async () => {
    const community = staffedCommunity(null);
    community.desks.add('reported', { text: 'Secret.' });
    const desk = await showDesk(community);
    await findByText(desk, /^The desk is for the bank’s staff\. Sign in/);
    getByRole(desk, 'button', { name: 'Sign in' }).click();
    expect(community.session.required).to.equal(1);
    community.session.become(AMINA);
    await findByText(desk, /Your account does not belong to it\.$/);
    expect(community.faults.calls).not.to.include('queue');
    community.session.become(CLAIRE);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    expect(textOf(desk)).to.include('Secret.');
    community.session.become(null);
    await findByText(desk, /Sign in to see what waits\.$/);
    expect(textOf(desk)).not.to.include('Secret.');
    expect(community.desks.listeners).to.equal(0);
    await waitFor(() => community.desks.claimed.size === 0);
  });

  it('says so where the community has no desk', async () => {
    const community = staffedCommunity();
    Object.assign(community, { desk: undefined });
    const desk = await showDesk(community);
    await findByText(desk, 'This community has no desk.');
    expect(queryByText(desk, 'Reported')).to.equal(null);
  });

  it('speaks the language of its page, and numbers in its writing', async () => {
    const community = staffedCommunity();
    community.desks.add('reported', { reports: [report({ times: 3 })] });
    const desk = await showDesk(community, { lang: 'ar' });
    await findByText(desk, /بلاغات$/);
    expect(getComputedStyle(desk.shadowRoot!.querySelector('section')!).direction).to.equal('rtl');
  });
});
