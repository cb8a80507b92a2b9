import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadDeskMessages } from '../../i18n/load-desk-messages.js';
import type { DecidingMessages, DeskMessages } from '../../i18n/messages.js';
import type { Deciding } from './deciding.js';

/** The words of the desk in the reader's language; and a moment later what decides, with its own. */
export class DeskWords implements ReactiveController {
  words: DeskMessages | null = null;
  deciding: { Deciding: typeof Deciding; words: DecidingMessages } | null = null;

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
      const { Deciding, loadDecidingMessages } = await import('./deciding.js');
      const deciding = { Deciding, words: await loadDecidingMessages(language) };
      if (language === this.#language) this.deciding = deciding;
    } catch {
      console.warn(`Parvis: not all words for the desk in "${language}".`);
    }
    this.#host.requestUpdate();
  }
}
