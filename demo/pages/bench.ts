import { renderPlot } from '../bench/plot.js';
import type { BenchCurve, BenchResult } from '../bench/results.js';
import { type SeriesStyle, seriesStyles } from '../bench/series.js';
import { renderChecks, renderCurveTable, renderRows } from '../bench/tables.js';
import { html, type Html } from '../../server/text/html.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { WORDS } from '../words/index.js';

/** What `npm run bench` measured on this machine, as plots and tables. */
export function benchPage(language: Language, results: readonly BenchResult[]): PageContent {
  const { bench } = WORDS[language];
  return {
    title: bench.title,
    description: bench.intro,
    page: { name: 'bench' },
    stylesheets: ['bench', 'plot'],
    main: html`<div class="hero">
        <h1>${bench.title}</h1>
        <p class="standfirst">${bench.intro}</p>
        ${language === 'en' ? null : html`<p class="byline">${bench.language}</p>`}
      </div>
      <div class="bench">
        ${results.length > 0 ? renderResults(language, results) : renderNothing(language)}
      </div>`,
  };
}

function renderNothing(language: Language): Html {
  const { bench } = WORDS[language];
  return html`<p>${bench.nothing} ${bench.run}</p>
    <pre class="command"><code>npm run bench</code></pre>`;
}

function renderResults(language: Language, results: readonly BenchResult[]): Html {
  const { bench } = WORDS[language];
  const styles = seriesStyles(results);
  const checks = results.flatMap((result) => result.checks);
  return html`<nav class="bench-contents" aria-label="${bench.contents}">
      <ul lang="en">
        ${results.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`)}
      </ul>
    </nav>
    <p class="reading">${bench.reading}</p>
    ${
      checks.length > 0
        ? html`<section class="measurement" aria-labelledby="budgets">
            <h2 id="budgets">${bench.budgets}</h2>
            <p class="meaning">${bench.aboutBudgets}</p>
            <div lang="en">${renderChecks(bench.budgets, checks)}</div>
          </section>`
        : null
    }
    ${results.map((result) => renderResult(result, styles))}`;
}

function renderResult(result: BenchResult, styles: (curve: BenchCurve) => SeriesStyle[]): Html {
  const { name, title, meaning, curves, quick } = result;
  return html`<section class="measurement" aria-labelledby="${name}">
    <h2 id="${name}" lang="en">${title}</h2>
    <p class="meaning" lang="en">${meaning}</p>
    ${quick ? html`<p class="quick" lang="en">A quick try of few repetitions: these figures mean little.</p>` : null}
    ${curves.map(
      (curve) =>
        html`<figure>
          <figcaption>
            <h3 lang="en">${curve.title}</h3>
          </figcaption>
          <div lang="en">${renderPlot(curve, styles(curve))} ${renderCurveTable(curve)}</div>
        </figure>`,
    )}
    <div lang="en">
      ${
        curves.length > 0
          ? html`<details>
              <summary>All figures</summary>
              ${renderRows(result)}
            </details>`
          : renderRows(result)
      }
      ${renderCircumstances(result)}
    </div>
  </section>`;
}

function renderCircumstances({ name, when, machine, versions }: BenchResult): Html {
  const { processor, cores, memory, load } = machine;
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(when));
  const known = Object.entries(versions).map(([what, version]) => `${what} ${version}`);
  return html`<p class="circumstances">
    <time datetime="${when}">${date}</time>, ${cores} cores of ${processor}, ${memory}, load ${load}.
    ${known.join(', ')}. Again: <code>npm run bench -- ${name}</code>
  </p>`;
}
