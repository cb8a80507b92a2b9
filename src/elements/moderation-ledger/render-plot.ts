import { html, svg, type TemplateResult } from 'lit';
import type { LedgerCounts } from '../../contract/ledger.js';
import { dayText, type Wording } from './figures.js';
import { renderTable } from './render-tables.js';

const WIDTH = 600;
const HEIGHT = 100;
/** Of the room of a step that its two bars take. */
const FILLED = 0.8;

/** What was removed and what was brought back, step by step: as bars, and as the same figures in a table. */
export function renderSteps({ steps }: LedgerCounts, { messages, number, tag }: Wording): TemplateResult {
  const { figures } = messages;
  const most = Math.max(1, ...steps.map(({ removed, reversed }) => Math.max(removed, reversed)));
  const room = WIDTH / Math.max(1, steps.length);
  const bar = (index: number, place: number, value: number, name: string) => {
    const height = (HEIGHT * value) / most;
    const x = room * (index + (1 - FILLED) / 2) + (place * room * FILLED) / 2;
    return svg`<rect class=${name} x=${x} y=${HEIGHT - height} width=${(room * FILLED) / 2} height=${height}></rect>`;
  };
  const first = steps[0]?.from;
  const last = steps.at(-1)?.from;
  return html`<p class="title">${messages.overTime}</p>
    <svg
      class="plot"
      viewBox="0 -2 ${WIDTH} ${HEIGHT + 4}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${messages.plotText(number(most))}
    >
      ${svg`<line x1="0" y1="0" x2=${WIDTH} y2="0"></line>
        <line x1="0" y1=${HEIGHT / 2} x2=${WIDTH} y2=${HEIGHT / 2}></line>
        <line x1="0" y1=${HEIGHT} x2=${WIDTH} y2=${HEIGHT}></line>`}
      ${steps.map(({ removed, reversed }, index) => [
        removed > 0 ? bar(index, 0, removed, '') : '',
        reversed > 0 ? bar(index, 1, reversed, 'back') : '',
      ])}
    </svg>
    <p class="ends muted">
      <span>${first && dayText(first, tag)}</span> <span>${last && dayText(last, tag)}</span>
    </p>
    <p class="legend muted">
      <span>${figures.removed}</span> <span class="back">${figures.reversed}</span>
      <span class="most">0–${number(most)}</span>
    </p>
    <details>
      <summary>${messages.showFigures}</summary>
      ${renderTable(
        messages.overTime,
        [messages.step, figures.submissions, figures.removed, figures.reversed],
        steps.map(({ from, submissions, removed, reversed }) => [
          dayText(from, tag),
          number(submissions),
          number(removed),
          number(reversed),
        ]),
      )}
    </details>`;
}
