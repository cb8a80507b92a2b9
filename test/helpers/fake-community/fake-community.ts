import type {
  CommentsDomain,
  CommunityClient,
  CommunityDomain,
  Curation,
  Desk,
  Follows,
  ListOptions,
  Members,
  TopicsDomain,
  ViewerState,
} from '../../../src/client/domain.js';
import type { CommentWithoutReplies } from '../../../src/contract/comments.js';
import type { Community } from '../../../src/contract/community.js';
import type { Author } from '../../../src/contract/members.js';
import type { Hold } from '../../../src/contract/moderation.js';
import type { SubmissionTerms } from '../../../src/contract/viewer.js';
import {
  COMMUNITY,
  contentOf,
  FakeData,
  FakeProblem,
  presetOf,
  PRESETS,
  type FakeTopic,
  type NewComment,
} from '../../client/fake-data.js';
import { failure, Faults } from './faults.js';
import { FakeDesk } from './fake-desk.js';
import { FakeLedger } from './fake-ledger.js';
import { FakeLive } from './fake-live.js';
import { FakeModeration, moderationOf } from './fake-moderation.js';
import { FakeOutbox } from './fake-outbox.js';
import { FakeSession } from './fake-session.js';

export const AMINA: Author = { id: 'member-amina', name: 'Amina Haddad', roles: [] };
export const JONAS: Author = { id: 'member-jonas', name: 'Jonas Weber', roles: [] };
export const CLAIRE: Author = { id: 'member-claire', name: 'Claire Aubry', roles: ['staff'] };

export const TOPIC = 'articles/home-owners';

/** A community in memory, as an adapter that a bank would write. Its topic `TOPIC` is there from the start. */
export class FakeCommunity implements CommunityClient {
  readonly data = new FakeData();
  readonly faults = new Faults();
  readonly session: FakeSession;
  readonly stream = new FakeLive();
  readonly sending: FakeOutbox;
  readonly moderation = new FakeModeration();
  readonly record = new FakeLedger(this.faults);
  readonly desks = new FakeDesk(this.faults);
  isClosed = false;
  /** What `community.read` answers. */
  settings: Community = { ...COMMUNITY, reactions: ['support', 'thanks'] };

  /** What those are told who begin to write, where the community has the capability `terms`. */
  terms: SubmissionTerms = {
    review: 'after',
    reviewedFirst: null,
    checked: false,
    isFirst: false,
    rulesChange: null,
  };

  /** Who can be mentioned. */
  people: Author[] = [AMINA, JONAS, CLAIRE];

  /** `viewer` is who looks at it; without one, a visitor. `topic`: what is particular about its topic. */
  constructor({ viewer = null, topic = {} }: { viewer?: Author | null; topic?: Partial<FakeTopic> } = {}) {
    this.session = new FakeSession(viewer);
    this.sending = new FakeOutbox(this.session, this.faults, ({ topicKey, parentId, text, rating }) =>
      this.#create({
        topicKey,
        parentId,
        text,
        rating,
        ...this.#chosen(topicKey, text),
        author: this.#viewer,
      }),
    );
    this.data.addTopic(TOPIC, topic);
  }

  readonly community: CommunityDomain = {
    read: (signal) => this.#answer('community', () => this.settings, signal),
  };

  readonly topics: TopicsDomain = {
    open: async (topicKey) => {
      this.data.addTopic(topicKey);
      return { ...this.data.topic(topicKey), commentCount: 0, createdAt: new Date().toISOString() };
    },
    count: (topicKey, signal) => this.#answer('count', () => this.data.count(topicKey), signal),
  };

  readonly comments: CommentsDomain = {
    list: (topicKey, options, signal) =>
      this.#answer(
        'list',
        () => ({ ...this.data.list(topicKey, queryOf(options)), streamPosition: this.stream.position }),
        signal,
      ),
    replies: (commentId, cursor, signal) =>
      this.#answer(
        'replies',
        () => this.data.replies(commentId, new URLSearchParams({ limit: '5', ...(cursor && { cursor }) })),
        signal,
      ),
    viewerStates: (ids, signal) =>
      this.#answer(
        'viewerStates',
        () => new Map(ids.flatMap((id) => (this.data.find(id) ? [[id, this.#viewerState(id)]] : []))),
        signal,
      ),
    preview: (text, signal) => this.#answer('preview', () => contentOf(text), signal),
    text: (id, signal) =>
      this.#answer(
        'text',
        () => {
          const { text, comment } = this.data.stored(id);
          return { text, version: comment.version };
        },
        signal,
      ),
    edit: (id, text, version, rating) =>
      this.#answer('edit', () => {
        const stored = this.data.stored(id);
        if (stored.comment.version !== version) throw new FakeProblem('version-mismatch', stored.comment);
        return this.edit(id, text, rating);
      }),
    delete: (id) => this.#answer('delete', () => this.setState(id, 'deleted')),
    restore: (id) => this.#answer('restore', () => this.setState(id, 'published')),
    react: (id, kind, on) =>
      this.#answer('react', () => this.react(id, kind, on ? 1 : -1, this.session.memberId)),
  };

  async desk(): Promise<Desk> {
    return this.desks.domain(() => this.session.memberId);
  }

  async ledger(): Promise<FakeLedger> {
    return this.record;
  }

  async curation(): Promise<Curation> {
    return {
      chooseAnswer: (id, answerId) => this.#answer('chooseAnswer', () => this.chooseAnswer(id, answerId)),
      pin: (id, on) => this.#answer('pin', () => this.pin(id, on)),
      presets: (_, locale, signal) =>
        this.#answer('presets', () => PRESETS[locale] ?? PRESETS['en']!, signal),
      viewerRating: (topicKey, signal) =>
        this.#answer('viewerRating', () => this.data.ratingOf(topicKey, this.session.memberId), signal),
      versions: (id, cursor, signal) =>
        this.#answer('versions', () => this.data.versions(id, cursor), signal),
      moderation: async () =>
        this.moderation.domain(
          (name, work) => this.#answer(name, work),
          () => this.session.memberId,
        ),
      enterAsGuest: async (name, session) => {
        const guest = await this.#answer('enterAsGuest', () => ({
          id: `guest-${name}`,
          name: name || 'N. N. 0042',
          roles: ['guest'],
        }));
        (session as FakeSession).become(guest);
      },
    };
  }

  async members(): Promise<Members> {
    return {
      search: (query, _topicKey, signal) =>
        this.#answer(
          'members',
          () => this.people.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())),
          signal,
        ),
      terms: (_topicKey, _locale, signal) => this.#answer('terms', () => this.terms, signal),
    };
  }

  async follows(): Promise<Follows> {
    return {
      list: ({ topicKeys, cursor }, signal) =>
        this.#answer(
          'follows',
          () => {
            const all = this.data.follows(this.session.memberId, topicKeys);
            const start = Number(cursor ?? 0);
            const end = start + 3;
            return { items: all.slice(start, end), next: end < all.length ? String(end) : null };
          },
          signal,
        ),
      follow: (topicKey) => this.#answer('follow', () => this.data.follow(this.#viewer.id, topicKey)),
      unfollow: (topicKey) => this.#answer('unfollow', () => this.data.unfollow(this.#viewer.id, topicKey)),
    };
  }

  async live(): Promise<FakeLive> {
    return this.stream;
  }

  async outbox(): Promise<FakeOutbox> {
    await this.session.load();
    return this.#answer('outbox', () => null).then(() => this.sending);
  }

  close(): void {
    this.isClosed = true;
  }

  /** Puts a comment there before anybody looks. */
  add(given: NewComment = {}): CommentWithoutReplies {
    return this.data.addComment(TOPIC, given);
  }

  /** Somebody publishes a comment while others look. */
  arrive({ topicKey = TOPIC, ...given }: NewComment & { topicKey?: string } = {}): CommentWithoutReplies {
    const comment = this.data.addComment(topicKey, given);
    this.#push('comment-created', comment);
    return comment;
  }

  /** What holds back every comment that is written; null for none. */
  holding: Hold | null = null;

  #create(given: NewComment & { topicKey: string }): CommentWithoutReplies {
    if (!this.holding) return this.arrive(given);
    return this.hold(this.data.addComment(given.topicKey, given).id, this.holding);
  }

  /** The author changes a comment while others look. */
  edit(id: string, text: string, rating?: number): CommentWithoutReplies {
    const stored = this.data.stored(id);
    this.data.setText(stored, text, rating);
    Object.assign(stored.comment, this.#chosen(stored.comment.topicKey, text));
    this.#push('comment-changed', stored.comment);
    return stored.comment;
  }

  /** A comment is deleted, restored or taken away while others look. */
  setState(id: string, state: string): CommentWithoutReplies {
    const { comment } = this.data.stored(id);
    comment.state = state;
    comment.version += 1;
    this.#push('comment-changed', comment);
    return comment;
  }

  /** The staff takes a comment away, or puts a note on it, while others look. */
  restrict(id: string, restriction: 'removed' | 'labelled' = 'removed'): CommentWithoutReplies {
    const { comment } = this.data.stored(id);
    this.moderation.add(comment, restriction);
    comment.moderation = moderationOf(restriction);
    if (restriction === 'removed') Object.assign(comment, { author: null, body: [], reactions: {} });
    return this.setState(id, restriction === 'removed' ? 'removed' : 'published');
  }

  /** A comment waits from now on. `rule`: it is suspected of something. */
  hold(id: string, hold: Hold, rule = true): CommentWithoutReplies {
    const { comment } = this.data.stored(id);
    this.moderation.hold(comment, hold, rule);
    comment.moderation = {
      ...moderationOf('held'),
      ruleId: rule ? 'respect' : null,
      rulesVersion: rule ? '1' : null,
      by: 'automatic',
    };
    Object.assign(comment, { author: null, body: [], reactions: {}, state: 'held' });
    return comment;
  }

  /** The staff publishes what waited, while others look. */
  release(id: string): void {
    const stored = this.data.stored(id);
    const { author, body } = this.moderation.release(id);
    delete stored.comment.moderation;
    Object.assign(stored.comment, { author, body, state: 'published' });
    this.#push('comment-created', stored.comment);
    this.#push('comment-changed', stored.comment);
  }

  /** The asker or the staff choose an answer while others look. */
  chooseAnswer(id: string, answerId: string | null): CommentWithoutReplies {
    const question = this.data.chooseAnswer(id, answerId);
    this.#push('comment-changed', question);
    return question;
  }

  /** The staff pins a comment while others look. */
  pin(id: string, on: boolean): CommentWithoutReplies {
    const comment = this.data.pin(id, on);
    this.#push('comment-changed', comment);
    return comment;
  }

  /** Members react to a comment, or take it back, while others look. */
  react(id: string, kind: string, by: number, memberId = ''): Record<string, number> {
    const { comment, reactors } = this.data.stored(id);
    comment.reactions[kind] = (comment.reactions[kind] ?? 0) + by;
    if (memberId) {
      const members = reactors.get(kind) ?? new Set();
      reactors.set(kind, members);
      if (by > 0) members.add(memberId);
      else members.delete(memberId);
    }
    this.stream.push(comment.topicKey, 'reactions-changed', {
      topicKey: comment.topicKey,
      commentId: id,
      reactions: comment.reactions,
    });
    return comment.reactions;
  }

  #push(name: 'comment-created' | 'comment-changed', comment: CommentWithoutReplies): void {
    const { topicKey } = comment;
    this.stream.push(topicKey, name, {
      comment,
      commentCount: this.data.count(topicKey),
      ...this.data.ratings(topicKey),
    });
  }

  /** Where comments are chosen: which one it is. Throws for any other text. */
  #chosen(topicKey: string, text: string): { preset?: string } {
    if (this.data.topics.get(topicKey)?.mode !== 'presets') return {};
    const preset = presetOf(text);
    if (!preset) throw new FakeProblem('text-not-preset');
    return { preset };
  }

  get #viewer(): Author {
    const { state } = this.session;
    if (state.status !== 'signed-in') throw new FakeProblem('token-missing');
    return state.viewer.member;
  }

  #viewerState(id: string): ViewerState {
    const { comment, reactors } = this.data.stored(id);
    const { memberId } = this.session;
    const given = [...reactors].filter(([, members]) => members.has(memberId)).map(([kind]) => kind);
    const own = memberId !== '' && comment.author?.id === memberId;
    return { reactions: given, own, ...(own && this.moderation.isInvited(comment.id) && { invited: true }) };
  }

  #answer<Answer>(name: string, answer: () => Answer, signal?: AbortSignal): Promise<Answer> {
    return this.faults.call(name, answer, signal).catch((cause: unknown) => {
      if (!(cause instanceof FakeProblem)) throw cause;
      throw failure(cause.code, { current: structuredClone(cause.current) });
    });
  }
}

function queryOf(options: ListOptions): URLSearchParams {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
}
