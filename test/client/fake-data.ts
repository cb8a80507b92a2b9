import type {
  Comment,
  CommentList,
  CommentPage,
  CommentVersion,
  CommentVersionPage,
  CommentWithoutReplies,
  Preset,
  Ratings,
} from '../../src/contract/comments.js';
import type { Community } from '../../src/contract/community.js';
import type { Follow } from '../../src/contract/follows.js';
import type { Author } from '../../src/contract/members.js';
import { PINS_PER_TOPIC } from '../../src/contract/operations/curation.js';
import type { ProblemCode } from '../../src/contract/problems.js';

/** Thrown by the fake backend to answer with a problem. */
export class FakeProblem extends Error {
  readonly code: ProblemCode;
  readonly current: unknown;

  constructor(code: ProblemCode, current?: unknown) {
    super(code);
    this.code = code;
    this.current = current;
  }
}

export const COMMUNITY: Community = {
  name: 'Test community',
  state: 'open',
  locales: ['en'],
  rules: [
    {
      id: 'respect',
      title: 'Respect',
      text: 'Criticise the matter.',
      inForceSince: '2026-01-01T00:00:00.000Z',
    },
  ],
  capabilities: ['stream', 'reactions'],
  reactions: ['agree', 'thanks'],
  limits: { commentLength: 5000, replyDepth: 10, undoSeconds: 30 },
};

interface StoredComment {
  comment: CommentWithoutReplies;
  text: string;
  /** What it said before, oldest first. */
  before: CommentVersion[];
  deletedAt: number | null;
  reactors: Map<string, Set<string>>;
}

export interface FakeTopic {
  key: string;
  title: string;
  url: string | null;
  state: string;
  mode: string;
  staffReplies?: CommentList['topic']['staffReplies'];
}

export interface NewComment {
  id?: string;
  text?: string;
  parentId?: string | null;
  author?: Author;
  createdAt?: string;
  reactions?: Record<string, number>;
  rating?: number | undefined;
  preset?: string;
}

/** What comments can be on a topic whose mode is `presets`, by language. */
export const PRESETS: Record<string, readonly Preset[]> = {
  en: [
    { id: 'thank-you', text: 'Thank you!' },
    { id: 'keep-going', text: 'Keep going!' },
    { id: 'star', text: 'Star', sticker: 'star' },
    { id: 'kite', text: 'A kite', sticker: 'unheard-of' },
  ],
  de: [
    { id: 'thank-you', text: 'Danke!' },
    { id: 'keep-going', text: 'Weiter so!' },
    { id: 'star', text: 'Stern', sticker: 'star' },
  ],
};

export function presetOf(text: string): string | undefined {
  return Object.values(PRESETS)
    .flat()
    .find((preset) => preset.text === text)?.id;
}

/** How many replies are sent along with a comment. */
export const PREVIEWED_REPLIES = 2;

const EPOCH = Date.parse('2026-03-01T08:00:00.000Z');
export const ANONYMOUS_AUTHOR: Author = { id: 'member-0', name: 'Noor', roles: [] };

/** The topics and comments of a fake backend. */
export class FakeData {
  readonly topics = new Map<string, FakeTopic>();
  readonly #comments = new Map<string, StoredComment>();
  /** When each member followed and read each topic. */
  readonly #follows = new Map<string, Map<string, { followedAt: string; readAt: string }>>();
  #made = 0;

  addTopic(key: string, topic: Partial<FakeTopic> = {}): FakeTopic {
    const made = { key, title: key, url: null, state: 'open', mode: 'discussion', ...topic };
    this.topics.set(key, made);
    return made;
  }

  /** Puts a topic on a member's list, or notes there that it is read. */
  follow(memberId: string, topicKey: string, readAt = this.#now): Follow {
    this.topic(topicKey);
    const follows = this.#follows.get(memberId) ?? new Map();
    this.#follows.set(
      memberId,
      follows.set(topicKey, { followedAt: readAt, ...follows.get(topicKey), readAt }),
    );
    return this.follows(memberId, [topicKey])[0]!;
  }

  unfollow(memberId: string, topicKey: string): void {
    this.topic(topicKey);
    this.#follows.get(memberId)?.delete(topicKey);
  }

  /** The last followed first. */
  follows(memberId: string, keys?: readonly string[]): Follow[] {
    const all = [...(this.#follows.get(memberId) ?? [])].reverse();
    return all
      .filter(([key]) => !keys || keys.includes(key))
      .map(([topicKey, { followedAt, readAt }]) => {
        const { title, url } = this.topic(topicKey);
        const isNew = ({ comment }: StoredComment) =>
          comment.topicKey === topicKey && comment.createdAt > readAt && comment.author?.id !== memberId;
        const newCount = [...this.#comments.values()].filter(isNew).length;
        return { topicKey, title, url, followedAt, readAt, newCount };
      });
  }

  /** The clock of the backend: as late as the newest comment. */
  get #now(): string {
    const times = [...this.#comments.values()].map(({ comment }) => comment.createdAt);
    return times.reduce((latest, each) => (each > latest ? each : latest), new Date(EPOCH).toISOString());
  }

  topic(key: string): FakeTopic {
    const topic = this.topics.get(key);
    if (!topic) throw new FakeProblem('topic-unknown');
    return topic;
  }

  addComment(topicKey: string, given: NewComment = {}): CommentWithoutReplies {
    this.#made += 1;
    const { id = `comment-${this.#made}`, text = `Comment ${this.#made}`, parentId = null } = given;
    const parent = parentId === null ? null : this.stored(parentId).comment;
    const isQuestion = parent === null && this.topics.get(topicKey)?.mode === 'questions';
    const comment: CommentWithoutReplies = {
      id,
      topicKey,
      parentId,
      depth: parent ? parent.depth + 1 : 0,
      author: given.author ?? ANONYMOUS_AUTHOR,
      body: contentOf(text),
      createdAt: given.createdAt ?? new Date(EPOCH + this.#made * 60_000).toISOString(),
      editedAt: null,
      version: 1,
      state: 'published',
      reactions: { ...given.reactions },
      replyCount: 0,
      ...(isQuestion && { answerId: null }),
      ...(given.rating !== undefined && { rating: given.rating }),
      ...(given.preset !== undefined && { preset: given.preset }),
    };
    this.#comments.set(id, { comment, text, before: [], deletedAt: null, reactors: new Map() });
    if (parent) parent.replyCount += 1;
    return comment;
  }

  stored(id: string): StoredComment {
    const found = this.#comments.get(id);
    if (!found) throw new FakeProblem('comment-unknown');
    return found;
  }

  find(id: string): StoredComment | undefined {
    return this.#comments.get(id);
  }

  /** Every comment on a topic, oldest first. */
  of(topicKey: string): CommentWithoutReplies[] {
    return [...this.#comments.values()]
      .map(({ comment }) => comment)
      .filter((each) => each.topicKey === topicKey && (each.state !== 'held' || each.replyCount > 0));
  }

  count(topicKey: string): number {
    return this.of(topicKey).filter(({ state }) => state === 'published').length;
  }

  /** How a topic's subject is rated, where its mode is `ratings`. */
  ratings(topicKey: string): { ratings?: Ratings } {
    if (this.topics.get(topicKey)?.mode !== 'ratings') return {};
    const given = this.of(topicKey).flatMap(({ state, rating }) => (state === 'published' && rating) || []);
    const sum = given.reduce((total, each) => total + each, 0);
    const spread = [1, 2, 3, 4, 5].map((value) => given.filter((each) => each === value).length);
    return { ratings: { average: given.length && sum / given.length, count: given.length, spread } };
  }

  /** The comment by which a member rated a topic's subject. */
  ratingOf(topicKey: string, memberId: string): string | null {
    const rated = this.of(topicKey).find(
      ({ author, state, rating }) => state === 'published' && rating !== undefined && author?.id === memberId,
    );
    return rated?.id ?? null;
  }

  setText(stored: StoredComment, text: string, rating?: number): void {
    if (rating !== undefined) stored.comment.rating = rating;
    stored.before.push(versionOf(stored.comment));
    stored.text = text;
    stored.comment.body = contentOf(text);
    stored.comment.editedAt = new Date().toISOString();
    stored.comment.version += 1;
  }

  /** As the contract has it, in pieces of two. */
  versions(commentId: string, cursor: string | null): CommentVersionPage {
    const { comment, before } = this.stored(commentId);
    if (comment.state !== 'published') return { items: [], next: null };
    const all = [versionOf(comment), ...before.toReversed()];
    const start = Number(cursor ?? 0);
    return { items: all.slice(start, start + 2), next: start + 2 < all.length ? String(start + 2) : null };
  }

  chooseAnswer(questionId: string, answerId: string | null): CommentWithoutReplies {
    const { comment } = this.stored(questionId);
    if (comment.answerId === undefined) throw new FakeProblem('not-a-question');
    if (answerId !== null && this.stored(answerId).comment.parentId !== questionId) {
      throw new FakeProblem('answer-unknown');
    }
    comment.answerId = answerId;
    return comment;
  }

  pin(commentId: string, on: boolean): CommentWithoutReplies {
    const { comment } = this.stored(commentId);
    const pinned = this.of(comment.topicKey).filter((each) => each.pinned && each !== comment);
    if (on && pinned.length >= PINS_PER_TOPIC) throw new FakeProblem('pins-exhausted');
    if (on) comment.pinned = true;
    else delete comment.pinned;
    return comment;
  }

  list(topicKey: string, query: URLSearchParams): CommentList {
    const { state, mode, staffReplies } = this.topic(topicKey);
    const sort = query.get('sort') ?? 'newest';
    const rating = query.get('rating');
    const all = this.of(topicKey).filter(
      (each) => each.parentId === null && (rating === null || each.rating === Number(rating)),
    );
    const pinned = all.filter((each) => each.pinned && rating === null);
    const roots = sorted(
      all.filter((each) => !pinned.includes(each) && (sort !== 'unanswered' || this.#isWaiting(each))),
      sort,
    );
    const around = query.get('around');
    const opened = around === null ? [] : this.#pathTo(around);
    const page = paged(roots, query, opened[0]);
    const items = page.previous === null ? [...pinned, ...page.items] : page.items;
    return {
      ...page,
      items: items.map((each) => this.#withReplies(each, opened)),
      topic: {
        state,
        mode,
        commentCount: this.count(topicKey),
        ...(staffReplies && { staffReplies }),
        ...this.ratings(topicKey),
      },
    };
  }

  replies(commentId: string, query: URLSearchParams): CommentPage {
    const { comment } = this.stored(commentId);
    const page = paged(this.#childrenOf(comment.id), query);
    return { ...page, items: page.items.map((each) => this.#withReplies(each, [])) };
  }

  /** The chosen answer first. */
  #childrenOf(commentId: string): CommentWithoutReplies[] {
    const { answerId } = this.stored(commentId).comment;
    const children = [...this.#comments.values()]
      .map(({ comment }) => comment)
      .filter(({ parentId }) => parentId === commentId);
    return [...children.filter(({ id }) => id === answerId), ...children.filter(({ id }) => id !== answerId)];
  }

  #isWaiting(comment: CommentWithoutReplies): boolean {
    if (comment.answerId !== undefined) return comment.answerId === null;
    return !this.#childrenOf(comment.id).some(({ author }) => author?.roles.includes('staff'));
  }

  #pathTo(commentId: string): string[] {
    const { parentId } = this.stored(commentId).comment;
    return [...(parentId === null ? [] : this.#pathTo(parentId)), commentId];
  }

  #withReplies(comment: CommentWithoutReplies, opened: readonly string[]): Comment {
    const children = this.#childrenOf(comment.id);
    if (children.length === 0) return { ...comment };
    const along = opened.find((id) => children.some((child) => child.id === id));
    const query = new URLSearchParams({ limit: String(PREVIEWED_REPLIES) });
    const page = paged(children, query, along);
    return {
      ...comment,
      replies: { ...page, items: page.items.map((each) => this.#withReplies(each, opened)) },
    };
  }
}

export function contentOf(text: string): CommentWithoutReplies['body'] {
  return text.split('\n\n').map((paragraph) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: paragraph }],
  }));
}

function versionOf({ version, body, createdAt, editedAt }: CommentWithoutReplies): CommentVersion {
  return { version, body, createdAt: editedAt ?? createdAt };
}

function sorted(comments: readonly CommentWithoutReplies[], sort: string): CommentWithoutReplies[] {
  const weight = ({ reactions }: CommentWithoutReplies) =>
    Object.values(reactions).reduce((sum, count) => sum + count, 0);
  if (sort === 'oldest' || sort === 'unanswered') return [...comments];
  const newest = comments.toReversed();
  return sort === 'top' ? newest.sort((a, b) => weight(b) - weight(a)) : newest;
}

/** Cursors name the comment beside which a page begins or ends, so that they hold when comments come in. */
function paged(
  comments: readonly CommentWithoutReplies[],
  query: URLSearchParams,
  around?: string,
): { items: CommentWithoutReplies[]; previous: string | null; next: string | null } {
  const limit = Number(query.get('limit') ?? 20);
  const [, direction, id] = /^(after|before):(.+)$/.exec(query.get('cursor') ?? '') ?? [];
  if (query.has('cursor') && !direction) throw new FakeProblem('cursor-invalid');
  const indexOf = (wanted: string) => comments.findIndex((comment) => comment.id === wanted);
  let start = 0;
  let end = limit;
  if (direction === 'after') start = indexOf(id!) + 1;
  if (direction === 'before') start = Math.max(0, indexOf(id!) - limit);
  if (around !== undefined) start = Math.max(0, indexOf(around) - Math.floor(limit / 2));
  if (query.get('from') === 'end') start = Math.max(0, comments.length - limit);
  end = direction === 'before' ? indexOf(id!) : start + limit;
  const items = comments.slice(start, end);
  return {
    items,
    previous: start > 0 && items.length > 0 ? `before:${items[0]!.id}` : null,
    next: end < comments.length && items.length > 0 ? `after:${items.at(-1)!.id}` : null,
  };
}
