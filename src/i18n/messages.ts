import type { CommentSort } from '../contract/comments.js';
import type { DecisionAction, QueueName } from '../contract/desk.js';
import type { HoldKind, StatementCategory } from '../contract/moderation.js';

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
  roles: Record<KnownRole, string>;
  unknownAuthor: string;
  edited: string;
  deletedByAuthor: string;
  notAvailable: string;
  permalink(author: string, time: string): string;
  opensInNewTab: string;
  replyTo(author: string): string;
  showReplies(count: number, format: (value: number) => string): string;
  hideReplies: string;
  /** At a comment so deep that its replies are shown in a list of their own. */
  continueBranch: string;
  moreReplies(count: number, format: (value: number) => string): string;
  reply: string;
  /** What opens the menu of a comment. */
  more: string;
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
  /** Beside the way to sign in, where a community takes guests. */
  writeAsGuest: string;
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
  /** What was sent appears once somebody has looked at it. */
  awaitsReview: string;
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

/** The sentences about what the bank vouches for, what comes first, and what a comment said before; fetched when needed. */
export interface NotesMessages {
  /** What a sort shows, and in which order. */
  sortMeanings: Record<CommentSort, string>;
  /** The same of `unanswered` where comments are questions. */
  unansweredQuestions: string;
  /** `duration`: such as "3 hours", what half of the replies took at most. */
  staffReplies(count: number, duration: string, format: (value: number) => string): string;
  pinned: string;
  pin: string;
  unpin: string;
  answered: string;
  unanswered: string;
  bestAnswer: string;
  chooseAnswer: string;
  /** The accessible name of the same, which says whose reply it is. */
  chooseAnswerBy(author: string): string;
  clearAnswer: string;
  /** Said when it is done. */
  done: { answerChosen: string; answerCleared: string; pinned: string; unpinned: string };
  /** What a role means. `bank` is the community's name. */
  roleMeanings: Record<KnownRole, string>;
  vouchedFor(bank: string): string;
  versions: string;
  versionNow(time: string): string;
  versionAt(time: string): string;
  versionsMissing: string;
  versionsGone: string;
  moreVersions: string;

  errors: Record<'not-a-question' | 'answer-unknown' | 'pins-exhausted' | 'reply-not-pinnable', string>;
}

/** The sentences about ratings, fetched where a topic has them. `value` and `best` are in the reader's own writing. */
export interface RatingsMessages {
  averageLabel: string;
  /** Follows the average. */
  averageFrom(best: string, count: number, format: (value: number) => string): string;
  noRatings: string;
  ratingOf(value: string, best: string): string;
  /** The same where it is clear that it is about a rating. */
  ratingText(value: string, best: string): string;
  /** The accessible name of a button that shows how often a rating was given, and shows only those. */
  showRating(value: string, count: number, format: (value: number) => string): string;
  ratingShown(value: string): string;
  showAllRatings: string;
  yourRating: string;
  /** What 1, 2, 3, 4 and 5 mean. */
  ratingNames: readonly [string, string, string, string, string];
  ratedAlready: string;

  errors: Record<'rating-missing' | 'rating-exists' | 'rating-not-allowed', string>;
}

/** The sentences of the public record, fetched with it. Numbers, shares and times come as they are to be written. */
export interface LedgerMessages {
  ledgerLoading: string;
  ledgerFailed: string;
  ledgerStale(time: string): string;
  ledgerEmpty: string;
  periodLabel: string;
  periods: Record<'month' | 'quarter' | 'year', string>;
  span(from: string, to: string): string;
  /** `share`: of the removed ones. */
  ledgerSummary(comments: string, removed: string, share: string): string;
  /** Headings of columns, and what single figures are. */
  figures: Record<
    | 'submissions'
    | 'reports'
    | 'holds'
    | 'kept'
    | 'removed'
    | 'labelled'
    | 'appeals'
    | 'upheld'
    | 'reversed'
    | 'restricted'
    | 'withdrawn'
    | 'share',
    string
  >;
  allFigures: string;
  byRule: string;
  rule: string;
  theLaw: string;
  bySource: string;
  source: string;
  sources: Record<'article-16-notice' | 'other-notification' | 'own-initiative', string>;
  byDecider: string;
  decider: string;
  deciders: Record<'not' | 'partially' | 'fully', string>;
  medianTimes: string;
  medians: Record<'report' | 'restriction' | 'appeal', string>;
  byRating: string;
  aboutRatings: string;
  rating: string;
  overTime: string;
  step: string;
  /** The text in place of a plot. `most`: the highest of its figures. */
  plotText(most: string): string;
  showFigures: string;
  verify: string;
  aboutVerifying: string;
  verifying(done: string, all: string): string;
  stopVerifying: string;
  verified(entries: string): string;
  receiptsVerified(receipts: string): string;
  /** Own comments whose receipts cannot be had, as after an erasure. */
  receiptsWithout(comments: string): string;
  /** `entries`: how many were counted. */
  figuresFollow(entries: string): string;
  /** Above a list of `figureDiffers`. */
  figuresDiffer: string;
  figureDiffers(name: string, shown: string, counted: string): string;
  fingerprint: string;
  recordProblems: Record<
    | 'changed'
    | 'missing'
    | 'unsigned'
    | 'rewritten'
    | 'receipt-missing'
    | 'receipt-unsigned'
    | 'receipt-false',
    (entry: string, time: string) => string
  >;
  verifyFailed: string;
  verifyImpossible: string;
  downloadReceipts: string;
  transparencyReport: string;
}

/** The sentences of the staff’s desk, fetched with it. Times, lengths of time and lists of names come as they are to be written. */
export interface DeskMessages {
  deskLabel: string;
  deskLoading: string;
  /** Instead of the desk: for visitors, for members, and where the backend has none. */
  deskClosed: Record<'signed-out' | 'forbidden' | 'missing', string>;
  deskFailed: string;
  deskStale(time: string): string;
  queuesLabel: string;
  queueNames: Record<QueueName, string>;
  queueEmpty: Record<QueueName, string>;
  hoursLabel: string;
  /** The list of what waits in a queue. */
  waitingList(queue: string): string;
  waiting(duration: string): string;
  moreWaiting: string;
  nothingOpen: string;
  noLongerWaiting: string;
  reportCount(count: number, format: (value: number) => string): string;
  lookingNow(names: string, count: number): string;
  ratingShort(value: string): string;
  onItsPage: string;
  choose(author: string): string;
  chosen(count: number, format: (value: number) => string): string;
  chooseAll: string;
  chooseNone: string;
  decideChosen: string;
}

/** The sentences of deciding there, fetched a moment later. */
export interface DecidingMessages {
  commentBy(author: string): string;
  backToList: string;
  nextItem: string;
  reportsHeading: string;
  reportedAsIllegal: string;
  timesSaid(count: number, format: (value: number) => string): string;
  holdHeading: string;
  heldBecause: Record<HoldKind, string>;
  decisionsHeading: string;
  /** What was done, by the action. */
  decisionsTaken: Record<DecisionAction | 'end', string>;
  takenBy(name: string): string;
  decidedUntil(time: string): string;
  deciderNames: Record<'you' | 'automatic' | 'gone', string>;
  recordOf: string;
  decisionLegend: string;
  decisionActions: Record<DecisionAction, string>;
  ruleLegend: string;
  lawChoice: string;
  deskExplanation: Record<'optional' | 'required', string>;
  untilField: string;
  confirmDecision: string;
  cancelDecision: string;
  deskSending: string;
  /** After a decision: who wrote what is open now. */
  nowOpen(author: string): string;
  /** What may have arrived is not decided twice. */
  deskNotSent: string;
  decidedMeanwhile: string;
  deskOutcomes: Record<
    | 'already-decided'
    | 'version-mismatch'
    | 'comment-unknown'
    | 'comment-deleted'
    | 'own-comment'
    | 'not-restricted'
    | 'same-person',
    string
  >;
  handoffOpen: string;
  memberSince(time: string): string;
  recordFigures: Record<'comments' | 'reported' | 'removed' | 'reversed' | 'appeals', string>;
  recentComments: string;
  lawField: string;
  categoryField: string;
  categories: Record<StatementCategory, string>;
  /** While it can be taken back. `seconds`: such as "8 seconds". */
  bulkWaiting(count: number, action: string, seconds: string, format: (value: number) => string): string;
  bulkSend: string;
  bulkUndo: string;
  bulkUndone: string;
  bulkDone(count: number, format: (value: number) => string): string;
  bulkOthers: string;
  appealFrom: Record<'author' | 'reporter', string>;
  appealedDecision: string;
  appealLegend: string;
  appealOutcomes: Record<'upheld' | 'reversed' | 'partly', string>;
  appealReasons: string;
  appealInstead: string;
  appealClosedToYou: string;
  handoffHelp: string;
  /** What the reply is written in. */
  handoffLanguage: string;
  handoffReply: string;
  /** What the public reply says unless it is changed. */
  handoffText: string;
  handoffMessage: string;
  handoffSend: string;
  handoffDone(reference: string): string;
  handedOff(name: string, time: string): string;
  deskKeysHeading: string;
  deskKeysHelp: string;
  deskKeys: Record<
    | 'action'
    | 'rule'
    | 'law'
    | 'confirm'
    | 'next'
    | 'previous'
    | 'choose'
    | 'record'
    | 'page'
    | 'handoff'
    | 'keys'
    | 'escape',
    string
  >;
}

/** The sentences of what makes reading easier, fetched when somebody asks for it. */
export interface BrowsingMessages {
  /** The accessible name of a comment's menu. */
  menuOf(author: string): string;
  copyLink: string;
  linkCopied: string;
  linkLabel: string;
  /** Above a field with the link, where the browser does not let a page copy. */
  linkHelp: string;
  /** By the system's own sheet. */
  share: string;
  sendByMail: string;
  shareOn(network: string): string;
  quote: string;
  quoteSelection: string;
  report: string;
  /** Hides all replies below the comment on the topic. */
  fold: string;
  folded(count: number, format: (value: number) => string): string;
  /** Above a list that shows one conversation only. */
  branchShown: string;
  showAll: string;
  /** Of a comment: written since the reader's last visit. */
  isNew: string;
  newSince(count: number, format: (value: number) => string): string;
  /** The button beside it, and its accessible name. */
  next: string;
  nextNew: string;
  keysLabel: string;
  keysHelp: string;
  /** What the keys do: to the next comment, to the one before, to the one that it answers, to the next new one. */
  keys: readonly [string, string, string, string];
}

/** The sentences about rules, reports and decisions, fetched where there is something of them. Times are written out. */
export interface ModerationMessages {
  /** The parts of what is said of a decision, in their order, and what stands between them. */
  decision: {
    removed: string;
    labelled: string;
    rule(title: string): string;
    law(reference: string): string;
    on(time: string): string;
    staff: string;
    automatic: string;
    until(time: string): string;
    separator: string;
  };
  readRule: string;
  ownComment: string;
  readStatement: string;
  /** Below an own comment whose author was invited to go on in the bank's own channel; and the link there. */
  invitation: string;
  openPrivate: string;
  rules: string;
  inForceSince(time: string): string;
  rulesChange(time: string): string;
  ruleInForceSince(time: string): string;
  reportHeading: string;
  reportQuestion: string;
  /** Criticism is not a rule. */
  reportHelp: string;
  illegal: string;
  illegalHelp: string;
  goOn: string;
  back: string;
  explanationLabel: string;
  illegalExplanationLabel: string;
  lawLabel: string;
  goodFaith: string;
  contact: string;
  contactHelp: string;
  nameLabel: string;
  emailLabel: string;
  send: string;
  received: string;
  receivedHelp: string;
  codeLabel: string;
  copyCode: string;
  codeCopied: string;
  haveCode: string;
  statusHeading: string;
  look: string;
  reportedOn(time: string): string;
  reportStates: Record<'waiting' | 'restricted' | 'kept' | 'gone', string>;
  statementHeading: string;
  restrictions: Record<'removed' | 'disabled' | 'labelled', string>;
  why: string;
  facts: string;
  yourText: string;
  sources: Record<'article-16-notice' | 'other-notification' | 'own-initiative', string>;
  automated: Record<'fully' | 'partially' | 'not', string>;
  statementStates: Record<'reversed' | 'replaced' | 'ended', string>;
  redress: string;
  appealUntil(time: string): string;
  appealHelp: string;
  appealLabel: string;
  appealSend: string;
  outOfCourt: string;
  court: string;
  yourAppeal: string;
  outcomes: Record<'waiting' | 'upheld' | 'reversed' | 'partly', string>;

  errors: Record<
    'report-unknown' | 'appeal-exists' | 'appeal-closed' | 'comment-deleted' | 'forbidden',
    string
  >;
}

/** The sentences around the topics that a member follows, fetched where somebody can. */
export interface FollowingMessages {
  /** What follows a topic, and the same once it does. */
  follow: string;
  following: string;
  /** Said when it is done. */
  followed: string;
  unfollowed: string;
  /** The list of what is followed, and what opens it. */
  followedTopics: string;
  followsHelp: string;
  loadingFollows: string;
  noFollows: string;
  /** What there is in a topic since it was last read. */
  nothingNew: string;
  newHere(count: number, format: (value: number) => string): string;
  /** Of a topic that was taken off the list a moment ago. */
  notFollowed: string;
  /** The accessible name of a switch. */
  followTopic(title: string): string;
  moreFollows: string;
}

/** The sentences around what can be chosen, fetched where a topic takes nothing else. */
export interface PresetsMessages {
  presetsLabel: string;
  presetSentences: string;
  presetStickers: string;
  presetMissing: string;

  errors: Record<'text-not-preset', string>;
}

/** The sentences for those who write without an account, fetched when somebody chooses to. */
export interface GuestMessages {
  guestName: string;
  guestNameHelp: Record<'optional' | 'required', string>;
  /** `mark`: the word beside the names of guests. */
  guestMark(mark: string): string;
  /** When a comment appears: at once, or once it was looked at. */
  guestReview: Record<'after' | 'before', string>;
  /** For how long a comment is the guest's own. */
  guestEnd: string;
  guestContinue: string;
  /** Above the place to write; `writingUntil` follows. */
  writingAs(name: string): string;
  writingUntil: string;

  errors: Record<'name-missing' | 'name-not-allowed', string>;
}

/** The roles that have a badge. */
export type KnownRole = 'staff' | 'expert' | 'project-owner' | 'guest';

/** What is said of comments that somebody looks at before they appear: before they are written, and while they wait. */
export interface WaitingMessages {
  /** What is published appears at once, unless a program holds it back. */
  checkedReview: string;
  /** So many comments are still looked at. */
  newcomerReview(count: number, format: (value: number) => string): string;
  firstComment: string;
  rulesChanged(time: string): string;
  ruleAdded(title: string): string;
  ruleReworded(title: string): string;
  ruleGone(title: string): string;
  /** In the place of a comment that waits, for its author. */
  heldOwn: string;
  /** In the place of somebody else's. */
  heldOfOthers: string;
  /** In the statement about it: what was done, and how it came to notice. */
  heldStatement: string;
  heldSource: string;
  holdReasons: Record<'before' | 'newcomers' | 'repetition' | 'volume' | 'external', string>;
  heldWords(words: string): string;
  heldLinks(count: number, format: (value: number) => string): string;
}

/** The sentences of the tools for writing, fetched when somebody begins to. */
export interface ComposingMessages {
  formatLabel: string;
  formats: Record<'strong' | 'emphasis' | 'quote' | 'list' | 'ordered-list' | 'code' | 'link', string>;
  write: string;
  preview: string;
  previewLoading: string;
  /** When a comment appears: at once, or once it was looked at. */
  review: Record<'after' | 'before', string>;
  personalTitle: string;
  /** What was found follows, as a list of `personalData`. */
  personalHelp: string;
  personalData: Record<'iban' | 'card' | 'phone' | 'reference', string>;
  /** The list of those who can be mentioned. */
  people: string;
  peopleFound(count: number, format: (value: number) => string): string;
  editText: string;
  publishAnyway: string;
  /** What opens the house rules. */
  rulesSince(time: string): string;
  /** Where another version is announced. */
  rulesChange(time: string): string;
}

/** Every sentence in one language, but for those of the tools. */
export type FullMessages = Messages & WritingMessages & { errors: ErrorMessages & WritingErrorMessages };
