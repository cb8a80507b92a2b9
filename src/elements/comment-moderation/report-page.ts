import { html, nothing } from 'lit';
import type { ReportInput } from '../../contract/operations/moderation.js';
import type { ReportReceipt } from '../../contract/moderation.js';
import { newKey, textIn, type Page, type PageContext } from './page.js';
import { StatusPage } from './status-page.js';

/** Stands for "it is illegal" among the rules. */
const LAW = 'law:';

/** Reports a comment in two steps, without an account: what is wrong, and what there is to say of it. */
export class ReportPage implements Page {
  readonly #context: PageContext;
  readonly #commentId: string;
  /** The same for every attempt to send the same report. */
  #key = newKey();
  #choice = '';
  #step: 'choice' | 'details' = 'choice';
  #receipt: ReportReceipt | null = null;
  #isCopied = false;

  constructor(context: PageContext, commentId: string) {
    this.#context = context;
    this.#commentId = commentId;
  }

  get heading(): string {
    const { words } = this.#context;
    return this.#receipt ? words.received : words.reportHeading;
  }

  #handleChoice = (event: Event): void => {
    event.preventDefault();
    this.#step = 'details';
    this.#context.turn();
  };

  #handleSend = (event: Event): void => {
    event.preventDefault();
    const { moderation, localize, run, turn } = this.#context;
    const input = this.#inputOf(event, localize.tag);
    run(async () => {
      this.#receipt = await moderation.report(input, this.#key);
      turn();
    });
  };

  #inputOf(event: Event, locale: string): ReportInput {
    const textOf = (name: string) => textIn(event, name);
    const given = (name: string) => (textOf(name) ? { [name]: textOf(name) } : {});
    const common = { commentIds: [this.#commentId], locale, ...given('name'), ...given('email') };
    return this.#choice === LAW
      ? {
          ...common,
          kind: 'law',
          ...given('law'),
          explanation: textOf('explanation'),
          goodFaith: true,
        }
      : { ...common, kind: 'rule', ruleId: this.#choice, ...given('explanation') };
  }

  async #copy(code: string): Promise<void> {
    const { words, announce, update } = this.#context;
    try {
      await navigator.clipboard.writeText(code);
      this.#isCopied = true;
      announce(words.codeCopied);
      update();
    } catch {
      // The code itself is there to be selected.
    }
  }

  private renderChoice(value: string, title: string, text: string) {
    return html`<label class="choice">
      <input
        type="radio"
        name="choice"
        required
        .value=${value}
        .checked=${this.#choice === value}
        @change=${() => {
          this.#choice = value;
          this.#key = newKey();
        }}
      />
      <span dir="auto"><b>${title}</b> <span class="muted">${text}</span></span>
    </label>`;
  }

  private renderChoices() {
    const { words, rules, show } = this.#context;
    return html`<form @submit=${this.#handleChoice}>
      <fieldset>
        <legend tabindex="-1" class="start">${words.reportQuestion}</legend>
        ${rules.rules.map(({ id, title, text }) => this.renderChoice(id, title, text))}
        ${this.renderChoice(LAW, words.illegal, words.illegalHelp)}
      </fieldset>
      <p class="muted">${words.reportHelp}</p>
      <div class="buttons">
        <button class="primary" type="submit">${words.goOn}</button>
        <button class="quiet" type="button" @click=${() => show(new StatusPage(this.#context))}>
          ${words.haveCode}
        </button>
      </div>
    </form>`;
  }

  private renderDetails() {
    const { words, rules, turn } = this.#context;
    const isLaw = this.#choice === LAW;
    const title = isLaw ? words.illegal : (rules.rules.find(({ id }) => id === this.#choice)?.title ?? '');
    const handleBack = () => {
      this.#step = 'choice';
      turn();
    };
    return html`<form @submit=${this.#handleSend} @input=${() => (this.#key = newKey())}>
      <h3 tabindex="-1" class="start" dir="auto">${title}</h3>
      ${
        isLaw
          ? html`<label>${words.lawLabel}<input type="text" name="law" maxlength="500" dir="auto" /></label>`
          : nothing
      }
      <label
        >${isLaw ? words.illegalExplanationLabel : words.explanationLabel}
        <textarea name="explanation" rows="4" maxlength="2000" dir="auto" ?required=${isLaw}></textarea>
      </label>
      ${
        isLaw
          ? html`<label class="choice"
              ><input type="checkbox" name="goodFaith" required /><span>${words.goodFaith}</span></label
            >`
          : nothing
      }
      <details>
        <summary>${words.contact}</summary>
        <p class="muted">${words.contactHelp}</p>
        <label
          >${words.nameLabel}<input type="text" name="name" maxlength="200" autocomplete="name" dir="auto"
        /></label>
        <label
          >${words.emailLabel}<input type="email" name="email" maxlength="320" autocomplete="email" dir="ltr"
        /></label>
      </details>
      <div class="buttons">
        <button class="primary" type="submit">${words.send}</button>
        <button class="quiet" type="button" @click=${handleBack}>${words.back}</button>
      </div>
    </form>`;
  }

  private renderReceipt({ code }: ReportReceipt) {
    const { words } = this.#context;
    return html`<p tabindex="-1" class="start">${words.receivedHelp}</p>
      <p>${words.codeLabel} <output class="code" dir="ltr">${code}</output></p>
      <button type="button" @click=${() => this.#copy(code)}>
        ${this.#isCopied ? words.codeCopied : words.copyCode}
      </button>`;
  }

  render(): unknown {
    if (this.#receipt) return this.renderReceipt(this.#receipt);
    return this.#step === 'choice' ? this.renderChoices() : this.renderDetails();
  }
}
