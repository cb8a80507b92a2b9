import { html, type Html } from '../../server/text/html.js';
import { formatCell, formatNumber } from './numbers.js';
import type { BenchCheck, BenchCurve, BenchPoint, BenchResult } from './results.js';

/** The numbers of a plot: a row for each x, a column for each series. */
export function renderCurveTable({ title, x, y, series }: BenchCurve): Html {
  const values = [...new Set(series.flatMap(({ points }) => points.map(([value]) => value)))].sort(
    (a, b) => a - b,
  );
  return scrolling(
    `${title}, ${y.label}`,
    html`<thead>
        <tr>
          <th scope="col" class="number">${x.label}</th>
          ${series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${values.map(
          (value) =>
            html`<tr>
              <th scope="row" class="number">${formatNumber(value)}</th>
              ${series.map(({ points }) => renderSpread(points.find(([at]) => at === value)))}
            </tr>`,
        )}
      </tbody>`,
  );
}

function renderSpread(point: BenchPoint | undefined): Html {
  if (!point) return html`<td></td>`;
  const [, median, low, high] = point;
  return html`<td class="number">
    ${formatNumber(median)}
    ${
      low === undefined || high === undefined
        ? null
        : html`<span class="spread">${formatNumber(low)} to ${formatNumber(high)}</span>`
    }
  </td>`;
}

/** The table of a measurement as it was printed. */
export function renderRows({ title, rows }: BenchResult): Html {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isNumber = (column: string) => rows.some((row) => typeof row[column] === 'number');
  return scrolling(
    title,
    html`<thead>
        <tr>
          ${columns.map(
            (column) =>
              html`<th scope="col" ${isNumber(column) ? html`class="number"` : null}>${column}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(
                (column) =>
                  html`<td ${isNumber(column) ? html`class="number"` : null}>${formatCell(row[column])}</td>`,
              )}
            </tr>`,
        )}
      </tbody>`,
  );
}

/** Where the budget ends in the bar of a check: what is over it must have room. */
const BAR = { width: 160, budget: 120 };

export function renderChecks(title: string, checks: readonly BenchCheck[]): Html {
  return scrolling(
    title,
    html`<thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col" class="number">figure</th>
          <th scope="col" class="number">budget</th>
          <th scope="col" class="use"><span class="visually-hidden">share</span></th>
          <th scope="col">met</th>
        </tr>
      </thead>
      <tbody>
        ${checks.map(({ name, figure, budget, unit = '' }) => {
          const isMeasured = typeof figure === 'number';
          const isMet = isMeasured && figure <= budget;
          return html`<tr class="${isMet ? 'met' : 'exceeded'}">
            <th scope="row">${name}</th>
            <td class="number">${isMeasured ? html`${formatNumber(figure)} ${unit}` : 'none'}</td>
            <td class="number">${formatNumber(budget)} ${unit}</td>
            <td class="use">${isMeasured ? renderBar(figure, budget) : null}</td>
            <td class="verdict">${isMet ? 'yes' : 'no'}</td>
          </tr>`;
        })}
      </tbody>`,
  );
}

function renderBar(figure: number, budget: number): Html {
  const share = figure <= 0 ? 0 : budget > 0 ? figure / budget : Infinity;
  const length = Math.min(BAR.width, share * BAR.budget).toFixed(1);
  return html`<svg viewBox="0 0 ${BAR.width} 16" aria-hidden="true">
    <rect class="bar-ground" y="5" width="${BAR.width}" height="6" rx="3" />
    <rect class="bar" y="5" width="${length}" height="6" rx="3" />
    <path class="bar-budget" d="M${BAR.budget} 0v16" />
  </svg>`;
}

/** A table that scrolls by itself where the page is narrow, and that the keyboard can scroll. */
function scrolling(caption: string, content: Html): Html {
  return html`<div class="table-frame" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      ${content}
    </table>
  </div>`;
}
