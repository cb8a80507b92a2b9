import { html, svg, type TemplateResult } from 'lit';
import type { LedgerCounts } from '../../contract/ledger.js';
import { durationText, shareOf, type Wording } from './figures.js';

type Cell = string | TemplateResult;

/** A table that scrolls by itself where it is too wide. `rows`: each begins with its heading. */
export function renderTable(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  note = '',
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>
        <div>${caption}${note && html`<small>${note}</small>`}</div>
      </caption>
      ${
        headings.length > 0
          ? html`<thead>
              <tr>
                ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
              </tr>
            </thead>`
          : ''
      }
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function renderRules({ rules }: LedgerCounts, { messages, number, titleOf }: Wording): TemplateResult {
  const { figures } = messages;
  const columns = ['reports', 'removed', 'labelled', 'upheld', 'reversed'] as const;
  return renderTable(
    messages.byRule,
    [messages.rule, ...columns.map((name) => figures[name])],
    rules.map((row) => [titleOf(row.ruleId ?? ''), ...columns.map((name) => number(row[name]))]),
  );
}

export function renderOrigins(
  { sources, automation }: LedgerCounts,
  { messages, number }: Wording,
): TemplateResult {
  const { figures } = messages;
  return html`${renderTable(
    messages.byDecider,
    [messages.decider, figures.restricted, figures.reversed],
    automation.map(({ automatedDecision: by, restricted, reversed }) => [
      wordFor(messages.deciders, by),
      number(restricted),
      number(reversed),
    ]),
  )}
  ${renderTable(
    messages.bySource,
    [messages.source, figures.restricted],
    sources.map(({ source, restricted }) => [wordFor(messages.sources, source), number(restricted)]),
  )}`;
}

/** A name that is not known stands for itself. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? words[name]! : name;

export function renderTotals(counts: LedgerCounts, { messages, number, tag }: Wording): TemplateResult {
  const { figures, medians } = messages;
  const names = [
    'submissions',
    'reports',
    'holds',
    'kept',
    'removed',
    'labelled',
    'appeals',
    'upheld',
    'reversed',
  ] as const;
  const times = ['report', 'restriction', 'appeal'] as const;
  return html`${renderTable(
    messages.allFigures,
    [],
    names.map((name) => [figures[name], number(counts[name])]),
  )}
  ${renderTable(
    messages.medianTimes,
    [],
    times.map((name) => [medians[name], durationText(counts.medianSeconds[name], tag)]),
  )}`;
}

/** What was removed of the comments that rate low, and of those that rate high. */
export function renderRatings({ ratings }: LedgerCounts, { messages, number, tag }: Wording): TemplateResult {
  const { figures } = messages;
  return renderTable(
    messages.byRating,
    [messages.rating, figures.submissions, figures.removed, figures.holds, figures.withdrawn, figures.share],
    ratings.map(({ rating, submitted, removed, held, withdrawn }) => [
      number(rating),
      number(submitted),
      number(removed),
      number(held),
      number(withdrawn),
      html`${renderBar(submitted === 0 ? 0 : removed / submitted)}${shareOf(removed, submitted, tag)}`,
    ]),
    messages.aboutRatings,
  );
}

/** As long as the share; the figure stands beside it. */
function renderBar(share: number): TemplateResult {
  return html`<svg class="share" viewBox="0 0 96 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0.5" y="0.5" width="95" height="9"></rect>
    ${svg`<rect width=${96 * share} height="10"></rect>`}
  </svg>`;
}
