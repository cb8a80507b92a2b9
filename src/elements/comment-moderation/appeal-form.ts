import { html, nothing } from 'lit';
import type { Appeal } from '../../contract/moderation.js';
import { dateIn } from './decision-text.js';
import { newKey, textIn, type PageContext } from './page.js';

/** What became of an appeal, as a selector: whoever has just sent it reads on there. */
export const APPEAL = '.appeal';

/** Where somebody asks for another look; afterwards, what became of it. */
export class AppealForm {
  readonly #context: PageContext;
  readonly #send: (text: string, key: string) => Promise<void>;
  #key = newKey();

  constructor(context: PageContext, send: (text: string, key: string) => Promise<void>) {
    this.#context = context;
    this.#send = send;
  }

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    const text = textIn(event, 'text');
    if (text) this.#context.run(() => this.#send(text, this.#key));
  };

  render(until: string): unknown {
    const { words, localize } = this.#context;
    return html`<form @submit=${this.#handleSubmit} @input=${() => (this.#key = newKey())}>
      <p>${`${words.appealHelp} ${words.appealUntil(dateIn(localize.tag, until))}`}</p>
      <label
        >${words.appealLabel}<textarea name="text" rows="4" maxlength="5000" required dir="auto"></textarea>
      </label>
      <button class="primary" type="submit">${words.appealSend}</button>
    </form>`;
  }
}

export function renderAppeal({ text, outcome, reasons }: Appeal, { words }: PageContext): unknown {
  const said = words.outcomes[outcome as keyof typeof words.outcomes] as string | undefined;
  return html`<h3 tabindex="-1" class="start appeal">${words.yourAppeal}</h3>
    <blockquote dir="auto">${text}</blockquote>
    <p><b>${said ?? words.outcomes.waiting}</b></p>
    ${reasons ? html`<p dir="auto">${reasons}</p>` : nothing}`;
}
