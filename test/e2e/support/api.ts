import assert from 'node:assert/strict';
import type {
  Comment,
  CommentList,
  CommentPage,
  CommentWithoutReplies,
} from '../../../src/contract/comments.js';
import type {
  DecidedList,
  Decision,
  DecisionList,
  Handoff,
  QueueItem,
  QueuePage,
} from '../../../src/contract/desk.js';
import type { Statement } from '../../../src/contract/moderation.js';

interface Token {
  token: string;
  expiresAt: number;
}

/** The backend as a program sees it, beside the browsers, to prepare a test and to check what is really stored. */
export class Api {
  readonly #site: string;
  readonly #backend: string;
  readonly #tokens = new Map<string, Token>();

  constructor(site: string, backend: string) {
    this.#site = site;
    this.#backend = backend;
  }

  async openTopic(person: string, key: string): Promise<void> {
    await this.#send(person, 'PUT', `/topics/${encodeURIComponent(key)}`, {
      title: `À propos de ${key}`,
      url: `${this.#site}/fr/forum`,
    });
  }

  async createComment(
    person: string,
    topicKey: string,
    text: string,
    parentId: string | null = null,
  ): Promise<CommentWithoutReplies> {
    const path = `/topics/${encodeURIComponent(topicKey)}/comments`;
    return (await this.#send(person, 'POST', path, { text, parentId })) as CommentWithoutReplies;
  }

  /** Like `createComment`, for a text that may be refused: null if it is. */
  async tryComment(person: string, topicKey: string, text: string): Promise<CommentWithoutReplies | null> {
    const path = `/topics/${encodeURIComponent(topicKey)}/comments`;
    const answer = await this.#request(person, 'POST', path, { text, parentId: null });
    if (answer.status === 422) return null;
    assert.equal(answer.status, 201);
    return (await answer.json()) as CommentWithoutReplies;
  }

  async list(topicKey: string, query: Record<string, string> = {}): Promise<CommentList> {
    const path = `/topics/${encodeURIComponent(topicKey)}/comments?${new URLSearchParams(query)}`;
    const answer = await fetch(`${this.#backend}/v1${path}`);
    assert.equal(answer.status, 200, `${path}: ${answer.status}`);
    return (await answer.json()) as CommentList;
  }

  /** Every comment on a topic, without those that answer another one. */
  async roots(topicKey: string, sort = 'newest'): Promise<Comment[]> {
    const roots: Comment[] = [];
    let cursor: string | null = null;
    do {
      const page: CommentList = await this.list(topicKey, {
        sort,
        limit: '100',
        ...(cursor !== null && { cursor }),
      });
      roots.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return roots;
  }

  /** How many comments on a topic say exactly this. */
  async count(topicKey: string, text: string): Promise<number> {
    return (await this.roots(topicKey)).filter((comment) => plainText(comment) === text).length;
  }

  /** What the bank gives a page in which this person is signed in. */
  async tokenOf(person: string): Promise<Token> {
    const known = this.#tokens.get(person);
    if (known) return known;
    const signedIn = await fetch(`${this.#site}/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const answer = await fetch(`${this.#site}/session/token`, { headers: { cookie } });
    const token = (await answer.json()) as Token;
    this.#tokens.set(person, token);
    return token;
  }

  /** Takes a comment away under a rule, as somebody of the staff. Resolves to the decision's id. */
  async remove(person: string, commentId: string, explanation: string): Promise<string> {
    const { items } = (await this.#send(person, 'POST', '/decisions', {
      items: [{ commentId, version: 1, decisionId: null }],
      action: 'remove',
      ground: { kind: 'rule', ruleId: 'respect' },
      explanation,
    })) as DecidedList;
    return items[0]!.decision!.id;
  }

  /** Reports a comment under a rule, as somebody without an account. */
  async report(commentId: string, ruleId: string): Promise<void> {
    const answer = await fetch(`${this.#backend}/v1/reports`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        Origin: this.#site,
      },
      body: JSON.stringify({ commentIds: [commentId], kind: 'rule', ruleId, locale: 'fr' }),
    });
    assert.equal(answer.status, 201);
  }

  /** Asks for another look, as the author. */
  async appeal(person: string, statementId: string, text: string): Promise<void> {
    await this.#send(person, 'POST', `/statements/${statementId}/appeals`, { text });
  }

  /** Every decision about a comment, the newest first, as the staff reads them. */
  async decisions(person: string, commentId: string): Promise<readonly Decision[]> {
    const { token } = await this.tokenOf(person);
    const answer = await fetch(`${this.#backend}/v1/comments/${commentId}/decisions`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return ((await answer.json()) as DecisionList).items;
  }

  async replies(commentId: string): Promise<CommentPage> {
    const answer = await fetch(`${this.#backend}/v1/comments/${commentId}/replies`);
    return (await answer.json()) as CommentPage;
  }

  /** Reverses a decision after an appeal. Resolves to the answer's status. */
  async reverse(person: string, appealId: string, reasons: string): Promise<number> {
    const path = `/appeals/${appealId}/decision`;
    return (await this.#request(person, 'POST', path, { outcome: 'reversed', reasons })).status;
  }

  /** What waits on a topic, as the staff sees it: the only one. */
  async held(person: string, topicKey: string): Promise<QueueItem> {
    const { token } = await this.tokenOf(person);
    const answer = await fetch(`${this.#backend}/v1/desk/queue?queue=held&limit=100`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const { items } = (await answer.json()) as QueuePage;
    const [item, ...others] = items.filter((each) => each.topicKey === topicKey);
    assert.ok(item && others.length === 0);
    return item;
  }

  /** Publishes what waited. */
  async publish(person: string, { commentId, version, decisionId }: QueueItem): Promise<void> {
    const items = [{ commentId, version, decisionId }];
    await this.#send(person, 'POST', '/decisions', { items, action: 'publish' });
  }

  /** Answers a comment as somebody of the staff, and invites its author to go on in private. */
  async handOff(person: string, commentId: string, text: string, message: string): Promise<Handoff> {
    return (await this.#send(person, 'POST', '/desk/handoffs', { commentId, text, message })) as Handoff;
  }

  /** Why a comment was restricted, as its author or the staff reads it. */
  async statement(person: string, id: string): Promise<Statement> {
    const { token } = await this.tokenOf(person);
    const answer = await fetch(`${this.#backend}/v1/statements/${id}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return (await answer.json()) as Statement;
  }

  async #send(person: string, method: string, path: string, body: unknown): Promise<unknown> {
    const answer = await this.#request(person, method, path, body);
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
    return answer.json();
  }

  async #request(person: string, method: string, path: string, body: unknown): Promise<Response> {
    return fetch(`${this.#backend}/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${(await this.tokenOf(person)).token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        Origin: this.#site,
      },
      body: JSON.stringify(body),
    });
  }
}

export function plainText({ body }: Pick<Comment, 'body'>): string {
  const textOf = (nodes: Comment['body']): string =>
    nodes.map((node) => node.text ?? textOf(node.children ?? [])).join('');
  return textOf(body);
}
