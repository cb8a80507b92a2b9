import { html, nothing } from 'lit';
import type { ReportedItem, ReportStatus } from '../../contract/moderation.js';
import { APPEAL, AppealForm, renderAppeal } from './appeal-form.js';
import { dateIn, decisionText } from './decision-text.js';
import { textIn, type Page, type PageContext } from './page.js';

/** What became of a report, by the code of its receipt. */
export class StatusPage implements Page {
  readonly heading: string;
  readonly #context: PageContext;
  #code = '';
  #status: ReportStatus | null = null;
  readonly #forms = new Map<string, AppealForm>();

  constructor(context: PageContext) {
    this.#context = context;
    this.heading = context.words.statusHeading;
  }

  #handleLook = (event: Event): void => {
    event.preventDefault();
    this.#code = textIn(event, 'code');
    this.#context.run(() => this.#read());
  };

  async #read(part?: string): Promise<void> {
    this.#status = null;
    this.#status = await this.#context.moderation.reportStatus(this.#code);
    this.#context.turn(part);
  }

  #formOf({ commentId }: ReportedItem): AppealForm {
    const { moderation } = this.#context;
    const form =
      this.#forms.get(commentId) ??
      new AppealForm(this.#context, async (text, key) => {
        await moderation.appealReport(this.#code, { text, commentId }, key);
        await this.#read(APPEAL);
      });
    this.#forms.set(commentId, form);
    return form;
  }

  private renderItem(item: ReportedItem) {
    const { words, localize, rules } = this.#context;
    const titleOf = (id: string) => rules.rules.find((rule) => rule.id === id)?.title ?? id;
    const said = words.reportStates[item.state as keyof typeof words.reportStates] as string | undefined;
    return html`<li>
      <p><b>${said ?? words.reportStates.waiting}</b></p>
      ${item.moderation ? html`<p>${decisionText(item.moderation, words, localize.tag, titleOf)}</p>` : nothing}
      ${item.explanation ? html`<p dir="auto">${item.explanation}</p>` : nothing}
      ${item.appeal ? renderAppeal(item.appeal, this.#context) : nothing}
      ${item.appealUntil ? this.#formOf(item).render(item.appealUntil) : nothing}
    </li>`;
  }

  render(): unknown {
    const { words, localize } = this.#context;
    return html`<form @submit=${this.#handleLook}>
        <label
          >${words.codeLabel}<input
            type="text"
            name="code"
            required
            maxlength="40"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            .value=${this.#code}
        /></label>
        <button class="primary" type="submit">${words.look}</button>
      </form>
      ${
        this.#status
          ? html`<h3 tabindex="-1" class="start">
                ${words.reportedOn(dateIn(localize.tag, this.#status.receivedAt))}
              </h3>
              <ul role="list">
                ${this.#status.items.map((item) => this.renderItem(item))}
              </ul>`
          : nothing
      }`;
  }
}
