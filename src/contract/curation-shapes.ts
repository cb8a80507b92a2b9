// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';
import { contentNode } from './shapes.js';

export const commentVersionPage = {
  items: [{ version: 'number', body: [contentNode], createdAt: 'string' }],
  next: [null, 'string'],
} satisfies Shape;

export const presetList = { items: [{ id: 'string', text: 'string', 'sticker?': 'string' }] } satisfies Shape;

export const viewerRating = { commentId: [null, 'string'] } satisfies Shape;
