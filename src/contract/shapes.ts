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

export const topic = {
  key: 'string',
  title: 'string',
  url: [null, 'string'],
  mode: 'string',
  state: 'string',
  commentCount: 'number',
  createdAt: 'string',
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

export const viewer = { member: author, permissions: ['string'] } satisfies Shape;

export const viewerComment = { id: 'string', reactions: ['string'], own: 'boolean' } satisfies Shape;

export const commentVersionPage = {
  items: [{ version: 'number', body: [contentNode], createdAt: 'string' }],
  next: [null, 'string'],
} satisfies Shape;

export const presetList = { items: [{ id: 'string', text: 'string', 'sticker?': 'string' }] } satisfies Shape;

export const viewerRating = { commentId: [null, 'string'] } satisfies Shape;

export const commentSource = { text: 'string', version: 'number' } satisfies Shape;

export const commentPreview = { body: [contentNode] } satisfies Shape;

export const reactionCounts = { reactions: { '*': 'number' } } satisfies Shape;

export const problem = {
  type: 'string',
  title: 'string',
  status: 'number',
  code: 'string',
  'detail?': 'string',
  'errors?': [{ pointer: 'string', detail: 'string' }],
  'current?': 'any',
} satisfies Shape;

export const streamEvents = {
  ready: {},
  reset: {},
  'comment-created': { comment, commentCount: 'number', 'ratings?': ratings },
  'comment-changed': { comment, commentCount: 'number', 'ratings?': ratings },
  'reactions-changed': { topicKey: 'string', commentId: 'string', reactions: { '*': 'number' } },
} satisfies Shape;
