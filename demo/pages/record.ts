import { html } from '../../server/text/html.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { WORDS } from '../words/index.js';

/** What the bank removes, for everybody to see and to verify. */
export function recordPage(language: Language): PageContent {
  const { record } = WORDS[language];
  return {
    title: record.title,
    description: record.intro,
    page: { name: 'record' },
    main: html`<div class="hero">
        <h1>${record.title}</h1>
        <p class="standfirst">${record.intro}</p>
        <p class="standfirst">${record.criticism}</p>
      </div>
      <section class="discussion" aria-label="${record.title}">
        <div class="discussion-inner">
          <parvis-moderation-ledger><p>${record.fallback}</p></parvis-moderation-ledger>
        </div>
      </section>`,
  };
}
