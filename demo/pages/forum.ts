import { type SeedTopic, TOPICS } from '../../server/seed/topics.js';
import { html, type Html } from '../../server/text/html.js';
import { LANGUAGE_NAMES, type Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { topicPath } from '../site.js';
import { keepPunctuation } from '../typography.js';
import { WORDS } from '../words/index.js';

export function forumPage(language: Language): PageContent {
  const { forum } = WORDS[language];
  const own = TOPICS.filter((topic) => topic.language === language);
  const others = TOPICS.filter((topic) => topic.language !== language);
  return {
    title: forum.title,
    description: forum.intro,
    page: { name: 'forum' },
    main: html`<div class="hero">
        <h1>${forum.title}</h1>
        <p class="standfirst">${forum.intro}</p>
      </div>
      <div class="forum">
        ${renderTopics('topics-own', forum.inThisLanguage, own, language)}
        ${renderTopics('topics-other', forum.inOtherLanguages, others, language)}
      </div>`,
  };
}

function renderTopics(
  id: string,
  title: string,
  topics: readonly SeedTopic[],
  language: Language,
): Html | null {
  if (topics.length === 0) return null;
  return html`<section class="topics" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul>
      ${topics.map((topic) => {
        const isForeign = topic.language !== language;
        return html`<li class="topic">
          <h3 ${isForeign ? html`lang="${topic.language}"` : null}>
            <a href="${topicPath(topic.key, language)}">${keepPunctuation(topic.title)}</a>
          </h3>
          <p class="topic-about">
            ${
              isForeign ? html`<span lang="${topic.language}">${LANGUAGE_NAMES[topic.language]}</span>` : null
            }
            <parvis-comment-count topic="${topic.key}">&nbsp;</parvis-comment-count>
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}
