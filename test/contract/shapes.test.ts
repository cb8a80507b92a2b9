import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { generateShapes, SHAPE_FILES } from '../../scripts/generate-shapes.js';
import * as countShapes from '../../src/contract/count-shapes.js';
import * as deskShapes from '../../src/contract/desk-shapes.js';
import * as curationShapes from '../../src/contract/curation-shapes.js';
import * as participationShapes from '../../src/contract/participation-shapes.js';
import * as writingShapes from '../../src/contract/writing-shapes.js';
import { type Shape, matches } from '../../src/contract/shape.js';
import * as followShapes from '../../src/contract/follow-shapes.js';
import * as ledgerShapes from '../../src/contract/ledger-shapes.js';
import * as moderationShapes from '../../src/contract/moderation-shapes.js';
import * as readingShapes from '../../src/contract/shapes.js';

const shapes = {
  ...readingShapes,
  ...countShapes,
  ...curationShapes,
  ...participationShapes,
  ...writingShapes,
  ...deskShapes,
  ...moderationShapes,
  ...ledgerShapes,
  ...followShapes,
};
const schemas = Object.assign({}, ...Object.values(SHAPE_FILES)) as Record<string, z.ZodMiniType>;

const comment = {
  id: 'c1',
  topicKey: 't',
  parentId: null,
  depth: 0,
  author: { id: 'm1', name: 'Ana', roles: ['staff'] },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }],
  createdAt: '2026-11-20T10:00:00.000Z',
  editedAt: null,
  version: 1,
  state: 'published',
  reactions: { support: 3 },
  replyCount: 0,
  answerId: null,
  pinned: true,
  rating: 4,
  preset: 'thank-you',
};
const ratings = { average: 3.5, count: 2, spread: [0, 0, 1, 1, 0] };
const topic = { key: 't', title: 'T', url: null, mode: 'discussion', state: 'open', commentCount: 1 };

const moderation = {
  restriction: 'removed',
  ruleId: 'respect',
  rulesVersion: '2026-01-05',
  law: null,
  decidedAt: comment.createdAt,
  by: 'staff',
  until: null,
};
const houseRule = { id: 'respect', title: 'T', text: 'X', inForceSince: comment.createdAt };
const appeal = {
  id: 'a1',
  createdAt: comment.createdAt,
  text: 'Why?',
  outcome: 'reversed',
  reasons: 'R',
  decidedAt: comment.createdAt,
};
const statement = {
  id: 's1',
  commentId: 'c1',
  topicKey: 't',
  restriction: 'removed',
  decidedAt: comment.createdAt,
  until: null,
  territorialScope: ['FR'],
  rule: houseRule,
  rulesVersion: '2026-01-05',
  law: null,
  explanation: 'E',
  facts: null,
  category: 'CYBER_VIOLENCE',
  source: 'article-16-notice',
  automatedDetection: false,
  automatedDecision: 'not',
  contentDate: comment.createdAt,
  body: comment.body,
  state: 'standing',
  redress: { appealUntil: null, outOfCourt: null, court: true },
  appeal: null,
};

const decision = {
  id: 'd1',
  commentId: 'c1',
  action: 'remove',
  moderation,
  explanation: null,
  decidedAt: comment.createdAt,
  by: 'staff',
  memberId: 'm2',
  appealId: null,
};
const claim = { memberId: 'm3', name: 'Bea', until: comment.createdAt };
const place = { commentId: 'c1', topicKey: 't', topicTitle: 'T', url: null, createdAt: comment.createdAt };

const hash = 'f'.repeat(64);
const ledgerCounts = {
  from: '2026-01-01',
  to: '2026-01-31',
  sequence: 9,
  ...{ submissions: 1, reports: 1, holds: 0, kept: 0, removed: 1, labelled: 0, appeals: 1, upheld: 0 },
  reversed: 1,
  rules: [{ ruleId: null, reports: 1, removed: 1, labelled: 0, upheld: 0, reversed: 1 }],
  sources: [{ source: 'own-initiative', restricted: 1 }],
  automation: [{ automatedDecision: 'not', restricted: 1, reversed: 1 }],
  medianSeconds: { report: 60, restriction: 60, appeal: null },
  ratings: [{ rating: 1, submitted: 1, removed: 1, held: 0, withdrawn: 0 }],
  steps: [{ from: '2026-01-01', submissions: 1, removed: 1, reversed: 1 }],
};

const VALID: Record<keyof typeof shapes, unknown> = {
  author: comment.author,
  contentNode: comment.body[0],
  comment,
  topicSummary: {
    state: 'open',
    mode: 'questions',
    commentCount: 2,
    staffReplies: { count: 1, medianSeconds: 60 },
    ratings,
  },
  ratings,
  presetList: { items: [{ id: 'star', text: 'Star', sticker: 'star' }] },
  viewerRating: { commentId: 'c1' },
  follow: {
    topicKey: 't',
    title: 'T',
    url: null,
    followedAt: comment.createdAt,
    readAt: comment.createdAt,
    newCount: 3,
  },
  followPage: { next: null },
  topic: { ...topic, createdAt: comment.createdAt },
  topicCount: { key: 't', commentCount: 2 },
  commentPage: { previous: null, next: 'abc' },
  commentList: { previous: null, next: 'abc', topic },
  community: {
    name: 'C',
    state: 'open',
    locales: ['fr'],
    rules: [{ id: 'r', title: 'T', text: 'X', inForceSince: comment.createdAt }],
    capabilities: ['stream'],
    reactions: ['support'],
    limits: { commentLength: 5000, replyDepth: 30, undoSeconds: 600 },
  },
  viewer: { member: comment.author, permissions: ['comment'] },
  viewerComment: { id: 'c1', reactions: ['support'], own: true },
  commentVersionPage: {
    items: [{ version: 2, body: comment.body, createdAt: comment.createdAt }],
    next: null,
  },
  ledgerPage: {
    items: [{ sequence: 1, at: comment.createdAt, kind: 'report', commitment: hash, facts: { a: 1 }, hash }],
    checkpoint: null,
  },
  ledgerKeyList: {
    items: [{ id: 'k', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }, since: comment.createdAt }],
  },
  ledgerCounts,
  moderation,
  houseRules: {
    version: '2',
    inForceSince: comment.createdAt,
    rules: [houseRule],
    versions: [{ version: '2', inForceSince: comment.createdAt }],
    upcoming: null,
  },
  decision,
  decisionList: { items: [decision] },
  decidedList: { items: [{ commentId: 'c1', result: 'decided', decision, state: 'removed' }] },
  queueCounts: { reported: 1, held: 0, unanswered: 1000, appeals: 0, newcomers: 2 },
  queuePage: { next: null },
  queueItem: {
    ...place,
    parentId: null,
    author: comment.author,
    body: comment.body,
    state: 'published',
    rating: 2,
    version: 1,
    decisionId: null,
    waitingSince: comment.createdAt,
    reports: [
      {
        kind: 'rule',
        ruleId: 'respect',
        law: null,
        explanation: null,
        name: null,
        email: null,
        locale: null,
        times: 2,
        receivedAt: comment.createdAt,
      },
    ],
    appeal: { id: 'a1', by: 'author', text: 'Why?', createdAt: comment.createdAt, decision, mayDecide: true },
    claims: [claim],
    handoff: { createdAt: comment.createdAt, memberName: null },
    hold: { reasons: [{ kind: 'words', detail: null }] },
  },
  claimList: { items: [claim] },
  decidedAppeal: appeal,
  memberRecord: {
    id: 'm1',
    name: 'Ana',
    roles: [],
    memberSince: comment.createdAt,
    ...{ comments: 3, removed: 1, reversed: 0, reported: 1, appeals: 0 },
    firstCommentAt: null,
    decisions: [decision],
    recent: [{ ...place, state: 'published', body: comment.body }],
  },
  handoff: {
    id: 'h1',
    reference: 'ABCD-EFGH-JK',
    commentId: 'c1',
    topicKey: 't',
    url: null,
    replyId: 'c2',
    createdAt: comment.createdAt,
    memberName: null,
  },
  deskEvents: { 'desk-changed': { commentId: null, queues: ['reported'] } },
  reportReceipt: { code: 'ABCD', receivedAt: comment.createdAt },
  appeal,
  reportStatus: {
    receivedAt: comment.createdAt,
    kind: 'rule',
    ruleId: 'respect',
    law: null,
    items: [
      {
        commentId: 'c1',
        topicKey: 't',
        url: null,
        state: 'restricted',
        moderation,
        explanation: 'E',
        decidedAt: comment.createdAt,
        decidedBy: 'staff',
        appealUntil: null,
        appeal,
      },
    ],
  },
  statement,
  restrictedCommentList: {
    items: [
      {
        commentId: 'c1',
        parentId: null,
        state: 'removed',
        body: comment.body,
        createdAt: comment.createdAt,
        version: 1,
        statementId: 's1',
        handoff: { url: 'https://bank.example/private?r=1', message: null, createdAt: comment.createdAt },
      },
    ],
  },
  commentSource: { text: 'Hello', version: 1 },
  commentPreview: { body: comment.body },
  reactionCounts: { reactions: { support: 1 } },
  submissionTerms: {
    review: 'before',
    reviewedFirst: 2,
    checked: true,
    isFirst: true,
    rulesChange: {
      inForceSince: '2026-06-01T00:00:00.000Z',
      note: null,
      added: ['On the topic'],
      changed: [],
      removed: [],
    },
  },
  streamEvents: {
    ready: {},
    reset: {},
    'comment-created': { comment, commentCount: 1, ratings },
    'comment-changed': { comment, commentCount: 1 },
    'reactions-changed': { topicKey: 't', commentId: 'c1', reactions: {} },
  },
};

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))
      : [];
  return [path, ...inner];
}

/** The value with something else, or nothing, at a place. */
function replaceAt(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return JSON.parse(JSON.stringify(copy));
}

describe('shapes', () => {
  it('are those that the schemas make: run `npm run generate` where this fails', async () => {
    for (const [name, text] of Object.entries(await generateShapes())) {
      const file = await readFile(new URL(`../../src/contract/${name}`, import.meta.url), 'utf8');
      assert.equal(file, text, name);
    }
  });

  for (const name of Object.keys(VALID) as (keyof typeof shapes)[]) {
    const valid = VALID[name];
    const schema = schemas[name]!;
    const shape: Shape = shapes[name];

    it(`take a valid ${name}`, () => {
      assert.ok(z.safeParse(schema, valid).success);
      assert.ok(matches(shape, valid));
    });

    it(`take and refuse the same as the schema: ${name}`, () => {
      const changes = fc.record({
        place: fc.constantFrom(...placesIn(valid)),
        replacement: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
      });
      fc.assert(
        fc.property(changes, ({ place, replacement }) => {
          const changed = replaceAt(valid, place, replacement);
          assert.equal(matches(shape, changed), z.safeParse(schema, changed).success);
        }),
        { numRuns: 300, seed: 20261123 },
      );
    });
  }
});
