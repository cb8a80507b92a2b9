// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';
import { author, comment, ratings } from './shapes.js';

export const viewer = { member: author, permissions: ['string'] } satisfies Shape;

export const viewerComment = { id: 'string', reactions: ['string'], own: 'boolean' } satisfies Shape;

export const streamEvents = {
  ready: {},
  reset: {},
  'comment-created': { comment, commentCount: 'number', 'ratings?': ratings },
  'comment-changed': { comment, commentCount: 'number', 'ratings?': ratings },
  'reactions-changed': { topicKey: 'string', commentId: 'string', reactions: { '*': 'number' } },
} satisfies Shape;
