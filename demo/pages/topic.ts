import { TOPICS } from '../../server/seed/topics.js';
import { html } from '../../server/text/html.js';
import { LANGUAGE_NAMES, type Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import { pathOf, topicSlug } from '../site.js';
import { keepPunctuation } from '../typography.js';
import { WORDS } from '../words/index.js';
import { renderThread } from './thread.js';

/** The page of a topic of the forum. Null for a slug that no topic has. */
export function topicPage(language: Language, slug: string): PageContent | null {
  const topic = TOPICS.find(({ key }) => !key.startsWith('articles/') && topicSlug(key) === slug);
  if (!topic) return null;
  const { forum } = WORDS[language];
  const isForeign = topic.language !== language;
  const forumPath = pathOf({ name: 'forum' }, language);
  return {
    title: topic.title,
    description: `${forum.discussion} · ${topic.title}`,
    page: { name: 'topic', slug },
    main: html`<div class="hero topic-head">
        <p class="kicker"><a href="${forumPath}">${forum.back}</a></p>
        <h1 ${isForeign ? html`lang="${topic.language}"` : null}>${keepPunctuation(topic.title)}</h1>
        ${
          isForeign
            ? html`<p class="byline" lang="${topic.language}">${LANGUAGE_NAMES[topic.language]}</p>`
            : null
        }
      </div>
      <section class="discussion" id="discussion" aria-label="${forum.discussion}">
        <div class="discussion-inner">
          ${renderThread({
            topicKey: topic.key,
            title: topic.title,
            fallback: html`${forum.fallback}<a href="${forumPath}">${forum.fallbackLink}</a>.`,
          })}
        </div>
      </section>`,
  };
}
