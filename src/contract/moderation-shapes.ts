// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';
import { contentNode } from './shapes.js';

export const moderation = {
  restriction: 'string',
  ruleId: [null, 'string'],
  rulesVersion: [null, 'string'],
  law: [null, 'string'],
  decidedAt: 'string',
  by: 'string',
  until: [null, 'string'],
} satisfies Shape;

export const houseRules = {
  version: 'string',
  inForceSince: 'string',
  rules: [{ id: 'string', title: 'string', text: 'string', inForceSince: 'string' }],
  versions: [{ version: 'string', inForceSince: 'string' }],
  upcoming: [null, { version: 'string', inForceSince: 'string' }],
} satisfies Shape;

export const reportReceipt = { code: 'string', receivedAt: 'string' } satisfies Shape;

export const appeal = {
  id: 'string',
  createdAt: 'string',
  text: 'string',
  outcome: 'string',
  reasons: [null, 'string'],
  decidedAt: [null, 'string'],
} satisfies Shape;

export const reportStatus = {
  receivedAt: 'string',
  kind: 'string',
  ruleId: [null, 'string'],
  law: [null, 'string'],
  items: [
    {
      commentId: 'string',
      topicKey: 'string',
      url: [null, 'string'],
      state: 'string',
      moderation: [null, moderation],
      explanation: [null, 'string'],
      decidedAt: [null, 'string'],
      decidedBy: [null, 'string'],
      appealUntil: [null, 'string'],
      appeal: [null, appeal],
    },
  ],
} satisfies Shape;

export const statement = {
  id: 'string',
  commentId: 'string',
  topicKey: 'string',
  restriction: 'string',
  decidedAt: 'string',
  until: [null, 'string'],
  territorialScope: ['string'],
  rule: [null, { id: 'string', title: 'string', text: 'string', inForceSince: 'string' }],
  rulesVersion: [null, 'string'],
  law: [null, 'string'],
  explanation: 'string',
  facts: [null, 'string'],
  'hold?': [null, { reasons: [{ kind: 'string', detail: [null, 'string'] }] }],
  category: 'string',
  source: 'string',
  automatedDetection: 'boolean',
  automatedDecision: 'string',
  contentDate: 'string',
  body: [contentNode],
  state: 'string',
  redress: { appealUntil: [null, 'string'], outOfCourt: [null, 'string'], court: 'boolean' },
  appeal: [null, appeal],
} satisfies Shape;

export const restrictedCommentList = {
  items: [
    {
      commentId: 'string',
      parentId: [null, 'string'],
      state: 'string',
      body: [contentNode],
      createdAt: 'string',
      version: 'number',
      statementId: [null, 'string'],
      'hold?': [null, { reasons: [{ kind: 'string', detail: [null, 'string'] }] }],
      handoff: [null, { url: 'string', message: [null, 'string'], createdAt: 'string' }],
    },
  ],
} satisfies Shape;
