// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

export const follow = {
  topicKey: 'string',
  title: 'string',
  url: [null, 'string'],
  followedAt: 'string',
  readAt: 'string',
  newCount: 'number',
} satisfies Shape;

export const followPage = { next: [null, 'string'] } satisfies Shape;
