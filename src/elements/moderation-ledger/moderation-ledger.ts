import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { ledgerOf } from '../../client/ledger.js';
import type { LedgerCounts } from '../../contract/ledger.js';
import { readTransparency } from '../../contract/ledger-endpoints.js';
import { CommunityController } from '../../controllers/community.js';
import { LocalizeController } from '../../controllers/localize.js';
import { Resource } from '../../controllers/resource.js';
import { loadLedgerMessages } from '../../i18n/load-ledger-messages.js';
import type { LedgerMessages } from '../../i18n/messages.js';
import { VERSION } from '../../version.js';
import { oneOf } from '../checked-values.js';
import { safeUrl } from '../safe-url.js';
import { dayText, shareOf, type Wording } from './figures.js';
import { styles } from './ledger.styles.js';
import { PERIODS, daysOf, type Period } from './period.js';
import { renderSteps } from './render-plot.js';
import { renderOrigins, renderRatings, renderRules, renderTotals } from './render-tables.js';
import { ruleTitles } from './rule-titles.js';
import { Verification } from './verification.js';

interface Shown {
  counts: LedgerCounts;
  titles: ReadonlyMap<string, string>;
}

/**
 * @summary The public record of moderation: what was removed, under which rule, by whom and how it ended, for a period.
 * Its reader can verify in the browser that nothing in it was changed.
 * @slot - Shown until the record is there.
 */
export class ModerationLedger extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    period: {},
    backend: {},
    client: { attribute: false },
  };

  #localize = new LocalizeController(this);
  #community = new CommunityController(this);
  #shown = new Resource<Shown>(this);
  #verification: Verification = new Verification(this);

  /** The last 30, 90 or 365 days. The reader can choose another one. */
  period: 'month' | 'quarter' | 'year' = 'quarter';

  /** The address of the backend, where no `<parvis-community>` gives it. */
  backend = '';

  /** A client that the page made itself. */
  client: CommunityClient | null = null;

  #messages: LedgerMessages | null = null;
  #language = '';
  #asked: readonly unknown[] = [];

  protected override update(changed: PropertyValues<this>): void {
    this.#ask();
    super.update(changed);
  }

  get #period(): Period {
    return oneOf(this, 'period', this.period, PERIODS, 'quarter');
  }

  /** Reads what is wanted, if that has become another thing. */
  #ask(): void {
    const { client } = this.#community;
    const { messages } = this.#localize;
    if (messages && messages.language !== this.#language) void this.#loadMessages(messages.language);
    if (!client || !this.isConnected) {
      this.#asked = [];
      return;
    }
    const wanted = [client, this.#period, this.#localize.tag];
    if (wanted.every((each, index) => each === this.#asked[index])) return;
    if (client !== this.#asked[0]) {
      this.#shown.reset();
      this.#verification.reset();
    }
    this.#asked = wanted;
    void this.#read(client);
  }

  async #loadMessages(language: string): Promise<void> {
    this.#language = language;
    try {
      const messages = await loadLedgerMessages(language);
      if (language === this.#language) this.#messages = messages;
    } catch {
      console.warn(`Parvis: no words for the record in "${language}".`);
    }
    this.requestUpdate();
  }

  #read(client: CommunityClient): Promise<boolean> {
    const { from, to } = daysOf(this.#period, Date.now());
    return this.#shown.load(async (signal) => {
      const ledger = await ledgerOf(client);
      const counts = await ledger.counts(from, to, signal);
      const ruleIds = counts.rules.map(({ ruleId }) => ruleId);
      return { counts, titles: await ruleTitles(client, ruleIds, this.#localize.tag, signal) };
    });
  }

  #handlePeriod = ({ target }: Event): void => {
    this.period = (target as HTMLSelectElement).value as Period;
  };

  #handleRetry = (): void => {
    const { client } = this.#community;
    if (client) void this.#read(client);
  };

  protected override render() {
    const { messages: common, tag, number } = this.#localize;
    const { client } = this.#community;
    const messages = this.#messages;
    const { value, error } = this.#shown;
    if (!common || !messages || !client || (!value && !error)) {
      return html`<div
        class="skeleton"
        role="status"
        aria-busy="true"
        aria-label=${messages?.ledgerLoading ?? nothing}
      >
        <slot></slot>
      </div>`;
    }
    const wording = { messages, tag, number };
    return html`<section lang=${common.language} dir=${common.direction}>
      ${this.#renderTop(wording)} ${error ? this.#renderFailure(messages, common.retry) : nothing}
      ${value ? this.#renderCounts(value, wording, client) : nothing}
    </section>`;
  }

  #renderTop({ messages, tag, number }: Omit<Wording, 'titleOf'>) {
    const counts = this.#shown.value?.counts;
    const share = counts && shareOf(counts.removed, counts.submissions, tag);
    return html`<div class="top">
      <div>
        ${
          counts
            ? html`<p class="summary" role="status">
                  ${messages.ledgerSummary(number(counts.submissions), number(counts.removed), share!)}
                </p>
                <p class="muted">${messages.span(dayText(counts.from, tag), dayText(counts.to, tag))}</p>`
            : nothing
        }
      </div>
      <label
        >${messages.periodLabel}
        <select @change=${this.#handlePeriod}>
          ${PERIODS.map(
            (period) =>
              html`<option value=${period} ?selected=${period === this.#period}>
                ${messages.periods[period]}
              </option>`,
          )}
        </select></label
      >
    </div>`;
  }

  #renderFailure(messages: LedgerMessages, retry: string) {
    const { value, succeededAt } = this.#shown;
    const text = value ? messages.ledgerStale(this.#localize.clock(succeededAt)) : messages.ledgerFailed;
    return html`<div class="notice" role="alert">
      <p>${text}</p>
      <button @click=${this.#handleRetry}>${retry}</button>
    </div>`;
  }

  #renderCounts({ counts, titles }: Shown, common: Omit<Wording, 'titleOf'>, client: CommunityClient) {
    const titleOf = (ruleId: string) => (ruleId ? (titles.get(ruleId) ?? ruleId) : common.messages.theLaw);
    const wording = { ...common, titleOf };
    const dateTime = (time: string) => this.#localize.dateTime(time);
    const verification = this.#verification.render(client, counts, { ...wording, dateTime });
    const report = client.url && this.#renderReport(client.url, counts, wording.messages);
    const isEmpty = counts.submissions + counts.reports + counts.kept + counts.removed + counts.appeals === 0;
    if (isEmpty) {
      return html`${verification}
        <p class="notice">${wording.messages.ledgerEmpty}</p>
        ${report}`;
    }
    return html`${verification} ${renderSteps(counts, wording)}
    ${counts.rules.length > 0 ? renderRules(counts, wording) : nothing}
    ${counts.ratings.length > 0 ? renderRatings(counts, wording) : nothing}
    ${counts.sources.length > 0 ? renderOrigins(counts, wording) : nothing} ${renderTotals(counts, wording)}
    ${report}`;
  }

  #renderReport(url: string, { from, to }: LedgerCounts, messages: LedgerMessages) {
    const days = new URLSearchParams({ from, to });
    const address = `${url}${readTransparency.path}?${days}`;
    return html`<p><a href=${safeUrl(address)}>${messages.transparencyReport}</a></p>`;
  }
}
