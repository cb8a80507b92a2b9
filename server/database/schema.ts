import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { ContentNode } from '../../src/contract/content.js';
import type { Hold, Moderation, Restriction, StatementSource } from '../../src/contract/moderation.js';

/** A JSON column: read as a value, written as the text of one, so that both drivers treat it the same. */
type Json<Value> = ColumnType<Value, string, string>;
type JsonWithDefault<Value> = ColumnType<Value, string | undefined, string>;
/** Milliseconds are all that is kept: a cursor carries the whole of it. */
type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Shown; taken away by its author; waiting to be looked at; taken away by a decision. */
export type CommentState = 'published' | 'deleted' | 'held' | 'removed';

export interface MembersTable {
  id: string;
  /** The token's `sub`. Never leaves the backend. */
  subject: string;
  name: string;
  roles: JsonWithDefault<string[]>;
  /** What the name looks like, of those whom the bank vouches for: nobody else may look like them. */
  skeleton: string | null;
  /** The name as it is searched for, of those who have published something: nobody else can be found. */
  search_name: string | null;
  /** Writes without an account. */
  guest: Generated<boolean>;
  created_at: Time;
}

export interface TopicsTable {
  id: string;
  key: string;
  title: string;
  url: string | null;
  mode: Generated<string>;
  /** `open`, `read-only` or `closed`. */
  state: Generated<string>;
  /** Published comments, replies included. */
  comment_count: Generated<number>;
  /** Comments of members on the topic below which the staff has replied. */
  staff_reply_count: Generated<number>;
  /** From such a comment to the first reply of the staff: the median of the last ones. */
  staff_reply_seconds: number | null;
  /** How many published comments rate its subject with 1, 2, 3, 4 and 5. */
  rating_spread: Generated<number[]>;
  created_at: Time;
}

export interface CommentsTable {
  id: string;
  topic_id: string;
  parent_id: string | null;
  /** The comment on the topic that the conversation began with; its own id there. */
  root_id: string;
  depth: number;
  /** Null once the author has left. */
  author_id: string | null;
  /** The Markdown that was typed. Null once a deleted comment has been purged. */
  source: string | null;
  body: Json<ContentNode[]>;
  /** The ids of the members that the body mentions. */
  mentioned: ColumnType<string[] | null, string[] | null | undefined, string[] | null>;
  created_at: Time;
  edited_at: NullableTime;
  version: Generated<number>;
  state: Generated<CommentState>;
  deleted_at: NullableTime;
  /** Direct replies that are visible. */
  reply_count: Generated<number>;
  /** How often the community's first reaction was given. */
  score: Generated<number>;
  reactions: JsonWithDefault<Record<string, number>>;
  /** The author was staff when it was written. */
  by_staff: Generated<boolean>;
  /** On a comment of a member on the topic: when somebody of the staff first replied below it, at any depth. */
  first_staff_reply_at: NullableTime;
  /** The reply that was chosen as the answer to this question. */
  answer_id: string | null;
  /** The answer that was lost when its author deleted it: restored, it is the answer again. */
  withdrawn_answer_id: string | null;
  pinned_at: NullableTime;
  /** From 1 to 5, what the author gives the topic's subject. */
  rating: number | null;
  /** The id of the preset that it is, on a topic that takes nothing else. */
  preset: string | null;
  /** What readers see of the restriction in force. */
  moderation: ColumnType<Moderation | null, string | null | undefined, string | null>;
  /** The last decision about it, whatever it was. */
  decision_id: string | null;
  /** When the restriction ends by itself. */
  restricted_until: NullableTime;
  /** The house rules that its author saw. */
  rules_version: string | null;
  /** When the first of the reports about it came that nobody has answered. */
  reported_at: NullableTime;
  /** Computed: its author had written nothing before. */
  first_of_author: ColumnType<boolean, never, never>;
  /** Computed: published or removed by a decision, or anything with replies below it. */
  visible: ColumnType<boolean, never, never>;
}

/** The wordings that a comment had before the one that is shown. */
export interface CommentVersionsTable {
  comment_id: string;
  version: number;
  body: Json<ContentNode[]>;
  created_at: Time;
}

export interface ReactionsTable {
  comment_id: string;
  member_id: string;
  kind: string;
  created_at: Time;
}

/** The topics that members have on their lists. */
export interface FollowsTable {
  member_id: string;
  topic_id: string;
  created_at: Time;
  /** When the member last read the topic. */
  read_at: Time;
}

/** What somebody reported, once however many say the same. */
export interface ReportsTable {
  id: string;
  kind: 'rule' | 'law';
  rule_id: string | null;
  rules_version: string | null;
  law: string | null;
  explanation: string | null;
  /** Only the staff sees them, until they are purged. */
  name: string | null;
  email: string | null;
  locale: string | null;
  /** Of all that it says: the same again joins it. */
  fingerprint: string;
  /** How many said the same. */
  times: Generated<number>;
  /** Some of its comments are not decided about. */
  waiting: Generated<boolean>;
  received_at: Time;
}

export interface ReportItemsTable {
  report_id: string;
  comment_id: string;
  /** The last decision about the comment; null while nobody has decided. */
  decision_id: string | null;
}

/** The codes by which a report is found, of which only digests are kept. */
export interface ReportCodesTable {
  code_hash: string;
  key_hash: string;
  fingerprint: string;
  report_id: string;
  received_at: Time;
}

export interface ReportSecretTable {
  id: number;
  secret: string;
}

export interface DecisionsTable {
  id: string;
  comment_id: string | null;
  /** Of the comment. */
  author_id: string | null;
  action: string;
  restriction: Restriction | null;
  rule_id: string | null;
  rules_version: string | null;
  law: string | null;
  explanation: string | null;
  facts: string | null;
  category: string | null;
  source: StatementSource;
  automated_detection: Generated<boolean>;
  automated_decision: Generated<'fully' | 'partially' | 'not'>;
  /** Null where no person decided, or the person has left. */
  decided_by: string | null;
  /** The appeal that it answers. */
  appeal_id: string | null;
  until: NullableTime;
  content_date: Time;
  state: Generated<DecisionState>;
  decided_at: Time;
  /** Why a comment waits, where that is what was decided. */
  hold: ColumnType<Hold | null, string | null | undefined, string | null>;
}

/** Texts by which repetitions are recognised, for as long as these are looked for. */
export interface RecentTextsTable {
  comment_id: string;
  /** A digest of the text without case, accents and punctuation. */
  key: string;
  at: Time;
}

/** `replaced`: by another restriction. `ended`: its time was over. */
export type DecisionState = 'standing' | 'reversed' | 'replaced' | 'ended';

export interface AppealsTable {
  id: string;
  decision_id: string;
  by: 'author' | 'reporter';
  report_id: string | null;
  text: string;
  outcome: Generated<'waiting' | 'upheld' | 'reversed' | 'partly'>;
  reasons: string | null;
  decided_by: string | null;
  decided_at: NullableTime;
  created_at: Time;
}

/** Who of the staff is looking at a comment. */
export interface ClaimsTable {
  comment_id: string;
  member_id: string;
  until: ColumnType<Date, Date | string, Date | string>;
}

/** Authors who were invited to go on in the bank's own channel. */
export interface HandoffsTable {
  id: string;
  reference: string;
  comment_id: string;
  /** Who was invited. */
  author_id: string;
  /** Who invited; null where that person has left. */
  member_id: string | null;
  reply_id: string | null;
  /** To the author alone. Goes with the text of the comment. */
  message: string | null;
  created_at: Time;
}

export interface IdempotencyKeysTable {
  member_id: string;
  key: string;
  /** Of the request that the key was used with. */
  fingerprint: string;
  status: number | null;
  etag: string | null;
  location: string | null;
  answer: ColumnType<unknown, string | null | undefined, string | null>;
  /** Whose text the answer holds, so that it goes when the comment is purged. */
  comment_id: string | null;
  created_at: Time;
}

export interface OutboxTable {
  sequence: Generated<number>;
  /** The transaction that wrote the event: the order in which events can be read without missing any. */
  transaction_id: Generated<number>;
  channel: string;
  name: string;
  data: Json<unknown>;
  comment_id: string | null;
  created_at: Time;
}

export interface StreamStateTable {
  id: number;
  /** Tells the positions of this database from those of another one. */
  epoch: string;
  /** Events of transactions up to this one may have been purged. */
  purged_through: number;
}

export interface RateLimitsTable {
  key: string;
  /** When the allowance will be whole again. */
  full_at: ColumnType<Date, Date | string, Date | string>;
}

/** What ties a comment to its entries in the public record. Once it is gone, nothing does. */
export interface CommentCommitmentsTable {
  comment_id: string;
  salt: string;
  commitment: string;
  /** Of what the author typed at first; null where the comment was there before the log. */
  text_hash: string | null;
}

/** Only ever added to: triggers refuse everything else. Sealed once, when `sequence` and `hash` are set. */
export interface ModerationLogTable {
  id: Generated<number>;
  /** In whole seconds: nobody needs to know better. */
  at: Time;
  kind: string;
  commitment: string;
  facts: Json<Record<string, string | number | boolean | null>>;
  /** Its place in the chain, from 1; null until it is sealed. */
  sequence: number | null;
  hash: string | null;
}

/** One row: up to where the log is sealed, signed. */
export interface LedgerHeadTable {
  id: number;
  sequence: Generated<number>;
  hash: string;
  /** A compact JWS; null before the first entry. */
  checkpoint: string | null;
}

/** Every key that has ever signed, so that old signatures can be checked. */
export interface LedgerKeysTable {
  id: string;
  public_key: Json<JsonWebKey>;
  /** Null where the server was given the key. */
  private_key: ColumnType<JsonWebKey | null, string | null | undefined, string | null>;
  created_at: Time;
}

/** What the tokens of guests are signed with: one row. */
export interface GuestKeysTable {
  id: number;
  secret: string;
  created_at: Time;
}

export interface Database {
  members: MembersTable;
  topics: TopicsTable;
  comments: CommentsTable;
  comment_versions: CommentVersionsTable;
  reactions: ReactionsTable;
  follows: FollowsTable;
  reports: ReportsTable;
  report_items: ReportItemsTable;
  report_codes: ReportCodesTable;
  report_secret: ReportSecretTable;
  decisions: DecisionsTable;
  appeals: AppealsTable;
  claims: ClaimsTable;
  handoffs: HandoffsTable;
  recent_texts: RecentTextsTable;
  idempotency_keys: IdempotencyKeysTable;
  outbox: OutboxTable;
  stream_state: StreamStateTable;
  rate_limits: RateLimitsTable;
  comment_commitments: CommentCommitmentsTable;
  moderation_log: ModerationLogTable;
  ledger_head: LedgerHeadTable;
  ledger_keys: LedgerKeysTable;
  guest_keys: GuestKeysTable;
}

export type MemberRow = Selectable<MembersTable>;
export type TopicRow = Selectable<TopicsTable>;
export type DecisionRow = Selectable<DecisionsTable>;
export type AppealRow = Selectable<AppealsTable>;
export type CommentRow = Selectable<CommentsTable>;
export type HandoffRow = Selectable<HandoffsTable>;
export type NewMember = Insertable<MembersTable>;
export type NewTopic = Insertable<TopicsTable>;
export type NewComment = Insertable<CommentsTable>;
export type NewReaction = Insertable<ReactionsTable>;
