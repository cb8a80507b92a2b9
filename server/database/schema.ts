import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { ContentNode } from '../../src/contract/content.js';

/** A JSON column: read as a value, written as the text of one, so that both drivers treat it the same. */
type Json<Value> = ColumnType<Value, string, string>;
type JsonWithDefault<Value> = ColumnType<Value, string | undefined, string>;
/** Milliseconds are all that is kept: a cursor carries the whole of it. */
type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

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
  state: Generated<'published' | 'deleted'>;
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
  /** Computed: published, or deleted with replies below it. */
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
  idempotency_keys: IdempotencyKeysTable;
  outbox: OutboxTable;
  stream_state: StreamStateTable;
  rate_limits: RateLimitsTable;
  guest_keys: GuestKeysTable;
}

export type MemberRow = Selectable<MembersTable>;
export type TopicRow = Selectable<TopicsTable>;
export type CommentRow = Selectable<CommentsTable>;
export type NewMember = Insertable<MembersTable>;
export type NewTopic = Insertable<TopicsTable>;
export type NewComment = Insertable<CommentsTable>;
export type NewReaction = Insertable<ReactionsTable>;
