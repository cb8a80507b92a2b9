import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { MessagesWithNotes } from '../../i18n/load-notes-messages.js';
import type { KnownRole } from '../../i18n/messages.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import type { CommentVersions } from './comment-versions.js';
import type { RoleNote } from './role-note.js';

interface Details {
  view: ThreadView;
  messages: MessagesWithNotes;
  comment: CommentWithoutReplies;
}

/** Shows what a comment said before. */
export async function openVersions({
  client,
  localize,
  ...details
}: Details & { client: CommunityClient; localize: LocalizeController }): Promise<void> {
  await import('./define.js');
  const element = document.createElement('parvis-comment-versions') as CommentVersions;
  open(details, Object.assign(element, { client, localize, commentId: details.comment.id }));
}

/** Shows what a badge means. */
export async function openRoleNote({ badge, ...details }: Details & { badge: KnownRole }): Promise<void> {
  await import('./define.js');
  const element = document.createElement('parvis-role-note') as RoleNote;
  const bank = details.view.thread.community?.name ?? '';
  open(details, Object.assign(element, { badge, bank }));
}

function open({ view, messages, comment }: Details, element: CommentVersions | RoleNote): void {
  element.messages = messages;
  element.lang = messages.language;
  element.dir = messages.direction;
  element.dialog.handleGone = () => view.focusComment(comment.id);
  view.host.shadowRoot!.append(element);
}
