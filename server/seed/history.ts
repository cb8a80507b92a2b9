import { sql, type Transaction } from 'kysely';
import { DEFAULT_HOUSE_RULES } from '../community/house-rules.js';
import { RuleBook } from '../community/rule-book.js';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { appealStatement, decideAppeal } from '../moderation/appeals.js';
import { decide } from '../moderation/decisions.js';
import { makeKey } from '../moderation/report-codes.js';
import { createReport } from '../moderation/reports.js';
import { recordHold } from '../review/hold.js';
import { DEFAULT_REVIEW } from '../review/settings.js';
import type { Handled } from './cases.js';
import type { SeedDiscussion } from './content.js';
import { memberNamed } from './members.js';
import { insertCommitments, insertLines, submissionLines } from './record.js';

const MINUTE = 60_000;

/** What somebody did at a moment of the past. Milliseconds since 1970. */
interface Act {
  at: number;
  carryOut(when: Date): Promise<unknown>;
}

/**
 * Lets happen, in the order in which it happened, what the content tells of reports, decisions and appeals: by what the
 * server itself does, so that the record, the threads and the queues of the staff tell the same.
 */
export async function replayHistory(
  transaction: Transaction<Database>,
  discussions: readonly SeedDiscussion[],
  memberIds: ReadonlyMap<string, string>,
): Promise<void> {
  const commitments = await insertCommitments(transaction, discussions);
  const lines = submissionLines(discussions, commitments);
  const acts = discussions
    .flatMap(({ handled }) => handled)
    .flatMap((each) => new History(transaction, memberIds, each).acts())
    .sort((a, b) => a.at - b.at);
  let written = 0;
  for (const { at, carryOut } of acts) {
    const before = lines.findIndex((line, index) => index >= written && line.at > at);
    const until = before === -1 ? lines.length : before;
    await insertLines(transaction, lines.slice(written, until));
    written = until;
    await carryOut(new Date(at));
  }
  await insertLines(transaction, lines.slice(written));
  // Nobody is to be told of what is long past.
  await sql`delete from outbox where transaction_id = pg_current_xact_id()::text::bigint`.execute(
    transaction,
  );
}

/** What happened to one comment. */
class History {
  readonly #transaction: Transaction<Database>;
  readonly #memberIds: ReadonlyMap<string, string>;
  readonly #handled: Handled;
  readonly #submittedAt: number;
  #decisionId: string | null = null;

  constructor(transaction: Transaction<Database>, memberIds: ReadonlyMap<string, string>, handled: Handled) {
    this.#transaction = transaction;
    this.#memberIds = memberIds;
    this.#handled = handled;
    this.#submittedAt = Date.parse(handled.comment.createdAt);
  }

  acts(): Act[] {
    const { held, report, decision, appeal } = this.#handled;
    const acts: Act[] = [];
    const add = (minutes: number, carryOut: Act['carryOut']) =>
      acts.push({ at: this.#submittedAt + minutes * MINUTE, carryOut });
    if (held) add(0, (when) => this.#hold(held, when));
    if (report) add(report.after, (when) => this.#report(report, when));
    if (!decision) return acts;
    let statementId = '';
    add(decision.after, async (when) => (statementId = await this.#decide(decision, when)));
    if (!appeal) return acts;
    const appealedAfter = decision.after + appeal.after;
    let appealId = '';
    add(appealedAfter, async (when) => {
      const author = this.#member(this.#handled.comment.authorId, []);
      appealId = (await appealStatement(this.#transaction, author, statementId, appeal.text, when)).id;
    });
    const { answer } = appeal;
    if (!answer) return acts;
    add(appealedAfter + answer.after, (when) => {
      const { outcome, reasons } = answer;
      const input = { outcome, reasons };
      return decideAppeal(this.#transaction, rulesAt(when), this.#staff(answer.by), appealId, input, when);
    });
    return acts;
  }

  async #hold(reason: NonNullable<Handled['held']>, when: Date): Promise<void> {
    const { id, authorId, createdAt } = this.#handled.comment;
    const comment = { id, author_id: this.#idOf(authorId), created_at: new Date(createdAt) };
    const { rules } = DEFAULT_REVIEW;
    await recordHold(this.#transaction, { ruleBook: rulesAt(when), rules }, comment, [reason], when);
    this.#decisionId = await this.#transaction
      .selectFrom('comments')
      .select('decision_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
      .then((row) => row.decision_id);
  }

  async #report(report: NonNullable<Handled['report']>, when: Date): Promise<void> {
    const { after: _after, ...said } = report;
    const key = await makeKey(this.#transaction, { key: `seed-${this.#commentId}`, fingerprint: 'seed' });
    const input = { ...said, kind: 'rule' as const, commentIds: [this.#commentId] };
    await createReport(this.#transaction, rulesAt(when), input, key, when);
  }

  async #decide(decision: NonNullable<Handled['decision']>, when: Date): Promise<string> {
    const { by, action, ruleId, explanation } = decision;
    const { version } = this.#handled.comment;
    const input = {
      items: [{ commentId: this.#commentId, version, decisionId: this.#decisionId }],
      action,
      ...(ruleId !== undefined && { ground: { kind: 'rule' as const, ruleId } }),
      ...(explanation !== undefined && { explanation }),
    };
    const [item] = await decide(this.#transaction, rulesAt(when), this.#staff(by), input, when);
    return item!.decision!.id;
  }

  get #commentId(): string {
    return this.#handled.comment.id;
  }

  #staff(name: string): Member {
    return this.#member(memberNamed(name).id, ['staff'], name);
  }

  #member(id: string, roles: string[], name = ''): Member {
    return { id: this.#idOf(id), name, roles };
  }

  #idOf(memberId: string): string {
    return this.#memberIds.get(memberId) ?? memberId;
  }
}

/** The house rules as they were then. */
function rulesAt(when: Date): RuleBook {
  return new RuleBook(DEFAULT_HOUSE_RULES, () => when.getTime());
}
