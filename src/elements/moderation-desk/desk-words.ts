import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadDeskMessages } from '../../i18n/load-desk-messages.js';
import type { DeskMessages, DeskToolMessages } from '../../i18n/messages.js';
import type * as parts from './desk-tools.js';

export interface DeskTools {
  readonly parts: typeof parts;
  readonly words: DeskToolMessages;
}

/** The words of the desk in the reader's language, and a moment later its further tools with theirs. */
export class DeskWords implements ReactiveController {
  words: DeskMessages | null = null;
  tools: DeskTools | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #localize: LocalizeController;
  #language = '';

  constructor(host: ReactiveControllerHost, localize: LocalizeController) {
    this.#host = host;
    this.#localize = localize;
    host.addController(this);
  }

  hostUpdate(): void {
    const { messages } = this.#localize;
    if (messages && messages.language !== this.#language) void this.#load(messages.language);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    try {
      const words = await loadDeskMessages(language);
      if (language !== this.#language) return;
      this.words = words;
      this.#host.requestUpdate();
      const parts = await import('./desk-tools.js');
      const tools = { parts, words: await parts.loadDeskToolMessages(language) };
      if (language === this.#language) this.tools = tools;
    } catch {
      console.warn(`Parvis: not all words for the desk in "${language}".`);
    }
    this.#host.requestUpdate();
  }
}
