import type { ThreadView } from '../comment-thread/thread-view.js';
import type { FollowedTopics } from './followed-topics.js';

/** Shows what a member follows. */
export async function openFollowed(
  view: ThreadView,
  given: Pick<FollowedTopics, 'client' | 'messages' | 'bell' | 'onChange'>,
): Promise<void> {
  const words = view.localize.messages;
  if (!words) return;
  await import('./define.js');
  const element = document.createElement('parvis-followed-topics') as FollowedTopics;
  Object.assign(element, given, { words, format: view.localize.number });
  element.lang = words.language;
  element.dir = words.direction;
  view.host.shadowRoot!.append(element);
}
