import type { Desk } from '../../../src/client/domain.js';
import type {
  Claim,
  DecidedItem,
  Decision,
  DeskChange,
  MemberRecord,
  QueueItem,
  QueueName,
} from '../../../src/contract/desk.js';
import type { Author } from '../../../src/contract/members.js';
import type {
  AppealDecisionInput,
  DecisionInput,
  HandoffInput,
} from '../../../src/contract/operations/desk.js';
import { contentOf } from '../../client/fake-data.js';
import { failure, type Faults } from './faults.js';

const PAGE = 20;
const HOUR = 3_600_000;

export interface NewItem extends Partial<Omit<QueueItem, 'body'>> {
  text?: string;
}

/** The staff's desk in memory. A decision takes the item out of its queue. */
export class FakeDesk {
  readonly waiting: Record<QueueName, QueueItem[]> = {
    reported: [],
    held: [],
    unanswered: [],
    appeals: [],
    newcomers: [],
  };
  readonly taken: { input: DecisionInput; key: string }[] = [];
  readonly answered: { appealId: string; input: AppealDecisionInput; key: string }[] = [];
  readonly invited: { input: HandoffInput; key: string }[] = [];
  readonly decisions = new Map<string, Decision[]>();
  readonly claims = new Map<string, Claim[]>();
  /** What the viewer looks at now. */
  readonly claimed = new Set<string>();
  readonly hours: number[] = [];
  readonly records = new Map<string, MemberRecord>();
  readonly #faults: Faults;
  readonly #listeners = new Set<(change: DeskChange | null) => void>();
  #made = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Something waits from now on, for whoever asks next. */
  add(queue: QueueName, { text = 'A comment.', ...given }: NewItem = {}): QueueItem {
    const number = (this.#made += 1);
    const since = new Date(Date.now() - 100 * HOUR + number * 1000).toISOString();
    const item: QueueItem = {
      commentId: `comment-${number}`,
      topicKey: 'articles/home-owners',
      topicTitle: 'Home owners',
      url: 'https://bank.example/home-owners#discussion',
      parentId: null,
      author: { id: `member-${number}`, name: `Writer ${number}`, roles: [] },
      body: contentOf(text),
      createdAt: since,
      state: queue === 'held' ? 'held' : 'published',
      version: 1,
      decisionId: null,
      waitingSince: since,
      reports: [],
      appeal: null,
      claims: [],
      handoff: null,
      hold: null,
      ...given,
    };
    this.waiting[queue].push(item);
    return item;
  }

  /** The same while somebody looks. */
  arrive(queue: QueueName, given: NewItem = {}): QueueItem {
    const item = this.add(queue, given);
    this.tell({ commentId: item.commentId, queues: [queue] });
    return item;
  }

  /** A colleague decides. `isTold`: whether the stream says so. */
  decideAs(colleague: Author, { commentId }: QueueItem, action = 'keep', isTold = true): Decision {
    const decision = this.#note(commentId, action, colleague.id);
    this.records.set(colleague.id, recordOf(colleague));
    for (const queue of Object.keys(this.waiting) as QueueName[]) {
      this.waiting[queue] = this.waiting[queue].filter((item) => item.commentId !== commentId);
    }
    if (isTold) this.tell({ commentId, queues: ['reported'] });
    return decision;
  }

  /** A colleague opens an item. */
  claimAs({ id, name }: Author, item: QueueItem): void {
    item.claims = [{ memberId: id, name, until: new Date(Date.now() + 45_000).toISOString() }];
    this.claims.set(item.commentId, item.claims);
    this.tell({ commentId: item.commentId, queues: [] });
  }

  tell(change: DeskChange | null): void {
    for (const listener of this.#listeners) listener(change);
  }

  domain(viewerId: () => string): Desk {
    const answer = <Value>(name: string, work: () => Value, signal?: AbortSignal) =>
      this.#faults.call(name, work, signal);
    return {
      queue: (name, { hours = 24, cursor }, signal) => {
        this.hours.push(hours);
        return answer('queue', () => this.#page(name, Number(cursor ?? 0)), signal);
      },
      counts: (_, signal) =>
        answer(
          'queueCounts',
          () => ({
            reported: this.waiting.reported.length,
            held: this.waiting.held.length,
            unanswered: this.waiting.unanswered.length,
            appeals: this.waiting.appeals.length,
            newcomers: this.waiting.newcomers.length,
          }),
          signal,
        ),
      decide: (input, key) =>
        answer('decide', () => {
          this.taken.push({ input, key });
          return input.items.map((item) => this.#decide(item, input.action, viewerId()));
        }),
      decideAppeal: (appealId, input, key) =>
        answer('decideAppeal', () => {
          const item = this.waiting.appeals.find(({ appeal }) => appeal?.id === appealId);
          if (!item) throw failure('already-decided');
          this.answered.push({ appealId, input, key });
          this.waiting.appeals = this.waiting.appeals.filter((each) => each !== item);
          const { text, createdAt } = item.appeal!;
          return {
            id: appealId,
            text,
            createdAt,
            outcome: input.outcome,
            reasons: input.reasons,
            decidedAt: createdAt,
          };
        }),
      decisions: (id, signal) => answer('decisions', () => this.decisions.get(id) ?? [], signal),
      member: (id, signal) =>
        answer(
          'member',
          () => this.records.get(id) ?? recordOf({ id, name: `Member ${id}`, roles: [] }),
          signal,
        ),
      claim: (id) =>
        answer('claim', () => {
          this.claimed.add(id);
          return this.claims.get(id) ?? [];
        }),
      release: (id) => answer('release', () => void this.claimed.delete(id)),
      handOff: (input, key) =>
        answer('handOff', () => {
          this.invited.push({ input, key });
          return {
            id: 'handoff-1',
            reference: 'K7Q2-M4XD',
            commentId: input.commentId,
            topicKey: 'articles/home-owners',
            url: null,
            replyId: 'reply-1',
            createdAt: new Date().toISOString(),
            memberName: 'Claire Aubry',
          };
        }),
      handoff: () => Promise.reject(failure('not-found')),
      follow: (onChange) => {
        this.#listeners.add(onChange);
        return () => this.#listeners.delete(onChange);
      },
    };
  }

  /** Cursors are places in time, so that nothing is skipped when what was before has gone. */
  #page(name: QueueName, after: number) {
    const rest = this.waiting[name].filter(({ waitingSince }) => Date.parse(waitingSince) > after);
    const items = rest.slice(0, PAGE);
    const next = rest.length > PAGE ? String(Date.parse(items.at(-1)!.waitingSince)) : null;
    return { items, next };
  }

  #decide(
    { commentId, version, decisionId }: DecisionInput['items'][number],
    action: string,
    viewerId: string,
  ): DecidedItem {
    const [last = null] = this.decisions.get(commentId) ?? [];
    const item = Object.values(this.waiting)
      .flat()
      .find((each) => each.commentId === commentId);
    if ((last?.id ?? null) !== decisionId) {
      return { commentId, result: 'already-decided', decision: last, state: 'published' };
    }
    if (item && item.version !== version) {
      return { commentId, result: 'version-mismatch', decision: last, state: item.state };
    }
    for (const queue of Object.keys(this.waiting) as QueueName[]) {
      this.waiting[queue] = this.waiting[queue].filter((each) => each !== item);
    }
    return {
      commentId,
      result: 'decided',
      decision: this.#note(commentId, action, viewerId),
      state: action === 'remove' ? 'removed' : 'published',
    };
  }

  #note(commentId: string, action: string, memberId: string): Decision {
    const before = this.decisions.get(commentId) ?? [];
    const decision = decisionOf(`decision-${commentId}-${before.length}`, commentId, action, memberId);
    this.decisions.set(commentId, [decision, ...before]);
    return decision;
  }
}

export function decisionOf(id: string, commentId: string, action: string, memberId: string | null): Decision {
  const decidedAt = '2026-11-20T10:00:00.000Z';
  const restriction = { remove: 'removed', disable: 'disabled', label: 'labelled' }[action];
  return {
    id,
    commentId,
    action,
    moderation: restriction
      ? {
          restriction,
          ruleId: 'respect',
          rulesVersion: '1',
          law: null,
          decidedAt,
          by: 'staff',
          until: null,
        }
      : null,
    explanation: null,
    decidedAt,
    by: 'staff',
    memberId,
    appealId: null,
  };
}

export function recordOf({ id, name, roles }: Author): MemberRecord {
  return {
    id,
    name,
    roles,
    memberSince: '2025-02-01T09:00:00.000Z',
    comments: 42,
    removed: 3,
    reversed: 1,
    reported: 5,
    appeals: 2,
    firstCommentAt: '2025-02-02T09:00:00.000Z',
    decisions: [],
    recent: [
      {
        commentId: 'recent-1',
        topicKey: 'forum/fees',
        topicTitle: 'Fees',
        url: 'https://bank.example/fees',
        createdAt: '2026-11-01T09:00:00.000Z',
        state: 'published',
        body: contentOf('Earlier words.'),
      },
    ],
  };
}
