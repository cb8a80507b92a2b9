import type { TopicInput } from '../../client/domain.js';

/** What a topic gets on its first use: what the page says, or else what it is. */
export function topicInput(title: string, url: string): TopicInput {
  return { title: title || document.title, url: url || location.origin + location.pathname };
}
