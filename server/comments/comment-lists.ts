import type { Kysely } from 'kysely';
import type { CommentList, CommentPage, CommentSort } from '../../src/contract/comments.js';
import type { Database, TopicRow } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { findTopic } from '../topics/topics.js';
import { openChain, readChain } from './ancestors.js';
import { couldBeId, findComment, isVisible } from './comment-view.js';
import { decodeCursor } from './cursor.js';
import { placeOf, readPage, readPageAround, type Page } from './keyset.js';
import { withFirstReplies } from './previews.js';

/** Levels of first replies that come along with a topic's comments, and with the replies to one. */
const LEVELS_IN_TOPIC = 1;
const LEVELS_IN_REPLIES = 2;

export interface TopicListOptions {
  sort: CommentSort;
  limit: number;
  from: 'start' | 'end';
  cursor?: string | undefined;
  around?: string | undefined;
}

function toList(topic: TopicRow, items: CommentList['items'], page: Page): CommentList {
  return {
    items,
    previous: page.previous,
    next: page.next,
    topic: { state: topic.state, mode: topic.mode, commentCount: topic.comment_count },
  };
}

async function listAround(
  db: Kysely<Database>,
  topic: TopicRow,
  commentId: string,
  { sort, limit }: TopicListOptions,
): Promise<CommentList> {
  const chain = couldBeId(commentId) ? await readChain(db, commentId) : [];
  const top = chain.at(0);
  const comment = chain.at(-1);
  if (!top || !comment || comment.topic_key !== topic.key || !isVisible(comment)) {
    throw new ProblemError('comment-unknown');
  }
  const list = { kind: 'topic', topicId: topic.id, sort } as const;
  const page = await readPageAround(db, list, placeOf(top), limit);
  const others = page.views.filter((view) => view.id !== top.id);
  const items = new Map((await withFirstReplies(db, others, LEVELS_IN_TOPIC)).map((item) => [item.id, item]));
  items.set(top.id, await openChain(db, chain));
  return toList(
    topic,
    page.views.flatMap((view) => items.get(view.id) ?? []),
    page,
  );
}

/** A page of a topic's comments. Costs the same for a topic of any size. */
export async function listComments(
  db: Kysely<Database>,
  topicKey: string,
  options: TopicListOptions,
): Promise<CommentList> {
  const topic = await findTopic(db, topicKey);
  if (options.around !== undefined) return listAround(db, topic, options.around, options);
  const list = { kind: 'topic', topicId: topic.id, sort: options.sort } as const;
  const start =
    options.cursor === undefined
      ? { direction: options.from === 'end' ? ('previous' as const) : ('next' as const) }
      : decodeCursor(list, options.cursor);
  const page = await readPage(db, list, {
    direction: start.direction,
    limit: options.limit,
    ...('place' in start && { from: start.place }),
  });
  return toList(topic, await withFirstReplies(db, page.views, LEVELS_IN_TOPIC), page);
}

/** A page of the direct replies to a comment, oldest first. */
export async function listReplies(
  db: Kysely<Database>,
  commentId: string,
  options: { limit: number; cursor?: string | undefined },
): Promise<CommentPage> {
  const parent = await findComment(db, commentId);
  if (!parent || !isVisible(parent)) throw new ProblemError('comment-unknown');
  const list = { kind: 'replies', parentId: parent.id } as const;
  const start =
    options.cursor === undefined ? { direction: 'next' as const } : decodeCursor(list, options.cursor);
  const page = await readPage(db, list, {
    direction: start.direction,
    limit: options.limit,
    ...('place' in start && { from: start.place }),
  });
  return {
    items: await withFirstReplies(db, page.views, LEVELS_IN_REPLIES),
    previous: page.previous,
    next: page.next,
  };
}
