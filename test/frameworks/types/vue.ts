import type {} from 'parvis/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer P }
  ? P
  : never;

/** Compiled, never run: what the templates of Vue 3 know of the tags. */
export const community: Props<'parvis-community'> = { backend: '/community', for: 'page', class: 'wide' };

export const thread: Props<'parvis-comment-thread'> = {
  topic: 'articles/home-owners',
  'topic-title': 'Home owners',
  sort: 'oldest',
  load: 'interaction',
  onParvisThreadLoaded: ({ detail }) => void detail.commentCount.toFixed(),
};

// @ts-expect-error There is no such order.
export const unknownOrder: Props<'parvis-comment-thread'> = { sort: 'best' };

// @ts-expect-error There is no such moment.
export const unknownMoment: Props<'parvis-comment-thread'> = { load: 'lazy' };

export const count: Props<'parvis-comment-count'> = {
  topic: 'articles/home-owners',
  // @ts-expect-error There is no such attribute.
  topics: 'articles/home-owners',
};
