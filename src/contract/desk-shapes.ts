// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';
import { author, contentNode } from './shapes.js';

export const decision = {
  id: 'string',
  commentId: 'string',
  action: 'string',
  moderation: [
    null,
    {
      restriction: 'string',
      ruleId: [null, 'string'],
      rulesVersion: [null, 'string'],
      law: [null, 'string'],
      decidedAt: 'string',
      by: 'string',
      until: [null, 'string'],
    },
  ],
  explanation: [null, 'string'],
  decidedAt: 'string',
  by: 'string',
  memberId: [null, 'string'],
  appealId: [null, 'string'],
} satisfies Shape;

export const decisionList = { items: [decision] } satisfies Shape;

export const decidedList = {
  items: [{ commentId: 'string', result: 'string', decision: [null, decision], state: [null, 'string'] }],
} satisfies Shape;

export const queueCounts = {
  reported: 'number',
  held: 'number',
  unanswered: 'number',
  appeals: 'number',
  newcomers: 'number',
} satisfies Shape;

export const queuePage = { next: [null, 'string'] } satisfies Shape;

export const queueItem = {
  commentId: 'string',
  topicKey: 'string',
  topicTitle: 'string',
  url: [null, 'string'],
  parentId: [null, 'string'],
  author: [null, author],
  body: [contentNode],
  createdAt: 'string',
  state: 'string',
  'rating?': 'number',
  version: 'number',
  decisionId: [null, 'string'],
  waitingSince: 'string',
  reports: [
    {
      kind: 'string',
      ruleId: [null, 'string'],
      law: [null, 'string'],
      explanation: [null, 'string'],
      name: [null, 'string'],
      email: [null, 'string'],
      locale: [null, 'string'],
      times: 'number',
      receivedAt: 'string',
    },
  ],
  appeal: [
    null,
    { id: 'string', by: 'string', text: 'string', createdAt: 'string', decision, mayDecide: 'boolean' },
  ],
  claims: [{ memberId: 'string', name: 'string', until: 'string' }],
  handoff: [null, { createdAt: 'string', memberName: [null, 'string'] }],
  hold: [null, { reasons: [{ kind: 'string', detail: [null, 'string'] }] }],
} satisfies Shape;

export const claimList = { items: [{ memberId: 'string', name: 'string', until: 'string' }] } satisfies Shape;

export const decidedAppeal = {
  id: 'string',
  createdAt: 'string',
  text: 'string',
  outcome: 'string',
  reasons: [null, 'string'],
  decidedAt: [null, 'string'],
} satisfies Shape;

export const memberRecord = {
  id: 'string',
  name: 'string',
  roles: ['string'],
  memberSince: 'string',
  comments: 'number',
  removed: 'number',
  reversed: 'number',
  reported: 'number',
  appeals: 'number',
  firstCommentAt: [null, 'string'],
  decisions: [decision],
  recent: [
    {
      commentId: 'string',
      topicKey: 'string',
      topicTitle: 'string',
      url: [null, 'string'],
      createdAt: 'string',
      state: 'string',
      body: [contentNode],
    },
  ],
} satisfies Shape;

export const handoff = {
  id: 'string',
  reference: 'string',
  commentId: 'string',
  topicKey: 'string',
  url: [null, 'string'],
  replyId: [null, 'string'],
  createdAt: 'string',
  memberName: [null, 'string'],
} satisfies Shape;

export const deskEvents = {
  'desk-changed': { commentId: [null, 'string'], queues: ['string'] },
} satisfies Shape;
