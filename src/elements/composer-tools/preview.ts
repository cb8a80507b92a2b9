import { html, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { isParvisError } from '../../client/errors.js';
import type { ContentNode } from '../../contract/content.js';
import type { ComposingMessages, FullMessages } from '../../i18n/messages.js';
import { contentNodes } from '../comment/content-nodes.js';
import { errorMessage } from '../error-message.js';

/** What a text will look like, from the backend, which alone knows. */
export class Preview {
  readonly #update: () => void;
  #body: readonly ContentNode[] | null = null;
  #error: unknown = null;
  #abort = new AbortController();

  constructor(update: () => void) {
    this.#update = update;
  }

  async read(client: CommunityClient, text: string): Promise<void> {
    this.leave();
    const { signal } = this.#abort;
    try {
      const body = await client.comments.preview(text, signal);
      if (!signal.aborted) this.#body = body;
    } catch (cause) {
      if (!signal.aborted) this.#error = cause;
    }
    this.#update();
  }

  leave(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#body = null;
    this.#error = null;
  }

  render(messages: FullMessages, words: ComposingMessages): TemplateResult {
    if (this.#error) {
      const said = isParvisError(this.#error) ? errorMessage(this.#error, messages) : messages.errors.other;
      return html`<p class="error" role="alert">${said}</p>`;
    }
    if (!this.#body) return html`<p class="waiting" role="status">${words.previewLoading}</p>`;
    return html`<div class="body">${contentNodes(this.#body, messages.opensInNewTab)}</div>`;
  }
}
