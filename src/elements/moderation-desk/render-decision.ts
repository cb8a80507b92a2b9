import { html, nothing } from 'lit';
import type { DecisionAction } from '../../contract/desk.js';
import { errorMessage } from '../error-message.js';
import { renderArea } from './render-area.js';
import type { DeskContext } from './desk-context.js';
import { LAW, actionsFor, change, isRestricting, type Draft } from './draft.js';
import type { Entry } from './entries.js';

/** Where the staff decides: about what is open, or about all that are chosen. */
export function renderDecision(entry: Entry | undefined, context: DeskContext) {
  const { words, localize, bulk, work, tools, goOn } = context;
  const isAboutMany = bulk.chosen.size > 0;
  const draft = isAboutMany ? bulk.draft : work.draft;
  const appeal = isAboutMany ? null : entry?.item.appeal;
  if (bulk.isBusy) return nothing;
  const notice = draft.notice && words.deskOutcomes[draft.notice];
  const isOver = !isAboutMany && entry?.isGone && (appeal || !draft.notice);
  return html`<section class="decision" aria-labelledby="decision-heading">
    ${
      notice || isOver
        ? html`<div class="notice" role="alert">
            <p>
              ${draft.notice === 'already-decided' && !appeal ? words.decidedMeanwhile : notice || words.noLongerWaiting}
            </p>
            <button type="button" @click=${() => goOn(1)}>${words.nextItem}</button>
          </div>`
        : nothing
    }
    <h4 id="decision-heading">
      ${
        isAboutMany
          ? words.chosen(bulk.chosen.size, localize.number)
          : appeal
            ? tools?.words.appealLegend
            : words.decisionLegend
      }
    </h4>
    ${
      isOver
        ? nothing
        : appeal
          ? tools?.parts.renderAnswer(appeal, draft, context, tools.words)
          : renderActions(draft, context)
    }
  </section>`;
}

/** The action that a digit stands for. */
export function actionsIn({ queue, work, bulk }: DeskContext): readonly DecisionAction[] {
  if (bulk.chosen.size > 0) return [queue.name === 'held' ? 'publish' : 'keep', 'remove', 'label', 'disable'];
  return work.current ? actionsFor(work.current.item, work.decisions?.[0]) : [];
}

/** Whether an author can be invited to go on in private. */
export function mayInvite({ item }: Entry, { canHandOff, tools }: DeskContext): boolean {
  return canHandOff && tools !== null && item.author !== null && !item.handoff && !item.appeal;
}

/** The outcomes of an appeal, by the digit that stands for each. */
export const OUTCOMES = ['upheld', 'reversed', 'partly'] as const;

function renderActions(draft: Draft, context: DeskContext) {
  const { words, localize, pick } = context;
  return html`<div class="actions">
      ${actionsIn(context).map(
        (action, index) =>
          html`<button
            type="button"
            aria-pressed=${action === draft.action ? 'true' : 'false'}
            ?disabled=${draft.isSending}
            @click=${() => pick(draft, { action })}
          >
            <kbd aria-hidden="true">${localize.number(index + 1)}</kbd>${words.decisionActions[action]}
          </button>`,
      )}
    </div>
    ${draft.action ? renderForm(draft, isRestricting(draft.action), null, context) : nothing}`;
}

export function renderForm(
  draft: Draft,
  isRestriction: boolean,
  /** In place of what is asked for otherwise. */
  reasons: string | null,
  context: DeskContext,
) {
  const { words, common, update, pick, submit } = context;
  const isLaw = isRestriction && draft.ground === LAW;
  const isRequired = reasons !== null || isLaw;
  const label = reasons ?? words.deskExplanation[isLaw ? 'required' : 'optional'];
  const handleInput = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    change(draft, { [name]: value });
    update();
  };
  const handleCancel = () => pick(draft, { action: '', outcome: '' });
  return html`<form
    id="decision"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
    @input=${handleInput}
  >
    ${isRestriction ? renderGround(draft, context) : nothing}
    <label class="field"
      >${label} ${renderArea({ name: 'explanation', value: draft.explanation, isRequired })}</label
    >
    ${draft.error ? html`<p class="error" role="alert">${errorOf(draft, context)}</p>` : nothing}
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${draft.isSending ? 'true' : 'false'}>
        ${draft.isSending ? words.deskSending : draft.error ? common.retry : words.confirmDecision}
      </button>
      <button class="quiet" type="button" ?disabled=${draft.isSending} @click=${handleCancel}>
        ${words.cancelDecision}
      </button>
    </div>
  </form>`;
}

function errorOf({ error }: Draft, { words, common }: DeskContext): string {
  const isUncertain =
    error!.code === 'unreachable' || error!.code === 'timeout' || (error!.status ?? 0) >= 500;
  return isUncertain ? words.deskNotSent : errorMessage(error!, common);
}

function renderGround(draft: Draft, { words, rules, localize, tools }: DeskContext) {
  const renderChoice = (value: string, key: number, title: string, text = '') =>
    html`<label class="choice"
      ><input type="radio" name="ground" required .value=${value} .checked=${draft.ground === value} />
      <kbd aria-hidden="true">${localize.number(key)}</kbd>
      <span dir="auto"
        ><b>${title}</b> ${text ? html`<span class="muted">${text}</span>` : nothing}</span
      ></label
    >`;
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return html`<fieldset>
      <legend>${words.ruleLegend}</legend>
      ${rules.map(({ id, title, text }, index) => renderChoice(id, index + 1, title, text))}
      ${renderChoice(LAW, 0, words.lawChoice)}
    </fieldset>
    ${draft.ground === LAW ? tools?.parts.renderLaw(draft, tools.words) : nothing}
    <label class="field"
      >${words.untilField}<input name="until" type="date" min=${today} .value=${draft.until}
    /></label>`;
}
