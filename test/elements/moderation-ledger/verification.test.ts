import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/moderation-ledger/define.js';
import { storagePrefix } from '../../../src/client/storage-prefix.js';
import type { ModerationLedger } from '../../../src/elements/moderation-ledger/moderation-ledger.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import type { FakeLedger } from '../../helpers/fake-community/fake-ledger.js';
import {
  findByRole,
  findByText,
  queryAllByRole,
  getByRole,
  queryByRole,
  textOf,
} from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';

const URL = 'https://community.test/v1';

/** A community with an address, by which the browser keeps what it remembers of it. */
class AddressedCommunity extends FakeCommunity {
  readonly url = URL;
}

describe('verifying the record', () => {
  let community: FakeCommunity;
  let record: FakeLedger;

  beforeEach(async () => {
    localStorage.clear();
    community = new AddressedCommunity({ viewer: AMINA });
    record = community.record;
    await record.seal(12);
  });

  afterEach(() => localStorage.clear());

  async function show(): Promise<ModerationLedger> {
    const ledger = await fixture<ModerationLedger>(
      html`<parvis-moderation-ledger lang="en" .client=${community}></parvis-moderation-ledger>`,
    );
    await findByText(ledger, 'All figures');
    return ledger;
  }

  async function press(ledger: ModerationLedger): Promise<void> {
    (await findByRole(ledger, 'button', { name: 'Verify the record' })).click();
  }

  async function keepReceipt(id: string, receipt: string): Promise<void> {
    localStorage.setItem(`${storagePrefix(URL, AMINA.id)}receipt:${id}`, receipt);
  }

  it('finds an intact one intact, page by page, and says by which fingerprint', async () => {
    record.pageSize = 5;
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, 'The record is intact. Entries verified: 12.');
    expect(textOf(ledger)).to.include(record.all.at(-1)!.hash);
    expect(community.faults.count('entries')).to.equal(3);
    await expectAccessible(ledger);
  });

  it('names the first entry in which a single letter is another one', async () => {
    record.all[6]!.facts = { rating: null, isReply: true };
    const ledger = await show();
    await press(ledger);
    const said = await findByText(ledger, /Entry 7 of Oct 1, 2026, .* is not what it was when it was sealed/);
    expect(said.closest('[role=status]')).not.to.equal(null);
    await expectAccessible(ledger);
  });

  it('notices a hash that was changed, a missing entry, and one that was put in', async () => {
    const untouched = structuredClone(record.all);
    const outcome = async (change: (all: typeof record.all) => void) => {
      record.all.splice(0, Infinity, ...structuredClone(untouched));
      change(record.all);
      const ledger = await show();
      await press(ledger);
      await findByText(ledger, /^Entry /);
      const text = textOf(ledger.shadowRoot!.querySelector('[role=status].outcome')!);
      ledger.remove();
      return text;
    };
    expect(await outcome((all) => (all[3]!.hash = `0${all[3]!.hash.slice(1)}x`))).to.match(/Entry 4 of/);
    expect(await outcome((all) => void all.splice(4, 1))).to.include('Entry 5 is missing');
    expect(await outcome((all) => void all.splice(10))).to.include('Entry 11 is missing');
  });

  it('says that the figures follow from the entries, or which of them do not', async () => {
    record.count();
    const right = await show();
    await press(right);
    await findByText(right, 'The figures shown follow from these entries: 12.');
    const select = getByRole<HTMLSelectElement>(right, 'combobox', { name: 'Period' });
    select.value = 'month';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    // What was counted were the figures of another period.
    await waitFor(() => !textOf(right).includes('The figures shown follow'));
    right.remove();

    const rule = { ruleId: 'respect', reports: 0, removed: 2, labelled: 0, upheld: 0, reversed: 0 };
    record.figures = { ...record.figures, submissions: 11, removed: 2, rules: [rule] };
    const wrong = await show();
    await press(wrong);
    await findByText(wrong, /Some of the figures shown do not follow/);
    const items = queryAllByRole(wrong, 'listitem').map(textOf);
    expect(items).to.deep.equal([
      'Comments: 11 shown, 12 from the entries',
      'Removed: 2 shown, 0 from the entries',
      'Respect, Removed: 2 shown, 0 from the entries',
    ]);
    await expectAccessible(wrong);
  });

  it('does not take figures of more entries than there are', async () => {
    record.count();
    record.figures = { ...record.figures, sequence: 13 };
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, 'Entry 13 is missing. The entries before it are intact.');
  });

  it('does not take a head that nobody of the record has signed', async () => {
    record.checkpoint = `${record.checkpoint!.split('.').slice(0, 2).join('.')}.AAAA`;
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, 'The newest entry does not have a valid signature.');
  });

  it('notices a history that was written anew and signed since it was verified here', async () => {
    const first = await show();
    await press(first);
    await findByText(first, /The record is intact/);
    first.remove();
    record.all.splice(8);
    await record.signHead();
    const second = await show();
    await press(second);
    await findByText(second, 'Entry 9 is missing. The entries before it are intact.');
  });

  it('finds the viewer’s own receipts in it, and names a comment that it does not have', async () => {
    await keepReceipt('a', await record.receiptFor(record.all[2]!));
    const first = await show();
    await press(first);
    await findByText(first, 'Your own receipts, all found: 1.');
    getByRole(first, 'button', { name: 'Download my receipts' });
    first.remove();
    const lost = { sequence: 99, at: '2026-09-01T10:00:00.000Z' };
    await keepReceipt('b', await record.receiptFor(lost));
    const second = await show();
    await press(second);
    await findByText(second, /You have a receipt for a comment of Sep 1, 2026/);
  });

  it('names a receipt that leads to the entry of another comment', async () => {
    const { commitment } = record.all[4]!;
    await keepReceipt('a', await record.receiptFor(record.all[2]!, { commitment }));
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, 'One of your receipts stands for another comment than yours.');
  });

  it('asks for the receipts of own comments that were removed, and is calm where there is none', async () => {
    const remove = (id: string) =>
      community.moderation.add({ ...community.add({ text: id, author: AMINA }), id }, 'removed');
    remove('3');
    remove('9');
    community.moderation.receipts.set('3', await record.receiptFor(record.all[2]!));
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, 'Your own receipts, all found: 1.');
    await findByText(ledger, /Comments of yours that nothing ties to the record any more: 1\./);
    expect(Object.keys(localStorage).filter((key) => key.includes('receipt:'))).to.have.length(1);
    await expectAccessible(ledger);
  });

  it('keeps no receipts of a guest', async () => {
    community.session.become({ ...AMINA, roles: ['guest'] });
    community.moderation.add({ ...community.add({ text: 'mine', author: AMINA }), id: '3' }, 'removed');
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, /The record is intact/);
    expect(community.faults.count('restrictedEverywhere')).to.equal(0);
  });

  it('looks at nobody else’s receipts', async () => {
    localStorage.setItem(`${storagePrefix(URL, 'somebody')}receipt:x`, 'not.a.receipt');
    const ledger = await show();
    await press(ledger);
    await findByText(ledger, /The record is intact/);
    expect(queryByRole(ledger, 'button', { name: 'Download my receipts' })).to.equal(null);
  });

  it('can be stopped, and says when the record could not be fetched', async () => {
    const held = community.faults.hold('entries');
    const ledger = await show();
    await press(ledger);
    await held.made;
    await findByRole(ledger, 'progressbar');
    getByRole(ledger, 'button', { name: 'Stop' }).click();
    await findByRole(ledger, 'button', { name: 'Verify the record' });
    expect(held.signal?.aborted).to.equal(true);
    community.faults.fail('entries');
    await press(ledger);
    await findByText(ledger, /could not be fetched in full/);
  });
});
