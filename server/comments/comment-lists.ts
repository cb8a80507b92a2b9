import type { Kysely } from 'kysely';
import type { CommentList, CommentPage, CommentSort } from '../../src/contract/comments.js';
import type { Database, TopicRow } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { findTopic, toSummary } from '../topics/topics.js';
import { openChain, readChain } from './ancestors.js';
import { couldBeId, findComment, isVisible, type CommentView } from './comment-view.js';
import { decodeCursor } from './cursor.js';
import { placeOf, readPage, readPageAround, type Page } from './keyset.js';
import { readPinned } from './pins.js';
import { readAnswers, withFirstReplies } from './previews.js';

/** Levels of first replies that come along with a topic's comments, and with the replies to one. */
const LEVELS_IN_TOPIC = 1;
const LEVELS_IN_REPLIES = 2;

export interface TopicListOptions {
  sort: CommentSort;
  limit: number;
  from: 'start' | 'end';
  cursor?: string | undefined;
  around?: string | undefined;
  rating?: number | undefined;
}

const listOf = (topic: TopicRow, { sort, rating }: { sort: CommentSort; rating?: number | undefined }) =>
  ({ kind: 'topic', topicId: topic.id, mode: topic.mode, sort, rating }) as const;

/** What a page shows: where it begins at the start of a list of all comments, the pinned ones come first. */
async function withPinned(
  db: Kysely<Database>,
  topic: TopicRow,
  page: Page,
  rating: number | undefined,
): Promise<CommentView[]> {
  return page.previous === null && rating === undefined
    ? [...(await readPinned(db, topic.id)), ...page.views]
    : page.views;
}

/** Puts the comment that a link leads to in its place, where the list leaves it out, as one that has its answer. */
function putBack(page: Page, linked: CommentView): void {
  if (page.views.some((view) => view.id === linked.id)) return;
  const index = page.views.findIndex((view) => view.created_at > linked.created_at);
  page.views.splice(index === -1 ? page.views.length : index, 0, linked);
}

function toList(topic: TopicRow, items: CommentList['items'], page: Page): CommentList {
  return {
    items,
    previous: page.previous,
    next: page.next,
    topic: toSummary(topic),
  };
}

async function listAround(
  db: Kysely<Database>,
  topic: TopicRow,
  commentId: string,
  { sort, limit, rating }: TopicListOptions,
): Promise<CommentList> {
  const chain = couldBeId(commentId) ? await readChain(db, commentId) : [];
  const top = chain.at(0);
  const comment = chain.at(-1);
  if (!top || !comment || comment.topic_key !== topic.key || !isVisible(comment)) {
    throw new ProblemError('comment-unknown');
  }
  const list = listOf(topic, { sort, rating });
  // A pinned comment is read where it stands: with the start of the list.
  const isAmongOthers = top.pinned_at === null || rating !== undefined;
  const page = isAmongOthers
    ? await readPageAround(db, list, placeOf(top), limit)
    : await readPage(db, list, { direction: 'next', limit });
  if (isAmongOthers) putBack(page, top);
  page.views = await withPinned(db, topic, page, rating);
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
  const list = listOf(topic, options);
  const start =
    options.cursor === undefined
      ? { direction: options.from === 'end' ? ('previous' as const) : ('next' as const) }
      : decodeCursor(list, options.cursor);
  const page = await readPage(db, list, {
    direction: start.direction,
    limit: options.limit,
    ...('place' in start && { from: start.place }),
  });
  const views = await withPinned(db, topic, page, options.rating);
  return toList(topic, await withFirstReplies(db, views, LEVELS_IN_TOPIC), page);
}

/** A page of the direct replies to a comment: the chosen answer, then the others, oldest first. */
export async function listReplies(
  db: Kysely<Database>,
  commentId: string,
  options: { limit: number; cursor?: string | undefined },
): Promise<CommentPage> {
  const parent = await findComment(db, commentId);
  if (!parent || !isVisible(parent)) throw new ProblemError('comment-unknown');
  const list = { kind: 'replies', parentId: parent.id, answerId: parent.answer_id } as const;
  const start =
    options.cursor === undefined ? { direction: 'next' as const } : decodeCursor(list, options.cursor);
  const page = await readPage(db, list, {
    direction: start.direction,
    limit: options.limit,
    ...('place' in start && { from: start.place }),
  });
  const answers = page.previous === null ? await readAnswers(db, [parent]) : new Map();
  return {
    items: await withFirstReplies(db, [...answers.values(), ...page.views], LEVELS_IN_REPLIES),
    previous: page.previous,
    next: page.next,
  };
}
