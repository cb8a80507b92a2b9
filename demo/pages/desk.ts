import { html } from '../../server/text/html.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { WORDS } from '../words/index.js';

/** Where the bank's own people see what waits and decide. Others are told whom it is for. */
export function deskPage(language: Language): PageContent {
  const { desk } = WORDS[language];
  return {
    title: desk.title,
    description: desk.intro,
    page: { name: 'desk' },
    main: html`<div class="hero">
        <h1>${desk.title}</h1>
        <p class="standfirst">${desk.intro}</p>
      </div>
      <section class="discussion" aria-label="${desk.title}">
        <div class="discussion-inner wide">
          <parvis-moderation-desk><p>${desk.fallback}</p></parvis-moderation-desk>
        </div>
      </section>`,
  };
}
