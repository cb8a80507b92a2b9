import type { Comment, CommentPage, CommentWithoutReplies } from '../../../src/contract/comments.js';

export function comment(
  id: string,
  parentId: string | null = null,
  given: Partial<CommentWithoutReplies> = {},
): CommentWithoutReplies {
  return {
    id,
    topicKey: 'topic',
    parentId,
    depth: parentId === null ? 0 : 1,
    author: null,
    body: [],
    createdAt: '2026-03-01T08:00:00.000Z',
    editedAt: null,
    version: 1,
    state: 'published',
    reactions: {},
    replyCount: 0,
    ...given,
  };
}

export function page(items: Comment[], ends: Partial<CommentPage> = {}): CommentPage {
  return { items, previous: null, next: null, ...ends };
}

/** A comment on the topic with replies along. */
export function withReplies(
  id: string,
  replyIds: string[],
  ends: Partial<CommentPage> = {},
  replyCount = replyIds.length,
  given: Partial<CommentWithoutReplies> = {},
): Comment {
  const replies = page(
    replyIds.map((each) => comment(each, id)),
    ends,
  );
  return { ...comment(id, null, { replyCount, ...given }), replies };
}
