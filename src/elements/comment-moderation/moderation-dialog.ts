import { LitElement, html, nothing } from 'lit';
import type { Moderation } from '../../client/domain.js';
import { ParvisError, isParvisError } from '../../client/errors.js';
import type { HouseRules } from '../../contract/moderation.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { ModerationWords } from '../../i18n/load-moderation-messages.js';
import type { DialogController } from '../comment-details/dialog-controller.js';
import type { renderDialog } from '../comment-details/render-dialog.js';
import { errorMessage } from '../error-message.js';
import { styles } from './moderation.styles.js';
import type { Page, PageContext } from './page.js';

/** How the thread's dialogs look and behave; they are loaded by then. */
export interface DialogKit {
  dialog: DialogController;
  renderDialog: typeof renderDialog;
}

/**
 * Reports, what became of them, statements of reasons with appeals, and the house rules, in a dialog. Part of
 * `<parvis-comment-thread>`.
 *
 * @summary The dialog of moderation.
 */
export class ModerationDialog extends LitElement {
  static override styles = styles;
  static override properties = {
    page: { state: true },
    failure: { state: true },
    pending: { state: true },
    said: { state: true },
  };

  kit!: DialogKit;
  words!: ModerationWords;
  localize!: LocalizeController;
  moderation!: Moderation;
  /** Makes the first page, once there is what it works with. */
  createPage!: (context: PageContext) => Page;

  private page: Page | null = null;
  private failure: ParvisError | null = null;
  private pending = false;
  private said = '';
  #abort = new AbortController();
  #rules: HouseRules | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#abort = new AbortController();
    this.#run(() => this.#open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  async #open(): Promise<void> {
    const { signal } = this.#abort;
    this.#rules ??= await this.moderation.houseRules(this.localize.tag, signal);
    const page = this.createPage(this.#context);
    await page.load?.(signal);
    if (!signal.aborted) this.page = page;
  }

  get #context(): PageContext {
    const { words, localize, moderation } = this;
    return {
      words,
      localize,
      moderation,
      rules: this.#rules!,
      update: () => this.requestUpdate(),
      turn: (part) => void this.#turn(part),
      show: (page) => {
        this.page = page;
        void this.#turn();
      },
      run: (work) => this.#run(work),
      announce: (text) => (this.said = text),
    };
  }

  #run(work: () => Promise<void>): void {
    if (this.pending) return;
    const { signal } = this.#abort;
    this.pending = true;
    this.failure = null;
    work()
      .catch((cause: unknown) => {
        if (signal.aborted) return;
        this.failure = isParvisError(cause) ? cause : new ParvisError('answer-invalid', String(cause));
      })
      .finally(() => (this.pending = false));
  }

  /** What went wrong is in sight, however long the form above it is. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('failure')) this.renderRoot.querySelector('.error')?.scrollIntoView({ block: 'nearest' });
  }

  /** What is new is read from its beginning. */
  async #turn(part?: string): Promise<void> {
    this.failure = null;
    this.requestUpdate();
    await this.updateComplete;
    if (!part) this.renderRoot.querySelector('dialog')!.scrollTop = 0;
    this.renderRoot
      .querySelector<HTMLElement>(part ?? '.start, input, textarea')
      ?.focus({ preventScroll: !part });
  }

  protected override render() {
    const { words, kit, page, failure, pending } = this;
    return kit.renderDialog(kit.dialog, page?.heading ?? words.loading, words.dismiss, [
      html`<div class="page" aria-busy=${pending}>${page?.render()}</div>
        <div role="alert">
          ${failure ? html`<p class="error">${errorMessage(failure, words)}</p>` : nothing}
        </div>
        ${
          failure && !page
            ? html`<button type="button" @click=${() => this.#run(() => this.#open())}>
                ${words.retry}
              </button>`
            : nothing
        }
        <div class="visually-hidden" role="status">${pending && page ? words.loading : this.said}</div>`,
    ]);
  }
}
