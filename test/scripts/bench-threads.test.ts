import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as z from 'zod/mini';
import { countOf, discussion } from '../../bench/threads/content.mjs';
import {
  COMMUNITY,
  VIEWER,
  arrivalEvent,
  commentList,
  topicCounts,
  viewerComments,
} from '../../bench/threads/parvis-api.mjs';
import { artalkList, walineList } from '../../bench/threads/peer-apis.mjs';
import { check, ratio, spread } from '../../bench/threads/figures.mjs';
import { CommentList, ViewerComment } from '../../src/contract/comments.js';
import { Community } from '../../src/contract/community.js';
import type { ContentNode } from '../../src/contract/content.js';
import { STREAM_EVENTS } from '../../src/contract/stream.js';
import { TopicCount } from '../../src/contract/topics.js';
import { Viewer } from '../../src/contract/viewer.js';

interface WalineComment {
  nick: string;
  comment: string;
  children?: WalineComment[];
}

const roots = discussion(1000);

/** All comments of a list that is asked for piece by piece. */
function readAll(limit: number) {
  const items: z.infer<typeof CommentList>['items'] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: z.infer<typeof CommentList> = CommentList.parse(commentList(roots, { limit, cursor }));
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

describe('the discussion of the benchmark', () => {
  it('has as many comments as asked for, the same each time', () => {
    for (const count of [1, 50, 1000, 3000]) assert.equal(countOf(discussion(count)), count);
    assert.deepEqual(discussion(50), discussion(50));
  });

  it('is answered to Parvis as the contract says, in pieces that make the whole', () => {
    const items = readAll(100);
    const replies = items.flatMap((item) => item.replies?.items ?? []);
    assert.equal(items.length + replies.length, 1000);
    assert.equal(new Set([...items, ...replies].map(({ id }) => id)).size, 1000);
    assert.ok(items.every((item) => item.replyCount === (item.replies?.items.length ?? 0)));
    Community.parse(COMMUNITY);
    Viewer.parse(VIEWER);
    topicCounts(['a', 'b']).items.forEach((item: unknown) => TopicCount.parse(item));
    viewerComments(['comment-1']).items.forEach((item: unknown) => ViewerComment.parse(item));
    STREAM_EVENTS['comment-created'].parse(arrivalEvent(3, 1000, 'comment-1'));
  });

  it('says the same to every contestant, in the same order', () => {
    const textOf = ({ text, children = [] }: ContentNode): string => text ?? children.map(textOf).join('');
    const parvis = readAll(100)
      .flatMap((item) => [item, ...(item.replies?.items ?? [])])
      .map(({ author, body }) => `${author?.name}: ${body.map(textOf).join(' ')}`);
    const artalk = artalkList(roots, { limit: 5000, offset: 0 }).comments.map(
      ({ nick, content }: { nick: string; content: string }) =>
        `${nick}: ${content.replaceAll('**', '').replaceAll('\n\n', ' ')}`,
    );
    const waline = walineList(roots, { page: 1, pageSize: 5000 })
      .data.data.flatMap((root: WalineComment) => [root, ...(root.children ?? [])])
      .map(
        ({ nick, comment }: WalineComment) =>
          `${nick}: ${comment.replaceAll('</p><p>', ' ').replace(/<[^>]+>/g, '')}`,
      );
    assert.deepEqual(artalk, parvis);
    assert.deepEqual(waline, parvis);
  });
});

describe('the figures of the benchmark', () => {
  it('take the middle of the repetitions, and say nothing where nothing was measured', () => {
    assert.deepEqual(spread([10, 30, 20]), { middle: 20, low: 12, high: 28 });
    assert.deepEqual(spread([]), { middle: null, low: null, high: null });
    assert.equal(ratio([2, 4, 6], [8]), 0.5);
    assert.deepEqual(check('time', ratio([], [8]), 1, '×'), []);
  });
});
