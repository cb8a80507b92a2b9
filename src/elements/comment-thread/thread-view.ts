import type { ReactiveControllerHost } from 'lit';
import type { TopicInput } from '../../client/domain.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { Messages } from '../../i18n/messages.js';
import type { ThreadController } from './thread-controller.js';

/** What a thread offers to the part of it that is loaded later. */
export interface ThreadView {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly thread: ThreadController;
  readonly localize: LocalizeController;
  /** `input` is what the topic gets on its first use. */
  topic(): { key: string; input: TopicInput };
  /** Shows the replies to these comments. */
  expand(commentIds: readonly string[]): void;
  /** Moves focus to a comment once it is there. */
  focusComment(commentId: string): void;
  /** Says something to those who cannot see it happen. */
  announce(text: string): void;
  /** Shows why something failed. */
  report(cause: unknown, messages: Messages | null): void;
}
