import { html } from '../../server/text/html.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { pathOf } from '../site.js';
import { WORDS } from '../words/index.js';

export function notFoundPage(language: Language): PageContent {
  const { notFound } = WORDS[language];
  return {
    title: notFound.title,
    description: notFound.text,
    page: null,
    main: html`<div class="hero">
      <h1>${notFound.title}</h1>
      <p class="standfirst">${notFound.text}</p>
      <p class="ways">
        <a href="${pathOf({ name: 'home' }, language)}">${notFound.home}</a>
        <a href="${pathOf({ name: 'forum' }, language)}">${notFound.forum}</a>
      </p>
    </div>`,
  };
}

export function failurePage(language: Language): PageContent {
  const { failure } = WORDS[language];
  return {
    title: failure.title,
    description: failure.text,
    page: null,
    main: html`<div class="hero">
      <h1>${failure.title}</h1>
      <p class="standfirst">${failure.text}</p>
    </div>`,
  };
}
