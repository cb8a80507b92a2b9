import 'parvis/define';
import type {} from 'parvis/embed';
import { type CommentThread, defineAll } from 'parvis';

declare global {
  interface HTMLElementTagNameMap {
    'solane-comment-thread': CommentThread;
  }
}

/** Compiled, never run: what TypeScript knows of the elements without a framework. */
export function setUp(): CommentThread {
  const thread = document.createElement('parvis-comment-thread');
  thread.topic = 'articles/home-owners';
  thread.sort = 'top';
  // @ts-expect-error There is no such order.
  thread.sort = 'best';
  thread.addEventListener('parvis-thread-loaded', ({ detail }) => detail.commentCount.toFixed());
  thread.addEventListener('parvis-integrity-failed', ({ detail }) => detail.file.length);
  document.addEventListener('parvis-integrity-failed', ({ detail }) => detail.file.length);
  // @ts-expect-error Events carry no text.
  thread.addEventListener('parvis-comment-created', ({ detail }) => detail.text);

  const community = document.querySelector('parvis-community')!;
  community.getToken = async ({ signal }) =>
    signal.aborted ? null : { token: 'a.b.c', expiresAt: Date.now() + 60_000 };
  community.addEventListener('parvis-viewer-changed', ({ detail }) => detail.memberId?.length);
  return thread;
}

/** The same under a prefix of the page's own. */
export function setUpWithPrefix(): void {
  defineAll({ prefix: 'solane' });
  // @ts-expect-error A prefix is a string.
  defineAll({ prefix: 1 });
  document.querySelector('solane-comment-thread')!.topic = 'articles/home-owners';
  // @ts-expect-error What is inside an element is its own business.
  document.createElement('parvis-comment').comment = null;
}
