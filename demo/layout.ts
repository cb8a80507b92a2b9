import { html, type Html } from '../server/text/html.js';
import { renderMark } from './illustrations.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages.js';
import type { Person } from './persons.js';
import { renderSignInButton, renderSignInPanel } from './sign-in-panel.js';
import { pathOf, type Page } from './site.js';
import { WORDS } from './words/index.js';

/** What every page is rendered with. */
export interface PageContext {
  language: Language;
  nonce: string;
  person: Person | null;
  scheme: Scheme;
  /** Such as `http://127.0.0.1:8787`, for the links to the page in other languages. */
  origin: string;
  /** What the widgets call: a path on this host, or the URL of another. */
  backend: string;
  /** The hash of the bank's own script. */
  ownScript: string;
  /** Null when the SDK is not built: the pages then show what stands in for the widgets. */
  sdk: { src: string; integrity: string } | null;
}

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const STYLESHEETS = ['base', 'header', 'article', 'village', 'discussion', 'pages', 'panel', 'footer'];

export interface PageContent {
  title: string;
  description: string;
  /** Null for pages that have no address, such as errors: the language switch then leads to the first pages. */
  page: Page | null;
  /** The names of stylesheets that only this page has. */
  stylesheets?: readonly string[];
  main: Html;
}

export function renderPage(context: PageContext, content: PageContent): Html {
  const { language, nonce, scheme, sdk } = context;
  const words = WORDS[language];
  const isFirstLevel = content.title === words.bank;
  return html`<!doctype html>
    <html lang="${language}" dir="ltr" data-scheme="${scheme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${isFirstLevel ? words.bank : `${content.title} · ${words.bank}`}</title>
        <meta name="description" content="${content.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        ${[...STYLESHEETS, ...(content.stylesheets ?? []), 'modes'].map(
          (name) => html`<link rel="stylesheet" href="/assets/${name}.css" nonce="${nonce}" />`,
        )}
        ${content.page ? renderAlternates(context, content.page) : null}
        <script
          type="module"
          src="/assets/bank.js"
          integrity="${context.ownScript}"
          nonce="${nonce}"
        ></script>
        ${
          sdk
            ? html`<script
                type="module"
                src="${sdk.src}"
                integrity="${sdk.integrity}"
                crossorigin
                nonce="${nonce}"
              ></script>`
            : null
        }
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${renderHeader(context, content.page)}
        <parvis-community backend="${context.backend}">
          <main id="main" tabindex="-1">${content.main}</main>
        </parvis-community>
        ${renderFooter(language)} ${renderSignInPanel(language, context.person)}
      </body>
    </html>`;
}

function renderAlternates({ origin, language }: PageContext, page: Page): Html {
  return html`<link rel="canonical" href="${origin + pathOf(page, language)}" /> ${LANGUAGES.map(
      (other) => html`<link rel="alternate" hreflang="${other}" href="${origin + pathOf(page, other)}" />`,
    )}`;
}

function renderHeader({ language, person, scheme }: PageContext, page: Page | null): Html {
  const words = WORDS[language];
  const sections = [
    { name: 'home', text: words.nav.home },
    { name: 'article', text: words.nav.article },
    { name: 'forum', text: words.nav.forum },
    { name: 'record', text: words.nav.record },
    { name: 'desk', text: words.nav.desk, isForStaff: true },
  ] as const;
  const current = page?.name === 'topic' ? 'forum' : page?.name;
  return html`<header class="site-header">
    <div class="site-header-inner">
      <a class="brand" href="${pathOf({ name: 'home' }, language)}"
        >${renderMark()}<span class="brand-name">${words.bank}</span></a
      >
      <nav class="site-nav" aria-label="${words.nav.label}">
        <ul>
          ${sections.map(
            ({ name, text, ...rest }) =>
              html`<li ${'isForStaff' in rest ? renderStaffOnly(person) : null}>
                <a
                  href="${pathOf({ name }, language)}"
                  ${current === name ? html`aria-current="${page?.name === name ? 'page' : 'true'}"` : null}
                  >${text}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <div class="site-tools">
        ${renderLanguages(language, page)} ${renderScheme(language, scheme)}
        ${renderSignInButton(language, person)}
      </div>
    </div>
  </header>`;
}

/** Shown to the bank's own people; its script does the same when somebody else signs in. */
function renderStaffOnly(person: Person | null): Html {
  return person?.roles.includes('staff') ? html`data-staff-only` : html`data-staff-only hidden`;
}

function renderLanguages(language: Language, page: Page | null): Html {
  return html`<nav class="languages" aria-label="${WORDS[language].languages}">
    <ul>
      ${LANGUAGES.map(
        (other) =>
          html`<li>
            <a
              href="${pathOf(page ?? { name: 'home' }, other)}"
              lang="${other}"
              hreflang="${other}"
              ${other === language && page ? html`aria-current="page"` : null}
              >${other.toUpperCase()}<span class="visually-hidden">, ${LANGUAGE_NAMES[other]}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function renderScheme(language: Language, scheme: Scheme): Html {
  const { scheme: words } = WORDS[language];
  return html`<label class="scheme">
    <span class="visually-hidden">${words.label}</span>
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
    </svg>
    <select data-scheme-switch>
      ${SCHEMES.map(
        (value) =>
          html`<option value="${value}" ${value === scheme ? html`selected` : null}>${words[value]}</option>`,
      )}
    </select>
  </label>`;
}

function renderFooter(language: Language): Html {
  const words = WORDS[language];
  return html`<footer class="site-footer" aria-label="${words.footer.contents}">
    <div class="site-footer-inner">
      <div class="brand">
        ${renderMark()}
        <p>
          <span class="brand-name">${words.bank}</span><br /><span class="tagline">${words.tagline}</span>
        </p>
      </div>
      <p class="fictional">${words.footer.fictional}</p>
      <p class="built">
        ${words.footer.built}<br />
        <a href="${pathOf({ name: 'bench' }, language)}">${words.bench.title}</a>
      </p>
    </div>
  </footer>`;
}
