import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import { CommentActionEvent } from '../comment/comment.events.js';

/**
 * Opens the place to answer a comment with a quotation in it. What was written there before stays above it. Somebody who
 * is not signed in is asked to, as for any reply.
 */
export async function quoteInReply(
  client: CommunityClient,
  { id, topicKey }: CommentWithoutReplies,
  element: Element,
  quotation: string,
): Promise<void> {
  const field = openField(element);
  if (field) {
    field.value = appended(field.value, quotation);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return;
  }
  if (client.session.state.status === 'signed-in') {
    const outbox = await client.outbox();
    // Where the place to write looks for what was typed in it.
    const place = `${topicKey} ${id}`;
    outbox.saveDraft(place, appended(outbox.draft(place), quotation));
  }
  element.dispatchEvent(new CommentActionEvent('reply', id));
}

function appended(before: string, quotation: string): string {
  return before.trim() ? `${before.trimEnd()}\n\n${quotation}` : quotation;
}

/** The field in which the comment is being answered already. */
function openField(element: Element): HTMLTextAreaElement | null {
  const writer = element.parentElement?.querySelector(':scope > parvis-comment-writer');
  const composer = writer?.shadowRoot?.querySelector('parvis-comment-composer');
  return composer?.shadowRoot?.querySelector('textarea') ?? null;
}
