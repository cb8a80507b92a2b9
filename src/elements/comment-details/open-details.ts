import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { MessagesWithNotes } from '../../i18n/load-notes-messages.js';
import type { KnownRole } from '../../i18n/messages.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { adopt } from '../../styles/adopt.js';
import type { ModerationDialog } from '../comment-moderation/moderation-dialog.js';
import type { CommentVersions } from './comment-versions.js';
import { dialogStyles } from './details.styles.js';
import { DialogController } from './dialog-controller.js';
import { renderDialog } from './render-dialog.js';
import type { RoleNote } from './role-note.js';

export interface Details {
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
  show(view, messages, comment, element, element.dialog);
}

/** Shows a page of the dialog of moderation, which is loaded by now and looks as the others do. */
export function openModeration({
  view,
  messages,
  comment,
  ...page
}: Omit<Details, 'comment'> & { comment: CommentWithoutReplies | undefined } & Pick<
    ModerationDialog,
    'words' | 'localize' | 'moderation' | 'createPage'
  >): void {
  const element = document.createElement('parvis-moderation-dialog') as ModerationDialog;
  const dialog = new DialogController(element);
  Object.assign(element, page, { kit: { dialog, renderDialog } });
  show(view, messages, comment, element, dialog);
  adopt(element.renderRoot, dialogStyles);
}

function show(
  view: ThreadView,
  messages: MessagesWithNotes,
  comment: CommentWithoutReplies | undefined,
  element: HTMLElement,
  dialog: DialogController,
): void {
  element.lang = messages.language;
  element.dir = messages.direction;
  dialog.handleGone = () => comment && view.focusComment(comment.id);
  view.host.shadowRoot!.append(element);
}
