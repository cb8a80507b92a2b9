import type { ThreadController } from '../comment-thread/thread-controller.js';

/**
 * When the newest comment of others was published that a reader of the thread has before them; empty while the list may hold
 * newer ones further on, or some have arrived and wait to be shown.
 */
export function latestRead({ state, reading }: ThreadController, viewerId: string): string {
  if (!reading || state.arrivals.length > 0) return '';
  const { sort, rating } = reading.address;
  const { previous, next } = state.roots;
  const isWhole = previous === null && next === null;
  const hasNewest = (sort === 'newest' && previous === null) || (sort === 'oldest' && next === null);
  if (rating !== null || sort === 'unanswered' || !(isWhole || hasNewest)) return '';
  let latest = '';
  state.comments.forEach(({ createdAt, author }) => {
    if (createdAt > latest && author?.id !== viewerId) latest = createdAt;
  });
  return latest;
}
