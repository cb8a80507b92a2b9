import type { Author } from '../../src/contract/members.js';
import { operations } from '../../src/contract/operations.js';
import { PROBLEM_TITLES } from '../../src/contract/problem-titles.js';
import { PROBLEMS } from '../../src/contract/problem-statuses.js';
import type { Viewer } from '../../src/contract/viewer.js';
import type { Guest } from '../../src/contract/guests.js';
import type { GuestInput } from '../../src/contract/operations/guests.js';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import type { CommentEdit, CommentInput } from '../../src/contract/operations/comments.js';
import type { OperationName } from '../../src/contract/operations.js';
import { COMMUNITY, PRESETS, contentOf, FakeData, FakeProblem, type NewComment } from './fake-data.js';
import { FakeStream } from './fake-stream.js';
import { bodyOf, type Fault, type FakeRequest } from './faults.js';

interface Reply {
  body: unknown;
  headers?: Record<string, string>;
}

const idOf = (token: string) => token.replace(/^token-/, '').replace(/#.*$/, '');

const PERMISSIONS = ['comment', 'react'];

/**
 * A community backend inside the page. While installed, it answers what is fetched from `url`; anything else is fetched
 * as usual. Faithful to the contract as far as a client can tell.
 */
export class FakeBackend {
  readonly url = 'https://community.test/api';
  readonly data = new FakeData();
  readonly stream = new FakeStream();
  readonly community = structuredClone(COMMUNITY);
  /** Every request that arrived, in order. */
  readonly requests: FakeRequest[] = [];
  /** Who is known by a cookie, for the mode without tokens. */
  cookieMember: string | null = null;
  readonly #members = new Map<string, Author>();
  readonly #refusedTokens = new Set<string>();
  readonly #faults: { name: OperationName | '*'; fault: Fault; times: number }[] = [];
  readonly #answers = new Map<string, { fingerprint: string; reply: Promise<Reply> }>();
  #guestTokens = 0;
  #realFetch: typeof fetch | null = null;

  install(): this {
    this.#realFetch = globalThis.fetch;
    globalThis.fetch = (input, init = {}) => this.#fetch(input, init);
    return this;
  }

  uninstall(): void {
    if (this.#realFetch) globalThis.fetch = this.#realFetch;
    this.stream.end('close');
  }

  /** Adds a member, whose token is `token-` and the id. */
  addMember(id: string, name = id, roles: string[] = []): Author {
    const member = { id, name, roles };
    this.#members.set(id, member);
    return member;
  }

  /** The backend does not know somebody any more. */
  forgetMember(id: string): void {
    this.#members.delete(id);
  }

  refuseToken(token: string): void {
    this.#refusedTokens.add(token);
  }

  addTopic(key: string, topic?: Parameters<FakeData['addTopic']>[1]): void {
    this.data.addTopic(key, topic);
  }

  /** A comment that was there before anybody looked. */
  addComment(topicKey: string, comment?: NewComment): CommentWithoutReplies {
    return this.data.addComment(topicKey, comment);
  }

  /** A comment that somebody writes now: those who listen are told. */
  publish(topicKey: string, given?: NewComment): CommentWithoutReplies {
    const comment = this.data.addComment(topicKey, given);
    this.#tell('comment-created', comment);
    return comment;
  }

  /** The next `times` calls of an operation (`*`: of any) meet with a fault. */
  fail(name: OperationName | '*', fault: Fault, times = 1): void {
    this.#faults.push({ name, fault, times });
  }

  /** Every fault is over. */
  recover(): void {
    this.#faults.length = 0;
  }

  requestsOf(name: OperationName): FakeRequest[] {
    return this.requests.filter((request) => request.name === name);
  }

  async #fetch(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!url.href.startsWith(`${this.url}/`)) return this.#realFetch!(input, init);
    const signal = init.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    const method = init.method ?? 'GET';
    const received: FakeRequest = {
      ...route(method, url, this.url),
      method,
      url,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
      signal,
    };
    this.requests.push(received);
    const index = this.#faults.findIndex(({ name }) => name === '*' || name === received.name);
    const planned = this.#faults[index];
    const proceed = () => this.#answer(received);
    if (!planned) return proceed();
    planned.times -= 1;
    if (planned.times <= 0) this.#faults.splice(index, 1);
    return planned.fault(received, proceed);
  }

  async #answer(request: FakeRequest): Promise<Response> {
    try {
      const operation = Object.values(operations).find(({ name }) => name === request.name);
      if (!operation) throw new FakeProblem('not-found');
      if (operation.name === 'openStream') {
        const channels = request.url.searchParams.getAll('channel');
        return this.stream.open(channels, request.headers.get('Last-Event-ID'), request.signal);
      }
      const member = operation.access === 'anyone' ? null : this.#memberOf(request);
      const { body, headers } = await this.#once(request, member, 'idempotencyKey' in operation);
      return new Response(body === undefined ? null : bodyOf(JSON.stringify(body)), {
        status: operation.status,
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    } catch (error) {
      if (!(error instanceof FakeProblem)) throw error;
      const status = PROBLEMS[error.code];
      const title = PROBLEM_TITLES[error.code];
      const problem = { type: `${this.url}/problems/${error.code}`, title, status, code: error.code };
      return new Response(
        bodyOf(
          JSON.stringify(error.current === undefined ? problem : { ...problem, current: error.current }),
        ),
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }
  }

  #memberOf({ headers }: FakeRequest): Author {
    const header = headers.get('Authorization');
    const token = header?.replace('Bearer ', '') ?? (this.cookieMember && `token-${this.cookieMember}`);
    if (!token) throw new FakeProblem('token-missing');
    const member = this.#members.get(idOf(token));
    if (!member || this.#refusedTokens.has(token)) throw new FakeProblem('token-expired');
    return member;
  }

  /** The same key gives the same answer. */
  async #once(request: FakeRequest, member: Author | null, needsKey: boolean): Promise<Reply> {
    if (!needsKey) return this.#handle(request, member);
    const key = request.headers.get('Idempotency-Key');
    if (!key) throw new FakeProblem('idempotency-key-missing');
    const fingerprint = `${member?.id} ${request.method} ${request.url} ${request.body}`;
    const known = this.#answers.get(key);
    if (known && known.fingerprint !== fingerprint) throw new FakeProblem('idempotency-key-reused');
    if (known) return known.reply;
    const reply = Promise.resolve(this.#handle(request, member));
    this.#answers.set(key, { fingerprint, reply });
    return reply;
  }

  #handle(request: FakeRequest, member: Author | null): Reply {
    const { params, url, name } = request;
    const { data, stream } = this;
    const commentId = params['commentId'] ?? '';
    const topicKey = params['topicKey'] ?? '';
    const json = <T>() => JSON.parse(request.body) as T;

    switch (name as OperationName) {
      case 'readCommunity':
        return { body: this.community };
      case 'readViewer':
        return { body: { member: member!, permissions: PERMISSIONS } satisfies Viewer };
      case 'createGuest':
        return { body: this.#createGuest(json()) };
      case 'searchMembers': {
        const query = url.searchParams.get('query')!;
        return { body: { items: [...this.#members.values()].filter(({ name }) => name.startsWith(query)) } };
      }
      case 'readTopic':
        return { body: this.#topicBody(topicKey) };
      case 'openTopic':
        if (!data.topics.has(topicKey)) data.addTopic(topicKey, json());
        return { body: this.#topicBody(topicKey) };
      case 'countComments': {
        const keys = url.searchParams.getAll('key');
        return { body: { items: keys.map((key) => ({ key, commentCount: data.count(key) })) } };
      }
      case 'listComments':
        return {
          body: data.list(topicKey, url.searchParams),
          headers: { 'Stream-Position': stream.position, ETag: `"${stream.position}"` },
        };
      case 'listReplies':
        return { body: data.replies(commentId, url.searchParams) };
      case 'readComment':
        return { body: data.stored(commentId).comment };
      case 'readCommentText': {
        const { text, comment } = this.#own(commentId, member!);
        return { body: { text, version: comment.version } };
      }
      case 'previewComment': {
        const { text } = json<{ text: string }>();
        if (text.trim() === '') throw new FakeProblem('text-empty');
        return { body: { body: contentOf(text) } };
      }
      case 'createComment': {
        const { text, parentId, rating } = json<CommentInput>();
        if (data.topic(topicKey).state !== 'open') throw new FakeProblem('topic-read-only');
        if (text.trim() === '') throw new FakeProblem('text-empty');
        return { body: { ...this.publish(topicKey, { text, parentId, rating, author: member! }) } };
      }
      case 'editComment': {
        const stored = this.#matching(request, member!);
        const { text, rating } = json<CommentEdit>();
        data.setText(stored, text, rating);
        this.#tell('comment-changed', stored.comment);
        return { body: { ...stored.comment } };
      }
      case 'deleteComment': {
        const stored = this.#matching(request, member!);
        stored.deletedAt = Date.now();
        Object.assign(stored.comment, { state: 'deleted', author: null, body: [] });
        this.#tell('comment-changed', stored.comment);
        return { body: { ...stored.comment } };
      }
      case 'restoreComment': {
        const stored = data.stored(commentId);
        const { undoSeconds } = this.community.limits;
        if (stored.deletedAt === null || Date.now() - stored.deletedAt > undoSeconds * 1000) {
          throw new FakeProblem('undo-expired');
        }
        stored.deletedAt = null;
        Object.assign(stored.comment, { state: 'published', author: member });
        data.setText(stored, stored.text);
        this.#tell('comment-changed', stored.comment);
        return { body: { ...stored.comment } };
      }
      case 'addReaction':
      case 'removeReaction': {
        const { comment, reactors } = data.stored(commentId);
        const kind = params['kind'] ?? '';
        const givers = reactors.get(kind) ?? new Set();
        reactors.set(kind, givers);
        const had = givers.size;
        if (name === 'addReaction') givers.add(member!.id);
        else givers.delete(member!.id);
        comment.reactions[kind] = (comment.reactions[kind] ?? 0) + givers.size - had;
        const reactions = { ...comment.reactions };
        stream.emit(comment.topicKey, 'reactions-changed', {
          topicKey: comment.topicKey,
          commentId,
          reactions,
        });
        return { body: { reactions } };
      }
      case 'chooseAnswer':
      case 'clearAnswer': {
        const { author } = data.stored(commentId).comment;
        if (author?.id !== member!.id && !member!.roles.includes('staff')) throw new FakeProblem('forbidden');
        const answerId = name === 'chooseAnswer' ? json<{ answerId: string }>().answerId : null;
        const question = data.chooseAnswer(commentId, answerId);
        this.#tell('comment-changed', question);
        return { body: { ...question } };
      }
      case 'pinComment':
      case 'unpinComment': {
        if (!member!.roles.includes('staff')) throw new FakeProblem('forbidden');
        const comment = data.pin(commentId, name === 'pinComment');
        this.#tell('comment-changed', comment);
        return { body: { ...comment } };
      }
      case 'listPresets':
        return { body: { items: PRESETS[url.searchParams.get('locale') ?? 'en'] ?? PRESETS['en'] } };
      case 'readViewerRating':
        return { body: { commentId: data.ratingOf(topicKey, member!.id) } };
      case 'followTopic':
        return { body: data.follow(member!.id, topicKey) };
      case 'unfollowTopic':
        data.unfollow(member!.id, topicKey);
        return { body: undefined };
      case 'listFollows': {
        const keys = url.searchParams.getAll('key');
        const all = data.follows(member!.id, keys.length > 0 ? keys : undefined);
        const start = Number(url.searchParams.get('cursor'));
        const end = start + 50;
        return { body: { items: all.slice(start, end), next: end < all.length ? String(end) : null } };
      }
      case 'listCommentVersions':
        return { body: data.versions(commentId, url.searchParams.get('cursor')) };
      case 'readViewerComments': {
        const known = url.searchParams.getAll('id').flatMap((id) => {
          const stored = data.find(id);
          return stored ? [[id, stored] as const] : [];
        });
        const items = known.map(([id, { comment, reactors }]) => ({
          id,
          reactions: [...reactors].flatMap(([kind, givers]) => (givers.has(member!.id) ? [kind] : [])),
          own: comment.author?.id === member!.id,
        }));
        return { body: { items } };
      }
      default:
        throw new FakeProblem('not-found');
    }
  }

  /** A token that was refused can be renewed; one of a guest who was forgotten makes another guest. */
  #createGuest({ name = '', token }: GuestInput): Guest {
    this.#guestTokens += 1;
    const known = this.#members.get(idOf(token ?? ''));
    const id = known?.id ?? `guest-${this.#guestTokens}`;
    const member = known ?? this.addMember(id, name || 'N. N. 0001', ['guest']);
    return {
      token: `token-${id}#${this.#guestTokens}`,
      expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
      viewer: { member, permissions: ['comment'] },
    };
  }

  #topicBody(key: string): unknown {
    return {
      ...this.data.topic(key),
      commentCount: this.data.count(key),
      createdAt: '2026-03-01T08:00:00.000Z',
    };
  }

  #own(commentId: string, member: Author) {
    const stored = this.data.stored(commentId);
    if (stored.comment.author?.id !== member.id) throw new FakeProblem('forbidden');
    return stored;
  }

  #matching({ params, headers }: FakeRequest, member: Author) {
    const stored = this.#own(params['commentId'] ?? '', member);
    const given = headers.get('If-Match');
    if (given === null) throw new FakeProblem('version-required');
    if (given !== `"${stored.comment.version}"`) throw new FakeProblem('version-mismatch', stored.comment);
    return stored;
  }

  #tell(name: 'comment-created' | 'comment-changed', comment: CommentWithoutReplies): void {
    const { topicKey } = comment;
    this.stream.emit(topicKey, name, {
      comment: structuredClone(comment),
      commentCount: this.data.count(topicKey),
      ...this.data.ratings(topicKey),
    });
  }
}

/** Which operation a request calls. */
function route(method: string, url: URL, base: string): Pick<FakeRequest, 'name' | 'params'> {
  const path = `${url.origin}${url.pathname}`.slice(`${base}/v1`.length);
  for (const operation of Object.values(operations)) {
    const pattern = new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const match = operation.method === method ? pattern.exec(path) : null;
    if (!match) continue;
    const params = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { name: operation.name, params };
  }
  return { name: '', params: {} };
}
