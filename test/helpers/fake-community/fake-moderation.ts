import type { Moderation as ModerationDomain } from '../../../src/client/domain.js';
import type { CommentWithoutReplies } from '../../../src/contract/comments.js';
import type { HouseRule } from '../../../src/contract/community.js';
import type {
  Appeal,
  Hold,
  Invitation,
  Moderation,
  ReportedItem,
  Statement,
} from '../../../src/contract/moderation.js';
import type { ReportInput } from '../../../src/contract/operations/moderation.js';
import { COMMUNITY, FakeProblem } from '../../client/fake-data.js';

const DECIDED_AT = '2026-11-20T10:00:00.000Z';
const LATER = '2027-05-20T10:00:00.000Z';
export const CODE = 'H17C-05WF-3HMM-9FPP-C5HJ';

export function moderationOf(restriction: string): Moderation {
  return {
    restriction,
    ruleId: 'respect',
    rulesVersion: '1',
    law: null,
    decidedAt: DECIDED_AT,
    by: 'staff',
    until: null,
  };
}

type Answer = <Value>(name: string, work: () => Value) => Promise<Value>;

/** Reports, statements and appeals in memory. */
export class FakeModeration {
  /** What was reported, with the key of each. */
  readonly reports: { input: ReportInput; key: string }[] = [];
  readonly statements: Statement[] = [];
  /** Rules that are not in force any more, by their version. */
  readonly oldRules = new Map<string, HouseRule[]>();
  /** The receipts of comments, by their ids. */
  readonly receipts = new Map<string, string>();
  /** What the last report is answered with. */
  item: Partial<ReportedItem> = {};
  readonly #invitations = new Map<string, { comment: CommentWithoutReplies; invitation: Invitation }>();
  readonly #owners = new Map<string, string | undefined>();

  /** The author of a comment is asked to go on in private. */
  invite(comment: CommentWithoutReplies, invitation: Invitation): void {
    this.#owners.set(comment.id, comment.author?.id);
    this.#invitations.set(comment.id, { comment, invitation });
  }

  isInvited(commentId: string): boolean {
    return this.#invitations.has(commentId);
  }

  add(comment: CommentWithoutReplies, restriction: string): void {
    this.#owners.set(comment.id, comment.author?.id);
    this.statements.push({
      id: `statement-${comment.id}`,
      commentId: comment.id,
      topicKey: comment.topicKey,
      restriction,
      decidedAt: DECIDED_AT,
      until: null,
      territorialScope: [],
      rule: COMMUNITY.rules[0]!,
      rulesVersion: '1',
      law: null,
      explanation: 'It insults a person.',
      facts: null,
      category: 'CYBER_VIOLENCE',
      source: 'other-notification',
      automatedDetection: false,
      automatedDecision: 'not',
      contentDate: comment.createdAt,
      body: structuredClone(comment.body),
      state: 'standing',
      redress: { appealUntil: LATER, outOfCourt: 'https://bodies.example/', court: true },
      appeal: null,
    });
  }

  readonly #held = new Map<string, { comment: CommentWithoutReplies; hold: Hold; rule: boolean }>();

  /** The statements of comments that do not wait. */
  get #decided(): Statement[] {
    return this.statements.filter(({ commentId }) => !this.#held.has(commentId));
  }

  /** A program holds a comment back: with a statement where it is suspected of something. */
  hold(comment: CommentWithoutReplies, hold: Hold, rule: boolean): void {
    this.#held.set(comment.id, { comment: structuredClone(comment), hold, rule });
    this.#owners.set(comment.id, comment.author?.id);
    if (!rule) return;
    this.add(comment, 'held');
    Object.assign(this.statements.at(-1)!, {
      hold,
      source: 'own-initiative',
      automatedDetection: true,
      automatedDecision: 'fully',
      explanation: '',
    });
  }

  /** Resolves to the comment as it was. */
  release(commentId: string): CommentWithoutReplies {
    const { comment } = this.#held.get(commentId)!;
    this.#held.delete(commentId);
    const index = this.statements.findIndex((statement) => statement.commentId === commentId);
    if (index >= 0) this.statements.splice(index, 1);
    return comment;
  }

  /** Somebody answers the appeal of an author. */
  answer(statementId: string, outcome: string, reasons: string): void {
    Object.assign(this.#find(statementId).appeal!, { outcome, reasons, decidedAt: LATER });
  }

  /** `answer`: how the calls of the community are answered. `viewerId`: who is looking. */
  domain(answer: Answer, viewerId: () => string | null): ModerationDomain {
    return {
      houseRules: (locale, _signal, version = '1') =>
        answer('houseRules', () => ({
          version,
          inForceSince: COMMUNITY.rules[0]!.inForceSince,
          rules: (this.oldRules.get(version) ?? COMMUNITY.rules).map((rule) =>
            locale === 'de' ? { ...rule, title: `${rule.title} (deutsch)` } : rule,
          ),
          versions: ['1', ...this.oldRules.keys()].map((name) => ({
            version: name,
            inForceSince: COMMUNITY.rules[0]!.inForceSince,
          })),
          upcoming: { version: '2', inForceSince: LATER },
        })),
      report: (input, key) =>
        answer('report', () => {
          this.reports.push({ input, key });
          return { code: CODE, receivedAt: DECIDED_AT };
        }),
      reportStatus: (code) =>
        answer('reportStatus', () => {
          const last = this.reports.at(-1)?.input;
          if (code !== CODE || !last) throw new FakeProblem('report-unknown');
          return {
            receivedAt: DECIDED_AT,
            kind: last.kind,
            ruleId: null,
            law: null,
            items: [{ ...WAITING, commentId: last.commentIds[0]!, ...this.item }],
          };
        }),
      appealReport: (_code, { text }) =>
        answer('appealReport', () => {
          const appeal = appealSaying(text);
          this.item = { ...this.item, appeal, appealUntil: null };
          return appeal;
        }),
      restricted: () =>
        answer('restricted', () =>
          [
            ...[...this.#held.values()].map(({ comment, hold, rule }) => ({
              commentId: comment.id,
              parentId: comment.parentId,
              state: 'held',
              body: comment.body,
              createdAt: comment.createdAt,
              version: comment.version,
              statementId: rule ? `statement-${comment.id}` : null,
              handoff: null,
              hold,
            })),
            ...this.#decided.map(({ id, commentId, body, contentDate, restriction }) => ({
              commentId,
              parentId: null,
              state: restriction === 'labelled' ? 'published' : 'removed',
              body,
              createdAt: contentDate,
              version: 1,
              statementId: id,
              handoff: this.#invitations.get(commentId)?.invitation ?? null,
            })),
            ...[...this.#invitations.values()].map(({ comment, invitation }) => ({
              commentId: comment.id,
              parentId: comment.parentId,
              state: comment.state,
              body: comment.body,
              createdAt: comment.createdAt,
              version: comment.version,
              statementId: null,
              handoff: invitation,
            })),
          ].filter(({ commentId }) => this.#owners.get(commentId) === viewerId()),
        ),
      restrictedEverywhere: () =>
        answer('restrictedEverywhere', () =>
          this.statements
            .map(({ commentId }) => commentId)
            .filter((commentId) => this.#owners.get(commentId) === viewerId()),
        ),
      receipt: (commentId) =>
        answer('receipt', () => {
          const receipt = this.receipts.get(commentId);
          if (receipt === undefined) throw new FakeProblem('not-found');
          return receipt;
        }),
      statement: (id) => answer('statement', () => this.#find(id)),
      appeal: (id, text) =>
        answer('appeal', () => {
          const statement = this.#find(id);
          statement.appeal = appealSaying(text);
          statement.redress.appealUntil = null;
          return statement.appeal;
        }),
    };
  }

  #find(id: string): Statement {
    const found = this.statements.find((statement) => statement.id === id);
    if (!found) throw new FakeProblem('statement-unknown');
    return found;
  }
}

const WAITING = {
  topicKey: 't',
  url: null,
  state: 'waiting',
  moderation: null,
  explanation: null,
  decidedAt: null,
  decidedBy: null,
  appealUntil: null,
  appeal: null,
};

function appealSaying(text: string): Appeal {
  return { id: 'appeal', createdAt: DECIDED_AT, text, outcome: 'waiting', reasons: null, decidedAt: null };
}
