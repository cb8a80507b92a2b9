import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Comment } from '../../../src/contract/comments.js';
import { arrive, merge, place, reveal } from '../../../src/elements/comment-thread/thread-changes.js';
import {
  type ThreadState,
  branchOf,
  extend,
  threadFrom,
  update,
} from '../../../src/elements/comment-thread/thread-state.js';
import { comment, page } from './made-comments.js';

/** Twelve comments; what each answers is decided by the number, so that every order of events is about one thread. */
const PARENTS: Record<string, string | null> = {
  a: null,
  b: null,
  c: null,
  d: 'a',
  e: 'a',
  f: 'd',
  g: 'd',
  h: 'f',
  i: 'b',
  j: 'i',
  k: 'c',
  l: 'k',
};
const IDS = Object.keys(PARENTS);
const childrenOf = (parentId: string | null) => IDS.filter((id) => PARENTS[id] === parentId);

const id = fc.constantFrom(...IDS);
const cursor = fc.constantFrom(null, 'on');
const version = fc.integer({ min: 1, max: 3 });

function made(each: string, depth: number, by: number): Comment {
  const item: Comment = comment(each, PARENTS[each], { version: by, replyCount: childrenOf(each).length });
  return depth > 0
    ? { ...item, replies: page(childrenOf(each).map((child) => made(child, depth - 1, by))) }
    : item;
}

/** Some comments of a branch, in any order and any often, some with replies along. */
const pageOf = (parentId: string | null) =>
  fc
    .record({
      ids: fc.array(fc.constantFrom(...childrenOf(parentId)), { maxLength: 4 }),
      depth: fc.integer({ min: 0, max: 3 }),
      previous: cursor,
      next: cursor,
      version,
    })
    .map(({ ids, depth, previous, next, version: by }) =>
      page(
        ids.map((each) => made(each, depth, by)),
        { previous, next },
      ),
    );

type Step = (state: ThreadState) => ThreadState;

const end = fc.constantFrom('next' as const, 'previous' as const);
const read: fc.Arbitrary<Step> = fc
  .constantFrom(null, ...IDS.filter((each) => childrenOf(each).length > 0))
  .chain((parentId) =>
    fc.tuple(pageOf(parentId), end).map(
      ([further, side]): Step =>
        (state) =>
          parentId === null || state.comments.has(parentId) ? extend(state, parentId, further, side) : state,
    ),
  );
const event: fc.Arbitrary<Step> = fc.tuple(id, version, fc.constantFrom(arrive, place, update)).map(
  ([each, by, step]) =>
    (state) =>
      step(state, comment(each, PARENTS[each], { version: by })),
);
const others: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>(reveal),
  pageOf(null).map(
    (reading): Step =>
      (state) =>
        merge(state, reading),
  ),
);

function shown(state: ThreadState, parentId: string | null = null): string[] {
  return branchOf(state, parentId).ids.flatMap((each) => [each, ...shown(state, each)]);
}

describe('a thread, whatever comes in whichever order', () => {
  const run = (check: (state: ThreadState, before: ThreadState) => void) =>
    fc.assert(
      fc.property(
        pageOf(null),
        fc.array(fc.oneof(read, event, others), { maxLength: 25 }),
        (first, steps) => {
          let state = threadFrom(first);
          check(state, state);
          for (const step of steps) {
            const before = state;
            state = step(state);
            check(state, before);
          }
        },
      ),
      { numRuns: 400, seed: 20261123 },
    );

  it('shows no comment twice', () => {
    run((state) => {
      const ids = shown(state);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  it('shows everything below what it answers', () => {
    run((state) => {
      for (const each of shown(state)) {
        const parentId = PARENTS[each]!;
        expect(branchOf(state, parentId).ids).to.include(each);
        expect(state.comments.has(each)).to.equal(true);
      }
    });
  });

  it('lets nothing wait that is shown', () => {
    run((state) => {
      const ids = new Set(shown(state));
      expect(state.arrivals.filter((each) => ids.has(each.id))).to.eql([]);
      expect(new Set(state.arrivals.map((each) => each.id)).size).to.equal(state.arrivals.length);
    });
  });

  it('takes nothing away that was shown', () => {
    run((state, before) => {
      expect(shown(state)).to.include.members(shown(before));
    });
  });

  it('never goes back to an older version', () => {
    run((state, before) => {
      before.comments.forEach((each, key) => {
        expect(state.comments.get(key)!.version).to.be.at.least(each.version);
      });
    });
  });
});
