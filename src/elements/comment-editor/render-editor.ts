import { html, type TemplateResult } from 'lit';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { WritingView } from '../comment-thread/render-writing.js';

/** Where an own comment is changed. */
export function renderCommentEditor(view: WritingView, comment: CommentWithoutReplies): TemplateResult {
  return html`<parvis-comment-editor
    .client=${view.client}
    .topicKey=${view.topicKey}
    .commentId=${comment.id}
    .messages=${view.messages}
    .format=${view.localize.number}
    .limit=${view.limit}
    .chosen=${view.isChosen}
    @before-save=${view.onBeforeSave}
    @saved=${(event: CustomEvent<CommentWithoutReplies>) => view.onSaved(event.detail)}
    @close=${() => view.onClose(comment.id)}
    >${view.renderField(comment, null)}</parvis-comment-editor
  >`;
}
