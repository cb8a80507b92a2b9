import type { Moderation } from '../../client/domain.js';
import type { HouseRules } from '../../contract/moderation.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { ModerationWords } from '../../i18n/load-moderation-messages.js';

/** What a page of the dialog works with. */
export interface PageContext {
  readonly words: ModerationWords;
  readonly localize: LocalizeController;
  readonly rules: HouseRules;
  readonly moderation: Moderation;
  /** Shows what has changed. */
  update(): void;
  /** The same, with the focus at the beginning of what is new; `part`: a selector, where that is not the page. */
  turn(part?: string): void;
  /** Shows another page in the place of this one. */
  show(page: Page): void;
  /** Does something once however often it is asked for, and shows why it failed. */
  run(work: () => Promise<void>): void;
  announce(text: string): void;
}

/** What the dialog shows. */
export interface Page {
  heading: string;
  /** Fetches what it needs first. */
  load?(signal: AbortSignal): Promise<void>;
  render(): unknown;
}

/** What was typed into a field of a form that is sent. */
export function textIn(event: Event, name: string): string {
  const field = (event.target as HTMLFormElement).elements.namedItem(name) as HTMLInputElement | null;
  return field?.value.trim() ?? '';
}

/** A key by which a write that is sent again is recognised. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(5)).join('-');
}
