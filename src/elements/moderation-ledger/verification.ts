import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { LedgerCounts } from '../../contract/ledger.js';
import { keptRecord, type KeptRecord } from '../../client/kept-record.js';
import { ledgerOf } from '../../client/ledger.js';
import { dayText, durationText, type Wording } from './figures.js';
import { Recount, type Difference } from './recount.js';
import { wordFor } from './render-tables.js';
import { verifyRecord, type Verdict } from './verify-record.js';

interface FullWording extends Wording {
  dateTime(time: string): string;
}

/** So many figures that are wrong say enough. */
const MOST_DIFFERENCES = 6;

type State =
  | { step: 'idle' }
  | { step: 'running'; done: number; all: number }
  | { step: 'failed' }
  | { step: 'over'; verdict: Verdict; counts: LedgerCounts; without: number };

/** Verifies the record when somebody asks for it, and tells the outcome. */
export class Verification implements ReactiveController {
  readonly #host: LitElement;
  #state: State = { step: 'idle' };
  #abort: AbortController | null = null;
  #kept: KeptRecord | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Stops, and forgets what was found. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#kept = null;
    this.#become({ step: 'idle' });
  }

  async #start(client: CommunityClient, counts: LedgerCounts): Promise<void> {
    this.reset();
    const abort = (this.#abort = new AbortController());
    this.#become({ step: 'running', done: 0, all: 0 });
    try {
      const kept = await keptRecord(client);
      const without = await kept.completeReceipts(abort.signal);
      const evidence = { known: kept.head(), receipts: kept.receipts(), recount: new Recount(counts) };
      const verdict = await verifyRecord(await ledgerOf(client), evidence, abort.signal, (done, all) => {
        if (abort === this.#abort) this.#become({ step: 'running', done, all });
      });
      if (abort !== this.#abort) return;
      if (!verdict.problem) kept.keepHead(verdict.head);
      this.#kept = kept;
      this.#become({ step: 'over', verdict, counts, without });
    } catch {
      if (abort === this.#abort) this.#become({ step: 'failed' });
    }
  }

  #become(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #download(): void {
    const receipts = this.#kept?.receipts() ?? [];
    const blob = new Blob([JSON.stringify({ receipts }, null, 2)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'parvis-receipts.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  render(client: CommunityClient, counts: LedgerCounts, wording: FullWording): TemplateResult {
    const { messages } = wording;
    const isRunning = this.#state.step === 'running';
    const handleClick = () => (isRunning ? this.reset() : void this.#start(client, counts));
    return html`<div class="verify">
      <p class="muted">${messages.aboutVerifying}</p>
      ${
        isSecureContext
          ? html`<button class=${isRunning ? '' : 'primary'} @click=${handleClick}>
              ${isRunning ? messages.stopVerifying : messages.verify}
            </button>`
          : html`<p>${messages.verifyImpossible}</p>`
      }
      ${this.#renderProgress(wording)}
      <div class="outcome" role="status">${this.#renderOutcome(wording, counts)}</div>
    </div>`;
  }

  #renderProgress({ messages, number }: Wording) {
    const state = this.#state;
    if (state.step !== 'running') return nothing;
    const text = messages.verifying(number(state.done), number(state.all));
    return html`<progress max=${state.all || 1} .value=${state.done} aria-label=${text}></progress>`;
  }

  #renderOutcome(wording: FullWording, shown: LedgerCounts) {
    const { messages, number, dateTime } = wording;
    const state = this.#state;
    if (state.step === 'failed') return html`<p class="bad">${messages.verifyFailed}</p>`;
    if (state.step !== 'over') return nothing;
    const { problem, head, found, differences } = state.verdict;
    const download = () => this.#download();
    const own =
      (this.#kept?.receipts().length ?? 0) > 0
        ? html`<div class="actions">
            <span>${problem || found === 0 ? '' : messages.receiptsVerified(number(found))}</span>
            <button @click=${download}>${messages.downloadReceipts}</button>
          </div>`
        : nothing;
    if (problem) {
      const { what, sequence = 0, at = '' } = problem;
      return html`<p class="bad">${messages.recordProblems[what](number(sequence), dateTime(at))}</p>
        ${own}`;
    }
    return html`<p class="good">${messages.verified(number(head.sequence))}</p>
      ${state.counts === shown ? renderFigures(differences, shown, wording) : nothing} ${own}
      ${state.without > 0 ? html`<p class="muted">${messages.receiptsWithout(number(state.without))}</p>` : nothing}
      <p class="muted">${messages.fingerprint} <code dir="ltr">${head.hash}</code></p>`;
  }
}

/** Whether what is shown follows from what was verified. */
function renderFigures(
  differences: readonly Difference[],
  { sequence }: LedgerCounts,
  wording: FullWording,
): TemplateResult {
  const { messages, number } = wording;
  if (differences.length === 0) {
    return html`<p class="good">${messages.figuresFollow(number(sequence))}</p>`;
  }
  return html`<div class="bad">
    ${messages.figuresDiffer}
    <ul>
      ${differences
        .slice(0, MOST_DIFFERENCES)
        .map((difference) => html`<li>${differenceText(difference, wording)}</li>`)}
    </ul>
  </div>`;
}

function differenceText({ path, shown, counted }: Difference, wording: FullWording): string {
  const { messages, number, tag, titleOf } = wording;
  const { figures, medians } = messages;
  const [table, row = '', column = ''] = path as [string, string?, string?];
  const named: Record<string, () => string> = {
    rules: () => titleOf(row),
    sources: () => wordFor(messages.sources, row),
    automation: () => wordFor(messages.deciders, row),
    ratings: () => `${messages.rating} ${row}`,
    steps: () => dayText(row, tag),
  };
  const say = (value: number | null) =>
    table === 'medianSeconds' ? durationText(value, tag) : number(value ?? 0);
  const name =
    table === 'medianSeconds'
      ? wordFor(medians, row)
      : column
        ? `${named[table]!()}, ${wordFor({ ...figures, submitted: figures.submissions, held: figures.holds }, column)}`
        : wordFor(figures, table);
  return messages.figureDiffers(name, say(shown), say(counted));
}
