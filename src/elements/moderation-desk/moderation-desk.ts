import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CommunityClient, Desk } from '../../client/domain.js';
import type { QueueName } from '../../contract/desk.js';
import { Clock } from '../../controllers/clock.js';
import { CommunityController } from '../../controllers/community.js';
import { LocalizeController } from '../../controllers/localize.js';
import type { DeskMessages } from '../../i18n/messages.js';
import { VERSION } from '../../version.js';
import { oneOf } from '../checked-values.js';
import { errorMessage } from '../error-message.js';
import type { Deciding } from './deciding.js';
import type { DeskContext } from './desk-context.js';
import { DeskDoor, type Closed } from './desk-door.js';
import { DeskQueue } from './desk-queue.js';
import { DeskWords } from './desk-words.js';
import { styles } from './desk.styles.js';
import type { Entry } from './entries.js';
import { QUEUES } from './queue-names.js';
import { renderList } from './render-list.js';
import { renderQueues } from './render-queues.js';

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
  #door = new DeskDoor(this, (desk, isSomebodyElse) => this.#handleDoor(desk, isSomebodyElse));

  /** The queue that is shown first. */
  queue: 'reported' | 'held' | 'unanswered' | 'appeals' | 'newcomers' = 'reported';

  /** How many hours a comment has been without an answer to stand among the unanswered ones, at first. */
  hours = 24;

  /** The address of the backend, where no `<parvis-community>` gives it. */
  backend = '';

  /** A client that the page made itself. */
  client: CommunityClient | null = null;

  #deciding: Deciding | null = null;
  #desk: Desk | null = null;
  /** What somebody opened before it could be shown. */
  #wanted = '';

  protected override update(changed: PropertyValues<this>): void {
    this.#door.follow(this.isConnected ? this.#community.client : null);
    this.#complete();
    super.update(changed);
  }

  /** What decides is there, or in another language. */
  #complete(): void {
    const { deciding } = this.#words;
    if (!deciding || !this.hasUpdated) return;
    if (!this.#deciding) {
      this.#deciding = new deciding.Deciding(this, this.#list, deciding.words);
      if (this.#desk) this.#deciding.start(this.#desk);
      const entry = this.#list.find(this.#wanted);
      if (entry) this.#deciding.open(entry);
    }
    this.#deciding.words = deciding.words;
  }

  #handleDoor(desk: Desk | null, isSomebodyElse: boolean): void {
    this.#deciding?.stop();
    this.#list.stop();
    this.#desk = desk;
    this.#wanted = '';
    if (isSomebodyElse) this.#deciding?.work.forget();
    if (!desk) return;
    this.#list.name = oneOf<QueueName>(this, 'queue', this.queue, QUEUES, 'reported');
    this.#list.hours = this.hours;
    this.#list.start(desk);
    this.#deciding?.start(desk);
  }

  #open = (entry: Entry): void => {
    this.#wanted = entry.id;
    this.#deciding?.open(entry);
  };

  #handleKey = (event: KeyboardEvent): void => {
    const context = this.#context;
    if (context) this.#deciding?.handleKey(event, context);
  };

  /** Null until everything is there that is drawn from. */
  get #context(): DeskContext | null {
    const { messages: common } = this.#localize;
    const { words } = this.#words;
    if (!common || !words || this.#door.closed) return null;
    return {
      words,
      common,
      localize: this.#localize,
      now: this.#clock.now,
      rules: this.#door.settings?.rules ?? [],
      canHandOff: !!this.#door.settings?.capabilities.includes('handoff'),
      viewerId: this.#door.viewerId,
      queue: this.#list,
      deciding: this.#deciding,
      open: this.#open,
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
      data-shows=${this.#deciding?.shows ?? 'list'}
      tabindex="-1"
      @keydown=${this.#handleKey}
    >
      ${context ? this.#renderDesk(context) : this.#renderClosed(closed!, words)}
    </section>`;
  }

  #renderDesk(context: DeskContext) {
    const { deciding } = context;
    return html`${renderQueues(context)} ${this.#renderFailure(context)} ${deciding?.renderBulk(context)}
      <div class="panes">
        <div class="pane">${renderList(context)}</div>
        <div class="detail" part="detail">${deciding?.renderDetail(context)}</div>
      </div>
      ${deciding?.renderRest(context)}`;
  }

  #renderFailure({ words, common, localize }: DeskContext) {
    const { error, isRead, readAt } = this.#list;
    if (!error) return nothing;
    return html`<div class="notice" role="alert">
      <p>
        ${isRead ? words.deskStale(localize.clock(readAt)) : `${words.deskFailed} ${errorMessage(error, common)}`}
      </p>
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
