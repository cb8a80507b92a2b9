import { html, nothing, type TemplateResult } from 'lit';
import { type DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { CommunityClient, TopicInput } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { FullMessages, Messages } from '../../i18n/messages.js';
import type { SaveDetail } from '../comment-editor/comment-editor.js';
import type { SendDetail, SentDetail } from '../comment-composer/comment-writer.js';

/** What the places for writing need to know. Their elements are loaded when somebody can write. */
export interface WritingView {
  client: CommunityClient;
  /** Another member gets other fields, so that nobody sees what somebody else typed. */
  memberId: string;
  topicKey: string;
  topicInput: TopicInput;
  messages: FullMessages;
  localize: LocalizeController;
  /** Graphemes; null where the community names none. */
  limit: number | null;
  replyingTo: string | null;
  /** Comments are chosen from a list and not typed. */
  isChosen: boolean;
  /** What is asked for beside the text or in its place; `comment` is changed, or null for a new one below `parent`. */
  renderField(comment: CommentWithoutReplies | null, parent: CommentWithoutReplies | null): unknown;
  onBeforeSend(event: CustomEvent<SendDetail>): void;
  onBeforeSave(event: CustomEvent<SaveDetail>): void;
  onSent(detail: SentDetail): void;
  onSaved(comment: CommentWithoutReplies): void;
  onClose(commentId: string | null): void;
}

/** Where a comment on the topic, or a reply, is written. */
export function renderWriter(view: WritingView, parent: CommentWithoutReplies | null): DirectiveResult {
  const { messages } = view;
  const label = parent
    ? messages.replyLabel(parent.author?.name ?? messages.unknownAuthor)
    : messages.writeLabel;
  return keyed(
    view.memberId,
    html`<parvis-comment-writer
      .client=${view.client}
      .topicKey=${view.topicKey}
      .topicInput=${view.topicInput}
      .parentId=${parent?.id ?? null}
      .shownElsewhere=${parent ? null : view.replyingTo}
      .label=${label}
      .messages=${messages}
      .format=${view.localize.number}
      .limit=${view.limit}
      .chosen=${view.isChosen}
      @before-send=${view.onBeforeSend}
      @sent=${(event: CustomEvent<SentDetail>) => view.onSent(event.detail)}
      @close=${() => view.onClose(parent?.id ?? null)}
      >${view.renderField(null, parent)}</parvis-comment-writer
    >`,
  );
}

/** In place of a writer while nobody is signed in. `asGuest`: what the way to write without an account is called, if there is one. */
export function renderSignIn(
  messages: Messages,
  onSignIn: () => void,
  asGuest: string,
  onGuest: () => void,
): TemplateResult {
  return html`<div class="sign-in">
    <p>${messages.signInToWrite}</p>
    <button type="button" @click=${onSignIn}>${messages.signIn}</button>
    ${asGuest ? html`<button type="button" @click=${onGuest}>${asGuest}</button>` : nothing}
  </div>`;
}
