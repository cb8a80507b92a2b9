import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-thread/define.js';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { type FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByRole, focused, getByRole, queryAllByRole, textOf } from '../../helpers/query.js';
import { click, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';

/** A thread that shows a community, before it has read anything. */
export function mountThread(
  client: FakeCommunity,
  given: Partial<CommentThread> & { lang?: string; dir?: string } = {},
): Promise<CommentThread> {
  const { lang = 'en', dir = 'ltr', ...properties } = given;
  return fixture<CommentThread>(
    html`<div lang=${lang} dir=${dir}>
      <parvis-comment-thread><p>Write to us instead.</p></parvis-comment-thread>
    </div>`,
  ).then((root) => {
    const thread = root.querySelector('parvis-comment-thread')!;
    Object.assign(thread, { topic: TOPIC, client }, properties);
    return thread;
  });
}

/** A thread that can be read, and written in if somebody is signed in. */
export async function openThread(
  client: FakeCommunity,
  given: Parameters<typeof mountThread>[1] = {},
): Promise<CommentThread> {
  const thread = await mountThread(client, given);
  await waitFor(() => queryAllByRole(thread, 'heading').length > 0);
  await isFollowed(client);
  return thread;
}

/** Resolves when the thread follows the stream and knows who is looking. */
export async function isFollowed(client: FakeCommunity): Promise<void> {
  await waitFor(() => client.stream.listeners > 0 && client.session.state.status !== 'unknown');
}

/** The comments that are shown, in order, by the first words of their text. */
export function shownTexts(thread: Element): string[] {
  return queryAllByRole(thread, 'article').map((article) => textOf(bodyOf(article) ?? article));
}

function bodyOf(article: Element): Element | null {
  return article.querySelector('p');
}

/** The article of the comment that says this. */
export function commentSaying(thread: Element, text: string): HTMLElement {
  const found = queryAllByRole(thread, 'article').filter((each) => textOf(bodyOf(each) ?? each) === text);
  if (found.length !== 1)
    throw new Error(`${found.length} comments say "${text}": ${shownTexts(thread).join(', ')}`);
  return found[0]!;
}

export function findComment(thread: Element, text: string): Promise<HTMLElement> {
  return waitFor(() => commentSaying(thread, text));
}

/** Resolves when the comment that says this has the focus. */
export async function isFocused(thread: Element, text: string): Promise<void> {
  await waitFor(() => focused() === commentSaying(thread, text));
}

/** Presses a button with the pointer. */
export async function clickButton(root: Element, name: string | RegExp): Promise<void> {
  await click(await findByRole(root, 'button', { name }));
}

/** Writes into the field of that name, and leaves the focus there. */
export async function write(thread: Element, field: string, text: string): Promise<HTMLTextAreaElement> {
  const box = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: field });
  box.focus();
  await type(text);
  return box;
}

export function publishButton(thread: Element): HTMLElement {
  return getByRole(thread, 'button', { name: 'Publish' });
}

/** The events of a type that reach the page, with their details. */
export function heard<Type extends keyof HTMLElementEventMap>(
  thread: Element,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  thread.parentElement!.addEventListener(type, (event) => events.push(event));
  return events;
}
