import { html, nothing } from 'lit';
import { dateIn } from './decision-text.js';
import type { Page, PageContext } from './page.js';

/** The house rules, since when they hold and when they change. */
export class RulesPage implements Page {
  readonly heading: string;
  readonly #context: PageContext;
  readonly #ruleId: string;

  /** `ruleId`: the rule that is asked for; empty for all. */
  constructor(context: PageContext, ruleId: string) {
    this.#context = context;
    this.#ruleId = ruleId;
    this.heading = context.words.rules;
  }

  render(): unknown {
    const { words, rules, localize } = this.#context;
    const date = (time: string) => dateIn(localize.tag, time);
    return html`<p class="muted">
        ${[
          words.inForceSince(date(rules.inForceSince)),
          ...(rules.upcoming ? [words.rulesChange(date(rules.upcoming.inForceSince))] : []),
        ].join(' ')}
      </p>
      <ul role="list" class="rules">
        ${rules.rules.map(
          ({ id, title, text, inForceSince }) =>
            html`<li class=${id === this.#ruleId ? 'meant' : nothing}>
              <h3 dir="auto">${title}</h3>
              <p dir="auto">${text}</p>
              ${
                inForceSince === rules.inForceSince
                  ? nothing
                  : html`<p class="muted">${words.ruleInForceSince(date(inForceSince))}</p>`
              }
            </li>`,
        )}
      </ul>`;
  }
}
