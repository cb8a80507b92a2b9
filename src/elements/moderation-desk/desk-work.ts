import type { ReactiveControllerHost } from 'lit';
import type { Desk } from '../../client/domain.js';
import { isParvisError, ParvisError } from '../../client/errors.js';
import type { DecidedItem, Decision, MemberRecord } from '../../contract/desk.js';
import type { DeskQueue } from './desk-queue.js';
import {
  appealInput,
  change,
  decisionInput,
  newDraft,
  newKey,
  type Draft,
  type HandoffDraft,
} from './draft.js';
import type { Entry } from './entries.js';

/** A claim lasts 45 seconds. */
const RENEW_MS = 20_000;

/** What one person of the staff does with the comment that is open: looking, deciding, answering an appeal. */
export class DeskWork {
  currentId = '';
  /** Those about the comment that is open, the newest first; null until they are there. */
  decisions: readonly Decision[] | null = null;
  /** The author's; `failed` where it could not be had, null where nobody asked. */
  record: MemberRecord | 'loading' | 'failed' | null = null;
  handoff: HandoffDraft | null = null;
  /** Names by member, as far as they are known. */
  readonly names = new Map<string, string>();

  readonly #host: ReactiveControllerHost;
  readonly #queue: DeskQueue;
  readonly #drafts = new Map<string, Draft>();
  #desk: Desk | null = null;
  #goneId = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, queue: DeskQueue) {
    this.#host = host;
    this.#queue = queue;
  }

  start(desk: Desk): void {
    this.#desk = desk;
    this.#timer = setInterval(() => void this.#claim(), RENEW_MS);
  }

  /** What was typed stays for when the same person comes back. */
  stop(): void {
    this.open(null);
    clearInterval(this.#timer);
    this.#desk = null;
  }

  /** Somebody else looks. */
  forget(): void {
    this.#drafts.clear();
    this.names.clear();
  }

  get current(): Entry | undefined {
    return this.#queue.find(this.currentId);
  }

  /** The decision about what is open, as far as it goes. */
  get draft(): Draft {
    let draft = this.#drafts.get(this.currentId);
    if (!draft) this.#drafts.set(this.currentId, (draft = newDraft()));
    return draft;
  }

  open(entry: Entry | null): void {
    const before = this.current;
    if (before && before.item.commentId !== entry?.item.commentId) {
      this.#desk?.release(before.item.commentId).catch(() => {});
    }
    this.currentId = entry?.id ?? '';
    this.#goneId = '';
    this.decisions = this.record = this.handoff = null;
    if (entry) {
      void this.#claim();
      void this.#readDecisions(entry);
    }
    this.#host.requestUpdate();
  }

  /** Decides about what is open. Resolves to whether it is done. */
  async decide(): Promise<boolean> {
    const { current: entry, draft } = this;
    if (!entry || draft.isSending) return false;
    const { appeal } = entry.item;
    return this.#send(draft, async (desk) => {
      if (appeal) {
        await desk.decideAppeal(appeal.id, appealInput(draft, appeal.decision), draft.key);
      } else {
        const [outcome] = await desk.decide(decisionInput(draft, [entry.item]), draft.key);
        if (outcome && outcome.result !== 'decided') return this.#meet(entry, draft, outcome);
      }
      this.#drafts.delete(entry.id);
      return true;
    });
  }

  async #send(draft: Draft, work: (desk: Desk) => Promise<boolean>): Promise<boolean> {
    change(draft, { key: draft.key, isSending: true, notice: '' });
    this.#host.requestUpdate();
    try {
      return await work(this.#desk!);
    } catch (error) {
      if (!isParvisError(error)) throw error;
      this.#refuse(draft, error);
      return false;
    } finally {
      draft.isSending = false;
      this.#host.requestUpdate();
    }
  }

  #refuse(draft: Draft, error: ParvisError): void {
    const { code } = error;
    const entry = this.current;
    if (
      code !== 'already-decided' &&
      code !== 'same-person' &&
      code !== 'own-comment' &&
      code !== 'comment-deleted'
    ) {
      draft.error = error;
    } else {
      draft.notice = code;
      if (entry) void this.#queue.reread(entry);
    }
  }

  /** Somebody was faster, or the comment has become another one: what was typed stays, and can be sent for what is there now. */
  #meet(entry: Entry, draft: Draft, { result }: DecidedItem): boolean {
    change(draft, { notice: result as Draft['notice'] });
    void this.#readDecisions(entry);
    void this.#queue.reread(entry);
    return false;
  }

  /** Finds out why what is open does not wait any more. To be called when the list has changed. */
  look(): void {
    const entry = this.current;
    if (!entry?.isGone || this.#goneId === entry.id) return;
    this.#goneId = entry.id;
    void this.#readDecisions(entry);
  }

  /** Shows what is known of the author, or hides it again. */
  async toggleRecord(): Promise<void> {
    const { current: entry } = this;
    if (this.record !== null) {
      this.record = null;
      this.#host.requestUpdate();
      return;
    }
    const id = entry?.item.author?.id;
    if (id === undefined || !this.#desk) return;
    this.record = 'loading';
    this.#host.requestUpdate();
    const record = await this.#desk.member(id).catch(() => 'failed' as const);
    if (this.currentId !== entry?.id) return;
    this.record = record;
    if (record !== 'failed') this.learn(record.decisions);
    this.#host.requestUpdate();
  }

  /** Resolves to the reference, or to null where it did not arrive. */
  async handOff(): Promise<string | null> {
    const { current: entry, handoff } = this;
    if (!entry || !handoff || handoff.isSending) return null;
    Object.assign(handoff, { isSending: true, error: null });
    this.#host.requestUpdate();
    const message = handoff.message.trim();
    try {
      const input = { commentId: entry.item.commentId, text: handoff.text, ...(message && { message }) };
      const { reference, createdAt, memberName } = await this.#desk!.handOff(input, handoff.key);
      this.#queue.set(entry.id, { handoff: { createdAt, memberName } });
      this.handoff = null;
      return reference;
    } catch (error) {
      handoff.error = isParvisError(error) ? error : new ParvisError('internal', String(error));
      return null;
    } finally {
      handoff.isSending = false;
      this.#host.requestUpdate();
    }
  }

  /** Begins an invitation with what it says unless it is changed, or drops it. */
  toggleHandoff(text: string): void {
    this.handoff = this.handoff
      ? null
      : { proposed: text, text, message: '', key: newKey(), isSending: false, error: null };
    this.#host.requestUpdate();
  }

  /** What it says in another language, unless it was changed. */
  propose(proposed: string): void {
    const { handoff } = this;
    if (!handoff) return;
    this.writeHandoff({ proposed, ...(handoff.text === handoff.proposed && { text: proposed }) });
  }

  writeHandoff(changes: Partial<HandoffDraft>): void {
    Object.assign(this.handoff!, { key: newKey(), error: null }, changes);
    this.#host.requestUpdate();
  }

  /** Finds out the names of those who decided. */
  learn(decisions: readonly Decision[]): void {
    for (const { memberId } of decisions) {
      if (memberId === null || this.names.has(memberId)) continue;
      this.names.set(memberId, '');
      this.#desk
        ?.member(memberId)
        .then(({ name }) => {
          this.names.set(memberId, name);
          this.#host.requestUpdate();
        })
        .catch(() => this.names.delete(memberId));
    }
  }

  async #readDecisions({ id, item }: Entry): Promise<void> {
    const decisions = await this.#desk?.decisions(item.commentId).catch(() => null);
    if (!decisions || this.currentId !== id) return;
    this.decisions = decisions;
    this.learn(decisions);
    const [last] = decisions;
    if (last && last.id !== this.current?.item.decisionId) {
      const isRestricted = last.moderation !== null && last.moderation.restriction !== 'labelled';
      this.#queue.set(id, { decisionId: last.id, state: isRestricted ? 'removed' : 'published' });
      change(this.draft, { notice: this.draft.notice || 'already-decided' });
    }
    this.#host.requestUpdate();
  }

  /** Says that somebody is looking, and hears who else is. */
  async #claim(): Promise<void> {
    const entry = this.current;
    if (!entry || entry.isGone || document.hidden) return;
    const claims = await this.#desk?.claim(entry.item.commentId).catch(() => null);
    if (claims && this.#queue.find(entry.id)) this.#queue.set(entry.id, { claims: [...claims] });
  }
}
