import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { findPerson, type Person } from '../../../../demo/persons.js';
import type { CommentWithoutReplies } from '../../../../src/contract/comments.js';
import type { Host } from './host.js';

/** How many requests are under way at a time. */
const AT_ONCE = 10;

/** Writes to the backend as a program does, past any widget. What the backend refuses is left out. */
export class Attacker {
  readonly #host: Host;
  readonly #topic: string;
  /** How many comments the topic has by now. */
  written = 0;

  constructor(host: Host, topic: string) {
    this.#host = host;
    this.#topic = topic;
  }

  async openTopic(): Promise<void> {
    const answer = await this.#send('PUT', `/topics/${encodeURIComponent(this.#topic)}`, {
      title: 'Attacks',
      url: `${this.#host.origins.page}/page`,
    });
    assert.equal(answer.status, 200);
  }

  /** Lets the community know somebody, as it does when they first come. */
  async introduce(person: Person): Promise<void> {
    const Authorization = `Bearer ${await this.#host.tokenOf(person)}`;
    const answer = await fetch(`${this.#host.backend}/v1/viewer`, { headers: { Authorization } });
    assert.equal(answer.status, 200);
  }

  async create(text: string, name?: string): Promise<CommentWithoutReplies | null> {
    const path = `/topics/${encodeURIComponent(this.#topic)}/comments`;
    const answer = await this.#send('POST', path, { text, parentId: null }, { name });
    if (answer.status === 422 || answer.status === 401) return null;
    assert.equal(answer.status, 201, await answer.clone().text());
    this.written += 1;
    return (await answer.json()) as CommentWithoutReplies;
  }

  /** Writes something harmless, and changes it. */
  async edit(text: string): Promise<void> {
    const { id } = (await this.create('Harmless at first.'))!;
    const answer = await this.#send('PATCH', `/comments/${id}`, { text }, { ifMatch: '"1"' });
    assert.ok(answer.status === 200 || answer.status === 422, await answer.clone().text());
  }

  /** As a reply that quotes does: each line is marked. */
  async quote(text: string): Promise<void> {
    await this.create(`${text.replace(/^/gm, '> ')}\n\nNo.`);
  }

  /** Under a name that the bank's token gives. */
  async nameOneself(name: string): Promise<void> {
    await this.create('By somebody with a name.', name);
  }

  async forEach<Item>(items: readonly Item[], act: (item: Item, index: number) => Promise<unknown>) {
    for (let start = 0; start < items.length; start += AT_ONCE) {
      await Promise.all(items.slice(start, start + AT_ONCE).map((item, index) => act(item, start + index)));
    }
  }

  async #send(
    method: string,
    path: string,
    body: unknown,
    { name, ifMatch }: { name?: string | undefined; ifMatch?: string } = {},
  ): Promise<Response> {
    const amina = findPerson('amina')!;
    const person = name === undefined ? amina : { ...amina, subject: `attacker-${randomUUID()}`, name };
    const token = await this.#host.tokenOf(person);
    return fetch(`${this.#host.backend}/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        Origin: this.#host.origins.page,
        ...(ifMatch && { 'If-Match': ifMatch }),
      },
      body: JSON.stringify(body),
    });
  }
}
