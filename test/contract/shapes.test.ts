import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { generateShapes, LEDGER_SCHEMAS, SCHEMAS } from '../../scripts/generate-shapes.js';
import { type Shape, matches } from '../../src/contract/shape.js';
import * as ledgerShapes from '../../src/contract/ledger-shapes.js';
import * as shapes from '../../src/contract/shapes.js';

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

const hash = 'f'.repeat(64);
const ledgerCounts = {
  from: '2026-01-01',
  to: '2026-01-31',
  ...{ submissions: 1, reports: 1, holds: 0, kept: 0, removed: 1, labelled: 0, appeals: 1, upheld: 0 },
  reversed: 1,
  rules: [{ ruleId: null, reports: 1, removed: 1, labelled: 0, upheld: 0, reversed: 1 }],
  sources: [{ source: 'own-initiative', restricted: 1 }],
  automation: [{ automatedDecision: 'not', restricted: 1, reversed: 1 }],
  medianSeconds: { report: 60, restriction: 60, appeal: null },
  ratings: [{ rating: 1, submitted: 1, removed: 1, held: 0, withdrawn: 0 }],
  steps: [{ from: '2026-01-01', submissions: 1, removed: 1, reversed: 1 }],
};

const VALID_LEDGER: Record<keyof typeof ledgerShapes, unknown> = {
  ledgerPage: {
    items: [{ sequence: 1, at: comment.createdAt, kind: 'report', commitment: hash, facts: { a: 1 }, hash }],
    checkpoint: null,
  },
  ledgerKeyList: {
    items: [{ id: 'k', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }, since: comment.createdAt }],
  },
  ledgerCounts,
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
  commentSource: { text: 'Hello', version: 1 },
  commentPreview: { body: comment.body },
  reactionCounts: { reactions: { support: 1 } },
  problem: {
    type: 'about:blank',
    title: 'T',
    status: 409,
    code: 'x',
    errors: [{ pointer: '/a', detail: 'd' }],
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
    const file = await readFile(new URL('../../src/contract/shapes.ts', import.meta.url), 'utf8');
    assert.equal(file, await generateShapes());
    const ledger = await readFile(new URL('../../src/contract/ledger-shapes.ts', import.meta.url), 'utf8');
    assert.equal(ledger, await generateShapes('ledger-shapes'));
  });

  const all: Record<string, Shape> = { ...shapes, ...ledgerShapes };
  for (const [name, valid] of Object.entries({ ...VALID, ...VALID_LEDGER })) {
    const schema = (SCHEMAS[name] ?? LEDGER_SCHEMAS[name])!;
    const shape = all[name]!;

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
