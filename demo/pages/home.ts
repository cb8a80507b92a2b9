import { ARTICLES } from '../articles/index.js';
import { html } from '../../server/text/html.js';
import { renderVillage } from '../illustrations.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { articleTopicKey, pathOf } from '../site.js';
import { WORDS } from '../words/index.js';

export function homePage(language: Language): PageContent {
  const { bank, home } = WORDS[language];
  const article = ARTICLES[language];
  return {
    title: bank,
    description: home.intro,
    page: { name: 'home' },
    main: html`<div class="hero">
        <h1>${home.title}</h1>
        <p class="standfirst">${home.intro}</p>
      </div>
      ${renderVillage()}
      <div class="home">
        <dl class="facts">
          ${home.facts.map(
            ({ value, text }) =>
              html`<div>
                <dt>${text}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <div class="features">
          <section class="feature">
            <p class="kicker">${home.articleKicker}</p>
            <h2>${article.title}</h2>
            <p>${home.articleText}</p>
            <p class="feature-link">
              <a href="${pathOf({ name: 'article' }, language)}">${home.articleLink}</a>
              <parvis-comment-count topic="${articleTopicKey(language)}">&nbsp;</parvis-comment-count>
            </p>
          </section>
          <section class="feature">
            <p class="kicker">${home.forumKicker}</p>
            <h2>${home.forumTitle}</h2>
            <p>${home.forumText}</p>
            <p class="feature-link">
              <a href="${pathOf({ name: 'forum' }, language)}">${home.forumLink}</a>
            </p>
          </section>
        </div>
        <section class="offers" aria-labelledby="offers">
          <h2 id="offers">${home.offersTitle}</h2>
          <ul>
            ${home.offers.map(
              ({ title, text }) =>
                html`<li>
                  <h3>${title}</h3>
                  <p>${text}</p>
                </li>`,
            )}
          </ul>
        </section>
      </div>`,
  };
}
