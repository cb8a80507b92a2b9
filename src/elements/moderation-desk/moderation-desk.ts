import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CommunityClient, Desk } from '../../client/domain.js';
import type { QueueName } from '../../contract/desk.js';
import { Clock } from '../../controllers/clock.js';
import { CommunityController } from '../../controllers/community.js';
import { LocalizeController } from '../../controllers/localize.js';
import type { DeskMessages } from '../../i18n/messages.js';
import { VERSION } from '../../version.js';
import { oneOf } from '../checked-values.js';
import { DeskBulk } from './desk-bulk.js';
import type { DeskContext } from './desk-context.js';
import { DeskDoor, type Closed } from './desk-door.js';
import { focusForm, focusIn, reveal } from './desk-focus.js';
import { handleKey } from './desk-keys.js';
import { DeskQueue } from './desk-queue.js';
import { DeskWords } from './desk-words.js';
import { DeskWork } from './desk-work.js';
import { styles } from './desk.styles.js';
import { change, type Draft } from './draft.js';
import type { Entry } from './entries.js';
import { QUEUES } from './queue-names.js';
import { renderDetail } from './render-detail.js';
import { renderList } from './render-list.js';
import { renderQueues } from './render-queues.js';
import { authorOf } from './wording.js';

/**
 * @summary What waits for the bank's staff: reports, held and unanswered comments, appeals, newcomers; and where they decide.
 * @slot - Shown until the desk is there.
 * @csspart queues - The queues with how much waits in each.
 * @csspart list - The list of what waits in a queue.
 * @csspart detail - What is open.
 */
export class ModerationDesk extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    queue: {},
    hours: { type: Number },
    backend: {},
    client: { attribute: false },
  };

  #localize = new LocalizeController(this);
  #community = new CommunityController(this);
  #clock = new Clock(this);
  #words = new DeskWords(this, this.#localize);
  #list = new DeskQueue(this);
  #work = new DeskWork(this, this.#list);
  #bulk = new DeskBulk(this, this.#list, this.#work);
  #door = new DeskDoor(this, (desk, isSomebodyElse) => this.#handleDoor(desk, isSomebodyElse));

  /** The queue that is shown first. */
  queue: 'reported' | 'held' | 'unanswered' | 'appeals' | 'newcomers' = 'reported';

  /** How many hours a comment has been without an answer to stand among the unanswered ones, at first. */
  hours = 24;

  /** The address of the backend, where no `<parvis-community>` gives it. */
  backend = '';

  /** A client that the page made itself. */
  client: CommunityClient | null = null;

  #shows: 'detail' | 'list' = 'list';
  #announcement = '';

  protected override update(changed: PropertyValues<this>): void {
    this.#door.follow(this.isConnected ? this.#community.client : null);
    this.#work.look();
    super.update(changed);
  }

  #handleDoor(desk: Desk | null, isSomebodyElse: boolean): void {
    this.#bulk.stop();
    this.#work.stop();
    this.#list.stop();
    this.#shows = 'list';
    this.#announcement = '';
    if (isSomebodyElse) this.#work.forget();
    if (!desk) return;
    this.#list.name = oneOf<QueueName>(this, 'queue', this.queue, QUEUES, 'reported');
    this.#list.hours = this.hours;
    this.#list.start(desk);
    this.#work.start(desk);
    this.#bulk.start(desk);
  }

  #openEntry = (entry: Entry | null): void => {
    this.#work.open(entry);
    if (!entry) return;
    this.#shows = 'detail';
    void this.updateComplete.then(() => {
      reveal(this.renderRoot, `entry-${entry.id}`);
      focusIn(this.renderRoot, '#open-heading');
    });
  };

  /** Opens what waits beside the open one. What does not wait any more goes. */
  #goOn = async (by: 1 | -1): Promise<boolean> => {
    const id = this.#work.currentId;
    let next = this.#list.beside(id, by);
    if (!next && by === 1 && this.#list.hasMore) {
      await this.#list.readMore();
      next = this.#list.beside(id, by);
    }
    const target = next ?? (this.#work.current?.isGone ? this.#list.beside(id, -1) : undefined);
    if (!target && !this.#work.current?.isGone) return false;
    this.#list.drop(({ isGone }) => isGone);
    if (target) this.#openEntry(target);
    else this.#close();
    return !!target;
  };

  #close(): void {
    this.#openEntry(null);
    this.#shows = 'list';
    void this.updateComplete.then(() => focusIn(this.renderRoot, 'section'));
  }

  #turn = (to: 'detail' | 'list'): void => {
    this.#shows = to;
    this.requestUpdate();
    const id = this.#work.currentId;
    void this.updateComplete.then(() =>
      focusIn(
        this.renderRoot,
        to === 'list' ? `[id="entry-${id}"] .opener` : '.decision button, #open-heading',
      ),
    );
  };

  #pick = (draft: Draft, changes: Partial<Draft>): void => {
    change(draft, changes);
    this.requestUpdate();
    void this.updateComplete.then(() => focusForm(this.renderRoot));
  };

  #submit = async (): Promise<void> => {
    const messages = this.#words.words!;
    if (this.#bulk.chosen.size > 0) {
      this.#bulk.begin();
      void this.updateComplete.then(() => focusIn(this.renderRoot, '.undo'));
      return;
    }
    const entry = this.#work.current;
    const { action, outcome } = this.#work.draft;
    if (!entry || !(await this.#work.decide())) return;
    if (!this.#list.beside(entry.id, 1) && this.#list.hasMore) await this.#list.readMore();
    const next = this.#list.beside(entry.id, 1) ?? this.#list.beside(entry.id, -1);
    this.#list.drop(({ id, isGone }) => isGone || id === entry.id);
    if (next) this.#openEntry(next);
    else this.#close();
    const done = outcome
      ? this.#words.tools?.words.appealOutcomes[outcome]
      : action && messages.decisionsTaken[action];
    const then = next
      ? messages.nowOpen(authorOf(next, this.#context!))
      : messages.queueEmpty[this.#list.name];
    this.#announce(`${done}. ${then}`);
  };

  #invite = async (): Promise<void> => {
    const reference = await this.#work.handOff();
    if (reference === null) return;
    this.#announce(this.#words.tools!.words.handoffDone(reference));
    void this.updateComplete.then(() => focusIn(this.renderRoot, '#open-heading'));
  };

  #announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  #handleKey = (event: KeyboardEvent): void => {
    const context = this.#context;
    if (context) handleKey(event, context, this.renderRoot);
  };

  /** Null until everything is there that is drawn from. */
  get #context(): DeskContext | null {
    const { messages: common } = this.#localize;
    const { words, tools } = this.#words;
    if (!common || !words || this.#door.closed) return null;
    return {
      words,
      common,
      tools,
      localize: this.#localize,
      now: this.#clock.now,
      rules: this.#door.settings?.rules ?? [],
      canHandOff: !!this.#door.settings?.capabilities.includes('handoff'),
      viewerId: this.#door.viewerId,
      queue: this.#list,
      work: this.#work,
      bulk: this.#bulk,
      open: this.#openEntry,
      goOn: this.#goOn,
      turn: this.#turn,
      pick: this.#pick,
      submit: () => void this.#submit(),
      invite: () => void this.#invite(),
      announce: (text) => this.#announce(text),
      update: () => this.requestUpdate(),
    };
  }

  protected override render() {
    const { messages: common } = this.#localize;
    const { words } = this.#words;
    const { closed } = this.#door;
    const context = this.#context;
    if (!common || !words || closed === 'loading') {
      return html`<div
        class="skeleton"
        role="status"
        aria-busy="true"
        aria-label=${words?.deskLoading ?? nothing}
      >
        <slot></slot>
      </div>`;
    }
    return html`<section
      lang=${common.language}
      dir=${common.direction}
      aria-label=${words.deskLabel}
      tabindex="-1"
      @keydown=${this.#handleKey}
    >
      ${context ? this.#renderDesk(context) : this.#renderClosed(closed!, words)}
    </section>`;
  }

  #renderDesk(context: DeskContext) {
    const { tools } = context;
    return html`${renderQueues(context)} ${this.#renderFailure(context)}
      ${tools?.parts.renderBulk(context, tools.words)}
      <div class="panes" data-shows=${this.#shows}>
        <div class="pane">${renderList(context)}</div>
        ${renderDetail(context)}
      </div>
      ${tools?.parts.renderKeys(context, tools.words)}
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  #renderFailure({ words, common, localize }: DeskContext) {
    const { error, isRead, readAt } = this.#list;
    if (!error) return nothing;
    return html`<div class="notice" role="alert">
      <p>${isRead ? words.deskStale(localize.clock(readAt)) : words.deskFailed}</p>
      <button type="button" @click=${() => this.#list.retry()}>${common.retry}</button>
    </div>`;
  }

  #renderClosed(closed: Exclude<Closed, 'loading'>, words: DeskMessages) {
    const { messages: common } = this.#localize;
    if (closed === 'failed') {
      return html`<div class="notice" role="alert">
        <p>${words.deskFailed}</p>
        <button type="button" @click=${() => this.#door.retry()}>${common!.retry}</button>
      </div>`;
    }
    return html`<div class="notice">
      <p>${words.deskClosed[closed]}</p>
      ${
        closed === 'signed-out'
          ? html`<button class="primary" type="button" @click=${() => this.#door.require()}>
              ${common!.signIn}
            </button>`
          : nothing
      }
    </div>`;
  }
}
