import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { CommentElement } from '../comment/comment.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import type { CommentMenu } from './comment-menu.js';

/** The one that is open: there is one on a page at a time. */
let current: CommentMenu | null = null;

/** Opens the menu of a comment beside its button, or closes it. */
export async function openMenu(
  view: ThreadView,
  client: CommunityClient,
  comment: CommentWithoutReplies,
): Promise<void> {
  const element = view.host.shadowRoot!.querySelector<CommentElement>(
    `[id="${CSS.escape(`parvis-${comment.id}`)}"] > parvis-comment`,
  );
  const opener = element?.shadowRoot?.querySelector<HTMLElement>('[name="note-more"]');
  const words = view.localize.messages;
  if (!element || !opener || !words) return;
  const wasOpen = current?.isConnected && current.opener === opener;
  current?.close();
  if (wasOpen) return;
  const { loadBrowsingMessages } = await import('../../i18n/load-browsing-messages.js');
  const [messages] = await Promise.all([loadBrowsingMessages(words.language), import('./define.js')]);
  const menu = document.createElement('parvis-comment-menu') as CommentMenu;
  Object.assign(menu, { view, client, comment, element, opener, words, messages });
  menu.lang = words.language;
  menu.dir = words.direction;
  current = menu;
  view.host.shadowRoot!.append(menu);
}
