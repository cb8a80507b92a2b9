// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';
import { contentNode } from './shapes.js';

export const topic = {
  key: 'string',
  title: 'string',
  url: [null, 'string'],
  mode: 'string',
  state: 'string',
  commentCount: 'number',
  createdAt: 'string',
} satisfies Shape;

export const commentSource = { text: 'string', version: 'number' } satisfies Shape;

export const commentPreview = { body: [contentNode] } satisfies Shape;

export const reactionCounts = { reactions: { '*': 'number' } } satisfies Shape;

export const submissionTerms = {
  review: 'string',
  reviewedFirst: [null, 'number'],
  checked: 'boolean',
  isFirst: 'boolean',
  rulesChange: [
    null,
    {
      inForceSince: 'string',
      note: [null, 'string'],
      added: ['string'],
      changed: ['string'],
      removed: ['string'],
    },
  ],
} satisfies Shape;
