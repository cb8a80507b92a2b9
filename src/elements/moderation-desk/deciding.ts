import { html, type LitElement } from 'lit';
import type { Desk } from '../../client/domain.js';
import { loadDecidingMessages } from '../../i18n/load-deciding-messages.js';
import type { DecidingMessages } from '../../i18n/messages.js';
import { adopt } from '../../styles/adopt.js';
import type { DecidingContext } from './deciding-context.js';
import { DeskBulk } from './desk-bulk.js';
import type { DeskContext } from './desk-context.js';
import { detailStyles } from './desk-detail.styles.js';
import { focusForm, focusIn, reveal } from './desk-focus.js';
import { handleKey } from './desk-keys.js';
import type { DeskQueue } from './desk-queue.js';
import { DeskWork } from './desk-work.js';
import { change, type Draft } from './draft.js';
import type { Entry } from './entries.js';
import { renderBulk } from './render-bulk.js';
import { renderDetail } from './render-detail.js';
import { renderKeys } from './render-keys.js';
import { authorOf } from './wording.js';

export { loadDecidingMessages };

/** What is open in the desk and what is done with it. It comes a moment after the list. */
export class Deciding {
  readonly work: DeskWork;
  readonly bulk: DeskBulk;
  /** Which one a narrow desk shows. */
  shows: 'detail' | 'list' = 'list';
  words: DecidingMessages;

  readonly #host: LitElement;
  readonly #list: DeskQueue;
  #announcement = '';

  constructor(host: LitElement, list: DeskQueue, words: DecidingMessages) {
    this.#host = host;
    this.#list = list;
    this.words = words;
    this.work = new DeskWork(host, list);
    this.bulk = new DeskBulk(host, list, this.work);
    adopt(host.renderRoot, detailStyles);
  }

  start(desk: Desk): void {
    this.work.start(desk);
    this.bulk.start(desk);
  }

  stop(): void {
    this.bulk.stop();
    this.work.stop();
    this.shows = 'list';
    this.#announcement = '';
  }

  /** Another queue is shown. */
  reset(): void {
    this.open(null);
    this.bulk.clear();
    this.shows = 'list';
  }

  open = (entry: Entry | null): void => {
    this.work.open(entry);
    if (!entry) return;
    this.shows = 'detail';
    void this.#host.updateComplete.then(() => {
      reveal(this.#host.renderRoot, `entry-${entry.id}`);
      focusIn(this.#host.renderRoot, '#open-heading');
    });
  };

  /** Opens what waits beside the open one. What does not wait any more goes. */
  goOn = async (by: 1 | -1): Promise<boolean> => {
    const id = this.work.currentId;
    let next = this.#list.beside(id, by);
    if (!next && by === 1 && this.#list.hasMore) {
      await this.#list.readMore();
      next = this.#list.beside(id, by);
    }
    const target = next ?? (this.work.current?.isGone ? this.#list.beside(id, -1) : undefined);
    if (!target && !this.work.current?.isGone) return false;
    this.#list.drop(({ isGone }) => isGone);
    if (target) this.open(target);
    else this.#close();
    return !!target;
  };

  #close(): void {
    this.open(null);
    this.shows = 'list';
    void this.#host.updateComplete.then(() => focusIn(this.#host.renderRoot, 'section'));
  }

  turn = (to: 'detail' | 'list'): void => {
    this.shows = to;
    this.#host.requestUpdate();
    const id = this.work.currentId;
    void this.#host.updateComplete.then(() =>
      focusIn(
        this.#host.renderRoot,
        to === 'list' ? `[id="entry-${id}"] .opener` : '.decision button, #open-heading',
      ),
    );
  };

  pick = (draft: Draft, changes: Partial<Draft>): void => {
    change(draft, changes);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => focusForm(this.#host.renderRoot));
  };

  submit = async (context: DeskContext): Promise<void> => {
    if (this.bulk.chosen.size > 0) {
      this.bulk.begin();
      void this.#host.updateComplete.then(() => focusIn(this.#host.renderRoot, '.undo'));
      return;
    }
    const entry = this.work.current;
    const { action, outcome } = this.work.draft;
    if (!entry || !(await this.work.decide())) return;
    if (!this.#list.beside(entry.id, 1) && this.#list.hasMore) await this.#list.readMore();
    const next = this.#list.beside(entry.id, 1) ?? this.#list.beside(entry.id, -1);
    this.#list.drop(({ id, isGone }) => isGone || id === entry.id);
    if (next) this.open(next);
    else this.#close();
    const done = outcome ? this.words.appealOutcomes[outcome] : action && this.words.decisionsTaken[action];
    const then = next
      ? this.words.nowOpen(authorOf(next, context))
      : context.words.queueEmpty[this.#list.name];
    this.announce(`${done}. ${then}`);
  };

  toggleHandoff = (): void => {
    this.work.toggleHandoff(this.words.handoffText);
    const place = this.work.handoff ? '#handoff textarea' : '#open-heading';
    void this.#host.updateComplete.then(() => focusIn(this.#host.renderRoot, place));
  };

  translate = async (language: string): Promise<void> => {
    const words = await loadDecidingMessages(language).catch(() => null);
    if (words) this.work.propose(words.handoffText);
  };

  invite = async (): Promise<void> => {
    const reference = await this.work.handOff();
    if (reference === null) return;
    this.announce(this.words.handoffDone(reference));
    void this.#host.updateComplete.then(() => focusIn(this.#host.renderRoot, '#open-heading'));
  };

  announce = (text: string): void => {
    this.#announcement = text;
    this.#host.requestUpdate();
  };

  handleKey(event: KeyboardEvent, context: DeskContext): void {
    handleKey(event, this.#contextOf(context), this.#host.renderRoot);
  }

  #contextOf(context: DeskContext): DecidingContext {
    const { work, bulk, goOn, turn, pick, toggleHandoff, invite, announce } = this;
    return {
      ...context,
      ...{ work, bulk, goOn, turn, pick, toggleHandoff, announce },
      words: { ...context.words, ...this.words },
      submit: () => void this.submit(context),
      invite: () => void invite(),
      translate: (language) => void this.translate(language),
    };
  }

  /** A decision about several, above the list. */
  renderBulk(context: DeskContext) {
    return renderBulk(this.#contextOf(context));
  }

  /** What is open, beside the list. */
  renderDetail(context: DeskContext) {
    this.work.look();
    return renderDetail(this.#contextOf(context));
  }

  /** What is over the desk, or only heard. */
  renderRest(context: DeskContext) {
    return html`${renderKeys(this.#contextOf(context))}
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }
}
