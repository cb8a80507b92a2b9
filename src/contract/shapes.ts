// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

export const author = { id: 'string', name: 'string', roles: ['string'] } satisfies Shape;

export const contentNode: Shape = {
  type: 'string',
  'text?': 'string',
  'url?': 'string',
  'memberId?': 'string',
  'ordered?': 'boolean',
  'children?': [() => contentNode],
};

export const comment = {
  id: 'string',
  topicKey: 'string',
  parentId: [null, 'string'],
  depth: 'number',
  author: [null, author],
  body: [contentNode],
  createdAt: 'string',
  editedAt: [null, 'string'],
  version: 'number',
  state: 'string',
  reactions: { '*': 'number' },
  replyCount: 'number',
  'answerId?': [null, 'string'],
  'pinned?': 'boolean',
  'rating?': 'number',
  'preset?': 'string',
} satisfies Shape;

export const ratings = { average: 'number', count: 'number', spread: ['number'] } satisfies Shape;

export const topicSummary = {
  state: 'string',
  mode: 'string',
  commentCount: 'number',
  'staffReplies?': { count: 'number', medianSeconds: 'number' },
  'ratings?': ratings,
} satisfies Shape;

export const commentPage = { previous: [null, 'string'], next: [null, 'string'] } satisfies Shape;

export const commentList = {
  previous: [null, 'string'],
  next: [null, 'string'],
  topic: topicSummary,
} satisfies Shape;

export const topicCount = { key: 'string', commentCount: 'number' } satisfies Shape;

export const community = {
  name: 'string',
  state: 'string',
  locales: ['string'],
  rules: [{ id: 'string', title: 'string', text: 'string', inForceSince: 'string' }],
  'review?': 'string',
  capabilities: ['string'],
  reactions: ['string'],
  limits: { commentLength: 'number', replyDepth: 'number', undoSeconds: 'number' },
} satisfies Shape;
