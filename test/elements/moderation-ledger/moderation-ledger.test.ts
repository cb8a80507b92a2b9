import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/moderation-ledger/define.js';
import type { ModerationLedger } from '../../../src/elements/moderation-ledger/moderation-ledger.js';
import { expectAccessible } from '../../helpers/axe.js';
import { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { COUNTS } from '../../helpers/fake-community/fake-ledger.js';
import { findByRole, findByText, getByRole, queryByRole, textOf } from '../../helpers/query.js';
import { expectConsole } from '../../helpers/setup.js';
import { canEmulateMedia, emulateMedia } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';

const NOTHING = {
  ...COUNTS,
  ...{ submissions: 0, reports: 0, holds: 0, kept: 0, removed: 0, labelled: 0, appeals: 0, upheld: 0 },
  ...{ reversed: 0, rules: [], sources: [], automation: [], ratings: [] },
};

describe('<parvis-moderation-ledger>', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  function show(lang = 'en', period = 'quarter'): Promise<ModerationLedger> {
    return fixture<ModerationLedger>(
      html`<parvis-moderation-ledger lang=${lang} period=${period} .client=${community}
        >The record</parvis-moderation-ledger
      >`,
    );
  }

  /** A row of a table, by the heading that it begins with. */
  const rowOf = (ledger: ModerationLedger, heading: string) =>
    [...getByRole(ledger, 'row', { name: new RegExp(`^${heading} `) }).children]
      .map((cell) => textOf(cell).trim())
      .join(' ');

  it('says how much was removed, under which rule, by whom, and how it ended', async () => {
    const ledger = await show();
    await findByText(ledger, 'Comments: 1,240. Removed: 14 (1.1%).');
    await findByText(ledger, 'From Aug 26, 2026 to Nov 23, 2026');
    expect(rowOf(ledger, 'The law')).to.equal('The law 6 3 0 1 0');
    expect(rowOf(ledger, 'People')).to.equal('People 13 1');
    expect(rowOf(ledger, 'Our own review')).to.equal('Our own review 6');
    expect(rowOf(ledger, 'From a report to the decision')).to.match(/90 minutes$/);
    expect(rowOf(ledger, 'From an appeal to the decision')).to.match(/–$/);
    expect(rowOf(ledger, 'Respect')).to.equal('Respect 20 9 1 2 1');
  });

  it('names rules in the language of its reader, also those that are not in force any more', async () => {
    const rule = { text: '', inForceSince: '2025-01-01T00:00:00.000Z' };
    community.moderation.oldRules.set('0', [{ ...rule, id: 'no-advertising', title: 'No advertising' }]);
    const ledger = await show('de');
    await findByText(ledger, 'Alle Zahlen');
    expect(rowOf(ledger, 'Respect')).to.equal('Respect (deutsch) 20 9 1 2 1');
    expect(rowOf(ledger, 'No advertising')).to.equal('No advertising (deutsch) 12 2 1 0 1');
    ledger.lang = 'en';
    await findByText(ledger, 'All figures');
    await waitFor(() => !textOf(ledger).includes('deutsch'));
  });

  it('shows the rules’ own ids where nobody can say what they are called', async () => {
    community.faults.fail('houseRules');
    community.faults.fail('community');
    const ledger = await show();
    await findByText(ledger, 'All figures');
    expect(rowOf(ledger, 'respect')).to.equal('respect 20 9 1 2 1');
  });

  it('links to the report that machines read, of the period that is shown', async () => {
    Object.assign(community, { url: 'https://community.test/v1' });
    const ledger = await show();
    const link = await findByRole(ledger, 'link', { name: /articles 15 and 24/ });
    expect(link.getAttribute('href')).to.equal(
      'https://community.test/v1/transparency?from=2026-08-26&to=2026-11-23',
    );
  });

  if (canEmulateMedia) {
    it('keeps what it draws recognisable in forced colours', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const ledger = await show();
      const plot = await findByRole(ledger, 'img', { name: /^Bar chart/ });
      const fills = ['rect:not(.back)', 'rect.back'].map(
        (bar) => getComputedStyle(plot.querySelector(bar)!).fill,
      );
      const button = getComputedStyle(getByRole(ledger, 'button', { name: 'Verify the record' }));
      const edges = [button.borderTopColor, button.backgroundColor];
      const marks = [...ledger.shadowRoot!.querySelectorAll('.legend span:not(.most)')].map(
        (each) => getComputedStyle(each, '::before').backgroundColor,
      );
      await expectAccessible(ledger);
      await emulateMedia({ 'forced-colors': 'none' });
      for (const pair of [fills, edges, marks]) expect(pair[0]).not.to.equal(pair[1]);
    });
  }

  it('sets what was removed of low ratings beside what was removed of high ones', async () => {
    const ledger = await show();
    await findByRole(ledger, 'table', { name: /Removed and kept, by rating/ });
    expect(rowOf(ledger, '1')).to.equal('1 60 2 0 1 3.3%');
    expect(rowOf(ledger, '5')).to.equal('5 90 3 0 0 3.3%');
  });

  it('has every figure of its plot in a table as well', async () => {
    const ledger = await show();
    const plot = await findByRole(ledger, 'img', {
      name: 'Bar chart, up to 6. The same figures are in the table.',
    });
    expect(plot.querySelectorAll('rect')).to.have.length(5);
    const marks = [...ledger.shadowRoot!.querySelectorAll('.legend span')].map(
      (each) => getComputedStyle(each, '::before').backgroundColor,
    );
    expect(marks[0], 'one is filled, the other one is not').not.to.equal(marks[1]);
    (await findByText(ledger, 'Figures as a table')).click();
    expect(rowOf(ledger, 'Nov 1, 2026')).to.equal('Nov 1, 2026 303 6 1');
  });

  it('has no fault that axe finds, in any of its states', async () => {
    const ready = await show();
    await findByText(ready, 'All figures');
    await expectAccessible(ready);
    community.record.figures = NOTHING;
    const empty = await show('ar');
    await findByText(empty, 'لم يُكتب شيء ولم يُتخذ قرار في هذه الفترة.');
    await expectAccessible(empty);
    community.faults.fail('counts');
    const failed = await show('fr');
    await findByRole(failed, 'alert');
    await expectAccessible(failed);
  });

  it('asks for another period, keeps the old figures until the new ones are there', async () => {
    const ledger = await show();
    await findByText(ledger, 'All figures');
    const held = community.faults.hold('counts');
    const select = getByRole<HTMLSelectElement>(ledger, 'combobox', { name: 'Period' });
    select.value = 'month';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await held.made;
    expect(textOf(ledger)).to.include('All figures');
    held.release();
    const [from, to] = community.record.periods.at(-1)!;
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).to.equal(29);
    expect(ledger.period).to.equal('month');
  });

  it('says what is wrong with a period that it does not know, and shows the usual one', async () => {
    expectConsole(/period="decade"/);
    const ledger = await show('en', 'decade');
    await findByText(ledger, /has period="decade"/);
    await findByText(ledger, 'All figures');
    const [from, to] = community.record.periods[0]!;
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).to.equal(89);
  });

  it('tells when the record cannot be had, and tries again when asked', async () => {
    community.faults.fail('counts');
    const ledger = await show();
    const alert = await findByRole(ledger, 'alert');
    expect(textOf(alert)).to.include('The public record could not be loaded.');
    community.faults.mend('counts');
    getByRole(ledger, 'button', { name: 'Try again' }).click();
    await findByText(ledger, 'All figures');
    expect(queryByRole(ledger, 'alert')).to.equal(null);
  });

  it('keeps what it shows when it cannot be updated, and says of when it is', async () => {
    const ledger = await show();
    await findByText(ledger, 'All figures');
    community.faults.fail('counts');
    ledger.period = 'year';
    const alert = await findByRole(ledger, 'alert');
    expect(textOf(alert)).to.match(/figures as of \d/);
    expect(textOf(ledger)).to.include('All figures');
  });

  it('shows the page’s own words until the record is there', async () => {
    const held = community.faults.hold('counts');
    const ledger = await show();
    await held.made;
    const slot = ledger.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes()[0]?.textContent?.trim()).to.equal('The record');
    held.release();
    await findByText(ledger, 'All figures');
  });

  it('writes from right to left where that is the way', async () => {
    const ledger = await show('ar-EG');
    await findByText(ledger, 'جميع الأرقام');
    expect(getComputedStyle(ledger.shadowRoot!.querySelector('section')!).direction).to.equal('rtl');
    expect(textOf(ledger)).to.include('١٬٢٤٠');
  });

  it('fits a page that is 320 pixels wide', async () => {
    const frame = await fixture(html`<div style="inline-size: 320px"></div>`);
    const ledger = document.createElement('parvis-moderation-ledger');
    Object.assign(ledger, { client: community, lang: 'de' });
    frame.append(ledger);
    await findByText(ledger, 'Alle Zahlen');
    await waitFor(() => ledger.getBoundingClientRect().width === 320);
    for (const each of ledger.shadowRoot!.querySelectorAll('.top, .verify, .plot, .scroll, button')) {
      expect(each.getBoundingClientRect().width, each.className).to.be.at.most(320);
    }
  });
});
