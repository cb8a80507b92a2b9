import { type Article, ARTICLES } from '../articles/index.js';
import { html, type Html } from '../../server/text/html.js';
import { renderVillage } from '../illustrations.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { articleTopicKey } from '../site.js';
import { WORDS } from '../words/index.js';
import { renderThread } from './thread.js';

export function articlePage(language: Language): PageContent {
  const article = ARTICLES[language];
  const topicKey = articleTopicKey(language);
  return {
    title: article.title,
    description: article.standfirst,
    page: { name: 'article' },
    main: html`<article class="article">
        <header class="article-head">
          <p class="kicker">${article.kicker}</p>
          <h1>${renderTitle(article.title)}</h1>
          <p class="standfirst">${article.standfirst}</p>
          <p class="byline">
            <time datetime="${article.updated.date}">${article.updated.text}</time>
            <span>${article.readingTime}</span>
            <a href="#discussion">${WORDS[language].forum.comments}</a>
          </p>
        </header>
        ${renderVillage()}
        <div class="article-body">
          ${renderContents(article)}
          <div class="prose">
            ${article.sections.map(
              ({ id, title, body }) =>
                html`<section aria-labelledby="${id}">
                  <h2 id="${id}">${title}</h2>
                  ${body}
                </section>`,
            )}
            ${renderCommitments(article)} ${renderQuestions(article)}
          </div>
          ${renderContact(article)}
        </div>
      </article>
      <section class="discussion" id="discussion" aria-labelledby="discussion-title">
        <div class="discussion-inner">
          <h2 id="discussion-title">${article.discussion.title}</h2>
          <p class="discussion-intro">${article.discussion.intro}</p>
          ${renderThread({ topicKey, title: article.title, fallback: article.discussion.fallback })}
        </div>
      </section>`,
  };
}

function renderTitle(title: string): Html {
  const [subject = '', ...rest] = title.split(/(?<=:) /);
  return html`${subject} <span class="title-rest">${rest.join(' ')}</span>`;
}

function renderContents(article: Article): Html {
  const entries = [...article.sections, article.commitments, article.questions];
  return html`<nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">${article.contentsTitle}</h2>
    <ol>
      ${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      <li><a href="#discussion">${article.discussion.title}</a></li>
    </ol>
  </nav>`;
}

function renderCommitments({ commitments }: Article): Html {
  return html`<section class="commitments" aria-labelledby="${commitments.id}">
    <h2 id="${commitments.id}">${commitments.title}</h2>
    <p>${commitments.intro}</p>
    <ol>
      ${commitments.items.map(
        ({ title, text }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ol>
    <p class="figures">${commitments.after}</p>
  </section>`;
}

function renderQuestions({ questions }: Article): Html {
  return html`<section class="questions" aria-labelledby="${questions.id}">
    <h2 id="${questions.id}">${questions.title}</h2>
    ${questions.items.map(
      ({ title, text }) =>
        html`<details>
          <summary>${title}</summary>
          <p>${text}</p>
        </details>`,
    )}
  </section>`;
}

function renderContact({ contact }: Article): Html {
  return html`<aside class="contact" aria-labelledby="contact">
    <h2 id="contact">${contact.title}</h2>
    <p>${contact.intro}</p>
    <p class="phone"><a href="${contact.phoneHref}">${contact.phone}</a></p>
    <p class="hours">${contact.hours}</p>
    <p><a href="mailto:${contact.email}">${contact.email}</a></p>
    <p class="branch">${contact.branch}</p>
  </aside>`;
}
