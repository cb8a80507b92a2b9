import type { CommentSort } from '../contract/comments.js';

/** Failures in words: what happened and what happens next. Keys are `ParvisError` codes. */
export interface ErrorMessages {
  unreachable: string;
  timeout: string;
  'rate-limited': string;
  /** For every code that has no sentence of its own. */
  other: string;
}

/** Failures that only somebody who takes part can meet. */
export interface WritingErrorMessages {
  'token-missing': string;
  forbidden: string;
  'topic-read-only': string;
  'community-read-only': string;
  'comment-unknown': string;
  'comment-deleted': string;
  'undo-expired': string;
  'text-empty': string;
  'text-too-long': string;
  'text-too-deep': string;
  'text-unreadable': string;
  'link-not-allowed': string;
  'reply-too-deep': string;
}

/**
 * The sentences that readers see, in one language. Functions take numbers as numbers and choose the plural themselves;
 * `format` gives a number in the reader's own writing.
 */
export interface Messages {
  /** BCP 47 tag of the language that the sentences are in. */
  language: string;
  direction: 'ltr' | 'rtl';
  comments(count: number, format: (value: number) => string): string;
  loading: string;
  empty: string;
  retry: string;
  dismiss: string;
  loadFailed: string;
  /** `time`: when what is shown was read. */
  stale(time: string): string;
  offline: string;
  readOnly: string;
  closed: string;
  linkedCommentMissing: string;
  sortLabel: string;
  sorts: Record<CommentSort, string>;
  loadMore: string;
  loadEarlier: string;
  goToEnd: string;
  goToStart: string;
  staff: string;
  unknownAuthor: string;
  edited: string;
  editedAt(time: string): string;
  deletedByAuthor: string;
  notAvailable: string;
  permalink(author: string, time: string): string;
  opensInNewTab: string;
  replyTo(author: string): string;
  showReplies(count: number, format: (value: number) => string): string;
  hideReplies: string;
  moreReplies(count: number, format: (value: number) => string): string;
  reply: string;
  edit: string;
  delete: string;
  undo: string;
  reactions: Record<string, string | undefined>;
  signInToWrite: string;
  signIn: string;

  errors: ErrorMessages;
}

/** The sentences for those who take part, fetched when somebody can. */
export interface WritingMessages {
  newComments(count: number, format: (value: number) => string): string;
  writeLabel: string;
  writePlaceholder: string;
  replyLabel(author: string): string;
  editLabel: string;
  formattingHelp: string;
  publish: string;
  save: string;
  cancel: string;
  charactersLeft(count: number, format: (value: number) => string): string;
  published: string;
  saved: string;
  conflict: string;
  conflictCurrent: string;
  keepMine: string;
  takeTheirs: string;
  outboxLabel: string;
  sending: string;
  queued: string;
  held: string;
  failed: string;
  sendNow: string;
  takeBack: string;

  errors: WritingErrorMessages;
}

/** Every sentence in one language. */
export type FullMessages = Messages & WritingMessages & { errors: ErrorMessages & WritingErrorMessages };
