import type {
  Comment,
  CommentList,
  CommentPage,
  CommentSort,
  CommentVersionPage,
  CommentWithoutReplies,
  Preset,
} from '../contract/comments.js';
import type { Community } from '../contract/community.js';
import type { ContentNode } from '../contract/content.js';
import type {
  Claim,
  DecidedItem,
  Decision,
  DeskChange,
  Handoff,
  MemberRecord,
  QueueCounts,
  QueueName,
  QueuePage,
} from '../contract/desk.js';
import type { Follow, FollowPage } from '../contract/follows.js';
import type { LedgerCounts, LedgerKeyList, LedgerPage } from '../contract/ledger.js';
import type { Author } from '../contract/members.js';
import type {
  Appeal,
  HouseRules,
  ReportReceipt,
  ReportStatus,
  RestrictedComment,
  Statement,
} from '../contract/moderation.js';
import type { AppealDecisionInput, DecisionInput, HandoffInput } from '../contract/operations/desk.js';
import type { AppealInput, ReportInput } from '../contract/operations/moderation.js';
import type { StreamEvent } from '../contract/stream.js';
import type { TopicInput } from '../contract/operations/topics.js';
import type { Topic } from '../contract/topics.js';
import type { SubmissionTerms, Viewer } from '../contract/viewer.js';
import type { ParvisError } from './errors.js';

/**
 * What the elements see of a backend. `createClient` makes one from a URL; a bank with a backend of another shape gives
 * an object of its own that implements this. Every promise rejects with a `ParvisError`; but what is aborted, by its
 * signal, by `close` or because the viewer has become somebody else, rejects with an `AbortError`.
 */
export interface CommunityClient {
  /** What the browser keeps of a visit is kept apart by it. Without it, nothing is remembered between visits. */
  readonly url?: string;
  readonly session: Session;
  readonly community: CommunityDomain;
  readonly topics: TopicsDomain;
  readonly comments: CommentsDomain;
  /** Loaded when first asked for, so that somebody who only reads never pays for it. */
  live(): Promise<Live>;
  /** Loaded when first asked for. */
  outbox(): Promise<Outbox>;
  /** Loaded when first asked for. */
  curation(): Promise<Curation>;
  /** Loaded when first asked for. */
  members(): Promise<Members>;
  /** Loaded when first asked for. */
  follows(): Promise<Follows>;
  /** The public record of moderation. Where there is none, that of the backend at `url` is read. */
  ledger?(): Promise<Ledger>;
  /** What only the staff does. Loaded when first asked for. Missing where a backend's adapter has none. */
  desk?(): Promise<Desk>;
  /** Ends the stream, aborts what is under way and forgets everything held in memory. */
  close(): void;
}

export interface CommunityDomain {
  read(signal?: AbortSignal): Promise<Community>;
}

export interface TopicsDomain {
  /** Creates the topic if this is its first use. */
  open(topicKey: string, input: TopicInput): Promise<Topic>;
  /** Published comments on a topic. Calls made in the same moment become one request. */
  count(topicKey: string, signal?: AbortSignal): Promise<number>;
}

export interface ListOptions {
  sort?: CommentSort;
  limit?: number;
  cursor?: string;
  /** The id of a comment: the list is the piece that holds it, opened down to it. */
  around?: string;
  from?: 'start' | 'end';
  /** Only comments with this rating, from 1 to 5. */
  rating?: number | null;
}

export interface CommentListing extends CommentList {
  /** Where the stream stood when the list was read. Null where the backend has no stream. */
  streamPosition: string | null;
}

/** What is particular to the viewer about a comment. */
export interface ViewerState {
  reactions: readonly string[];
  own: boolean;
  /** It is the viewer's, who was invited to go on about it in private. */
  invited?: boolean | undefined;
}

export interface CommentsDomain {
  /** The comments on a topic. A topic that does not exist yet is an empty list. */
  list(topicKey: string, options: ListOptions, signal?: AbortSignal): Promise<CommentListing>;
  replies(commentId: string, cursor: string | null, signal?: AbortSignal): Promise<CommentPage>;
  /** What is particular to the viewer, by comment id. Empty when signed out. Takes any number of ids. */
  viewerStates(
    commentIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, ViewerState>>;
  /** What a text would look like as a comment. Rejects with what publishing it would, such as `link-not-allowed`. */
  preview(text: string, signal?: AbortSignal): Promise<readonly ContentNode[]>;
  /** The Markdown of an own comment. */
  text(commentId: string, signal?: AbortSignal): Promise<{ text: string; version: number }>;
  /**
   * Rejects with `version-mismatch`, whose `current` is the comment as it is now, if it is not at `version` any more.
   * Without a rating, that of the comment stays.
   */
  edit(commentId: string, text: string, version: number, rating?: number): Promise<CommentWithoutReplies>;
  delete(commentId: string, version: number): Promise<CommentWithoutReplies>;
  restore(commentId: string): Promise<CommentWithoutReplies>;
  /** Adds (`on`) or takes back the viewer's reaction. Resolves to all counts. */
  react(commentId: string, kind: string, on: boolean): Promise<Readonly<Record<string, number>>>;
}

/** What is done with comments beside writing them. Each call asks for a state, so that twice is the same as once. */
export interface Curation {
  /** Chooses a direct reply as the answer to a question; null for none. Resolves to the question. */
  chooseAnswer(questionId: string, answerId: string | null): Promise<CommentWithoutReplies>;
  /** Puts a comment before all others, or back in its place. */
  pin(commentId: string, on: boolean): Promise<CommentWithoutReplies>;
  /** What comments on a topic can be, in a language; empty where they are written freely. */
  presets(topicKey: string, locale: string, signal?: AbortSignal): Promise<readonly Preset[]>;
  /** The comment by which the viewer rated a topic's subject, or null. */
  viewerRating(topicKey: string, signal?: AbortSignal): Promise<string | null>;
  /** The wordings that a comment has had, the newest first. Empty for one that was deleted. */
  versions(commentId: string, cursor: string | null, signal?: AbortSignal): Promise<CommentVersionPage>;
  /**
   * Lets somebody without an account write on this page: until it is left, they sign out, or the page says that a member is
   * there. An empty name is one that the backend chooses. Needed where the community has the capability `guests`.
   */
  enterAsGuest?(name: string, session: Session): Promise<void>;
  /** Loaded when first asked for. Missing where a backend's adapter has no moderation. */
  moderation?(): Promise<Moderation>;
}

/** Reports, reasons and appeals. A write that is sent again with its key is the same one. */
export interface Moderation {
  /** The house rules in a language: those in force, or those of a version. */
  houseRules(locale: string, signal?: AbortSignal, version?: string): Promise<HouseRules>;
  /** Needs no account. */
  report(input: ReportInput, key: string): Promise<ReportReceipt>;
  /** What became of a report, by the code of its receipt. Rejects with `report-unknown`. */
  reportStatus(code: string, signal?: AbortSignal): Promise<ReportStatus>;
  appealReport(code: string, input: AppealInput, key: string): Promise<Appeal>;
  /** The viewer's own comments on a topic that others do not see as they were written. */
  restricted(topicKey: string, signal?: AbortSignal): Promise<readonly RestrictedComment[]>;
  /** Why a comment of the viewer was restricted. */
  statement(statementId: string, locale: string, signal?: AbortSignal): Promise<Statement>;
  appeal(statementId: string, text: string, key: string): Promise<Appeal>;
  /** The viewer's comments that somebody decided about, the last decision first. */
  restrictedEverywhere?(signal?: AbortSignal): Promise<readonly string[]>;
  /** The signed receipt of an own comment. Rejects with `not-found` where nothing ties it to the record. */
  receipt?(commentId: string, signal?: AbortSignal): Promise<string>;
}

/**
 * What waits for the staff, and what they do with it. Calls of anybody else reject with `forbidden`. A write that is sent
 * again with its key is the same one.
 */
export interface Desk {
  /** What waits, the longest waiting first. In the queue `unanswered`, what has been without a reply for so many hours. */
  queue(
    name: QueueName,
    options: { hours?: number; cursor?: string | null; limit?: number },
    signal?: AbortSignal,
  ): Promise<QueuePage>;
  counts(hours: number, signal?: AbortSignal): Promise<QueueCounts>;
  /** Resolves to what became of each comment; one that somebody else was faster with says so. */
  decide(input: DecisionInput, key: string): Promise<readonly DecidedItem[]>;
  /** Rejects with `already-decided`, whose `current` is the appeal as it is now, where somebody else was faster. */
  decideAppeal(appealId: string, input: AppealDecisionInput, key: string): Promise<Appeal>;
  /** Every decision about a comment, the newest first. */
  decisions(commentId: string, signal?: AbortSignal): Promise<readonly Decision[]>;
  member(memberId: string, signal?: AbortSignal): Promise<MemberRecord>;
  /** Says that the viewer looks at a comment, for 45 seconds. Resolves to who else does. */
  claim(commentId: string): Promise<readonly Claim[]>;
  release(commentId: string): Promise<void>;
  /**
   * Invites an author to go on in the bank's own channel, where the community has the capability `handoff`. Rejects with
   * `handoff-exists`, whose `current` is that one, where the author was invited already.
   */
  handOff(input: HandoffInput, key: string): Promise<Handoff>;
  /** Which comment a reference belongs to. Rejects with `handoff-unknown`. */
  handoff(reference: string, signal?: AbortSignal): Promise<Handoff>;
  /**
   * Tells what changes, from now on; null where something may have been missed, so that all is to be read again. It ends when
   * the viewer becomes somebody else. Returns what ends it.
   */
  follow(onChange: (change: DeskChange | null) => void): () => void;
}

/** What somebody who writes asks for: whom they can mention, and when their comment appears. */
export interface Members {
  /** Some members whose names begin so, first those who have written on the topic. */
  search(query: string, topicKey: string, signal?: AbortSignal): Promise<readonly Author[]>;
  /** What holds for a comment of the viewer on a topic. Needed where the community has the capability `terms`. */
  terms?(topicKey: string, locale: string, signal?: AbortSignal): Promise<SubmissionTerms>;
}

/** The topics on the viewer’s own list, where the backend has the capability `follows`. Nobody else is told of them. */
export interface Follows {
  /** A page of the list, the last followed first; only those of `topicKeys`, where they are given. */
  list(
    options: { topicKeys?: readonly string[]; cursor?: string | null },
    signal?: AbortSignal,
  ): Promise<FollowPage>;
  /** Puts a topic on the list, or notes there that it has been read up to now. Creates it if this is its first use. */
  follow(topicKey: string, input: TopicInput): Promise<Follow>;
  /** Takes a topic off the list. Twice is the same as once. */
  unfollow(topicKey: string): Promise<void>;
}

/** The public record of moderation. */
export interface Ledger {
  /** The entries after one, in their order. */
  entries(after: number, signal?: AbortSignal): Promise<LedgerPage>;
  /** What signatures are checked with. */
  keys(signal?: AbortSignal): Promise<LedgerKeyList['items']>;
  /** From the first day to the last one, such as `2026-11-23`. */
  counts(from: string, to: string, signal?: AbortSignal): Promise<LedgerCounts>;
}

export type TokenReason = 'first' | 'expiring' | 'rejected';

/**
 * Given by the page: resolves to a short-lived token, or to null when nobody is signed in.
 * `expiresAt` is in milliseconds since 1970; without it the token is asked for again only when it is refused.
 */
export type GetToken = (request: {
  reason: TokenReason;
  signal: AbortSignal;
}) => Promise<{ token: string; expiresAt?: number } | string | null>;

/** Makes what is asked for tokens from now on; `page` is the page's own `getToken`, if it has one. */
export type TokenSource = (page: GetToken | undefined) => GetToken;

/** `unknown` until the first answer, then who the viewer is. */
export type SessionState =
  { status: 'unknown' } | { status: 'signed-out' } | { status: 'signed-in'; viewer: Viewer };

/**
 * Who is looking. Dispatches `change` when the viewer is first known or becomes somebody else (every cache is empty by
 * then), and `required`, cancelable, when an action needs a sign-in that the page's `getToken` did not give.
 */
export interface Session extends EventTarget {
  readonly state: SessionState;
  /** Asks `getToken` and the backend who is looking. Resolves when `state` is known; never rejects. */
  load(): Promise<SessionState>;
  /** For the page to call when somebody signed in or changed: asks again. A `source` is asked in the page's place. */
  refresh(source?: TokenSource): Promise<SessionState>;
  /** For the page to call when the person signed out on purpose: forgets drafts and unsent comments as well. */
  signOut(): Promise<void>;
  /** Dispatches `required`. */
  require(): void;
}

/** How fresh what the page shows is: pushed, asked for now and then, or neither. */
export type LiveState = 'connecting' | 'streaming' | 'polling' | 'offline';

export interface Live {
  /**
   * Listens to a channel, from `position` on. All subscriptions of a page share one connection.
   * `onEvent` gets each event once, in order; after `reset` the listener reads its data again.
   */
  subscribe(subscription: {
    channel: string;
    position: string | null;
    onEvent(event: StreamEvent): void;
    onState?(state: LiveState): void;
  }): () => void;
}

/** `held`: older than a day, so that it is sent only when the person asks. */
export type OutboxState = 'queued' | 'sending' | 'failed' | 'held';

/** A comment on its way. Its id is the `Idempotency-Key` of every attempt. */
export interface OutboxEntry {
  readonly id: string;
  readonly topicKey: string;
  readonly topic: TopicInput;
  readonly parentId: string | null;
  readonly text: string;
  /** From 1 to 5, where the author rates the topic's subject with the comment. */
  readonly rating?: number | undefined;
  /** The version of the house rules that the author saw. */
  readonly rulesVersion?: string | undefined;
  readonly createdAt: string;
  readonly state: OutboxState;
  /** Why it failed or waits. */
  readonly error: ParvisError | null;
}

/**
 * What the viewer typed and what has not arrived yet, kept in the browser per backend and per member.
 * Dispatches `change`; and `sent` (a `CustomEvent` whose detail is `{ entry, comment }`) when a comment has arrived.
 */
export interface Outbox extends EventTarget {
  /** The unsent comments on a topic, oldest first. */
  entries(topicKey: string): readonly OutboxEntry[];
  /** Stores the comment, then sends it. Comments leave one after the other, in order. */
  send(
    input: Pick<OutboxEntry, 'topicKey' | 'topic' | 'parentId' | 'text' | 'rating' | 'rulesVersion'>,
  ): OutboxEntry;
  /** Tries a failed or held comment again, with the same key. */
  retry(id: string): void;
  /** Forgets an unsent comment and returns its text. Nothing happens to one that is being sent. */
  discard(id: string): string | null;
  /** The draft at a place, such as a topic's key with the id of the comment that is answered. */
  draft(place: string): string;
  saveDraft(place: string, text: string): void;
}

export type { Comment, CommentPage, CommentSort, Community, StreamEvent, TopicInput, Viewer };
