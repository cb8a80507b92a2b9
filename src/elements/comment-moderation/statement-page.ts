import { html, nothing } from 'lit';
import type { Statement } from '../../contract/moderation.js';
import { contentNodes } from '../comment/content-nodes.js';
import { safeUrl } from '../safe-url.js';
import type { HoldText } from '../comment-waiting/held-comments.js';
import { APPEAL, AppealForm, renderAppeal } from './appeal-form.js';
import { dateIn } from './decision-text.js';
import type { Page, PageContext } from './page.js';

/** Why the viewer's comment was restricted, and what they can do about it. */
export class StatementPage implements Page {
  readonly heading: string;
  readonly #context: PageContext;
  readonly #id: string;
  readonly #form: AppealForm;
  #statement: Statement | null = null;
  /** Where a program held the comment back. */
  #hold: HoldText | null = null;

  constructor(context: PageContext, id: string) {
    this.#context = context;
    this.#id = id;
    this.heading = context.words.statementHeading;
    this.#form = new AppealForm(context, async (text, key) => {
      await context.moderation.appeal(id, text, key);
      await this.load();
      context.turn(APPEAL);
    });
  }

  async load(signal?: AbortSignal): Promise<void> {
    const { moderation, localize } = this.#context;
    const statement = await moderation.statement(this.#id, localize.tag, signal);
    const { describeHold } = statement.hold ? await import('../comment-waiting/held-comments.js') : {};
    this.#hold = (await describeHold?.(statement.hold!, localize)) ?? null;
    this.#statement = statement;
  }

  /** Of a word that the backend chose among those that are known. */
  #said(words: Readonly<Record<string, string>>, key: string): string {
    return words[key] ?? '';
  }

  private renderGround({ rule, law, explanation, facts, source, automatedDecision }: Statement) {
    const { words } = this.#context;
    const noticed = this.#hold?.source ?? this.#said(words.sources, source);
    return html`<h3>${words.why}</h3>
      <p dir="auto"><b>${rule?.title ?? law}</b> <span class="muted">${rule?.text ?? ''}</span></p>
      <p dir="auto">${explanation}</p>
      ${this.#hold?.reasons} ${facts ? html`<p dir="auto"><b>${words.facts}</b> ${facts}</p>` : nothing}
      <p class="muted">${`${noticed} ${this.#said(words.automated, automatedDecision)}`}</p>`;
  }

  private renderRedress({ redress, appeal }: Statement) {
    const { words } = this.#context;
    const { appealUntil, outOfCourt, court } = redress;
    return html`${appeal ? renderAppeal(appeal, this.#context) : nothing}
      <h3>${words.redress}</h3>
      ${appealUntil ? this.#form.render(appealUntil) : nothing}
      ${
        outOfCourt
          ? html`<p>
              <a href=${safeUrl(outOfCourt)} target="_blank" rel="noopener noreferrer">${words.outOfCourt}</a>
            </p>`
          : nothing
      }
      ${court ? html`<p class="muted">${words.court}</p>` : nothing}`;
  }

  render(): unknown {
    const { words, localize } = this.#context;
    const statement = this.#statement;
    if (!statement) return nothing;
    const { restriction, decidedAt, until, state, body } = statement;
    const parts = [
      `${this.#hold?.restriction ?? (this.#said(words.restrictions, restriction) || words.restrictions.removed)} ${words.decision.on(dateIn(localize.tag, decidedAt))}`,
      ...(until ? [words.decision.until(dateIn(localize.tag, until))] : []),
    ];
    const sentence = `${parts.join(words.decision.separator)}.`;
    return html`<p tabindex="-1" class="start">
        ${sentence} <b>${this.#said(words.statementStates, state)}</b>
      </p>
      ${this.renderGround(statement)}
      <h3>${words.yourText}</h3>
      <blockquote dir="auto">${contentNodes(body, words.opensInNewTab)}</blockquote>
      ${this.renderRedress(statement)}`;
  }
}
