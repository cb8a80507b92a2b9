/**
 * Names of methods and properties that only our own chunks use among themselves, and that are long enough to count: the
 * script tag's build shortens them. None may be what a page, a backend, the browser or Lit's `.property=${…}` in a
 * template knows: the build fails where one of them is left in a string or a template.
 */
export const INTERNAL_NAMES = [
  // Controllers, state and views
  ...[
    'announce',
    'announcement',
    'askedAt',
    'counted',
    'focusComment',
    'forgetUnsent',
    'giveReset',
    'handleAction',
  ],
  ...[
    'handleSaved',
    'handleSent',
    'isAlone',
    'isAwaited',
    'isClosed',
    'isDone',
    'isExtending',
    'isMissing',
    'isOnline',
  ],
  ...[
    'isOver',
    'isReadOnly',
    'isReady',
    'isSignedIn',
    'isUndoable',
    'linkedCommentMissing',
    'markStale',
    'mayComment',
  ],
  ...['onBeforeSend', 'onExtend', 'onRetry', 'onSaved', 'onSent', 'onSort', 'onTooLong', 'problemError'],
  ...['readAt', 'refreshStale', 'sendingSince', 'staleSince', 'stateOf', 'viewerState'],
  // Templates
  ...['renderAction', 'renderActions', 'renderArrivals', 'renderAuthor', 'renderButtons', 'renderConflict'],
  ...[
    'renderEditor',
    'renderEntry',
    'renderHints',
    'renderList',
    'renderNotices',
    'renderPublished',
    'renderReaction',
  ],
  ...['renderReplies', 'renderReply', 'renderTombstone', 'renderWriting'],
  // Messages
  ...[
    'charactersLeft',
    'conflictCurrent',
    'deletedByAuthor',
    'dismiss',
    'editLabel',
    'formattingHelp',
    'goToEnd',
  ],
  ...[
    'goToStart',
    'hideReplies',
    'keepMine',
    'loadEarlier',
    'loadFailed',
    'loadMore',
    'moreReplies',
    'newComments',
  ],
  ...[
    'notAvailable',
    'opensInNewTab',
    'outboxLabel',
    'permalink',
    'replyLabel',
    'replyTo',
    'sendNow',
    'showReplies',
  ],
  ...['signIn', 'signInToWrite', 'sortLabel', 'takeBack', 'takeTheirs', 'unknownAuthor', 'writeLabel'],
  ...['writePlaceholder'],
  // What Lit and our elements know of each other; `updateComplete` and `requestUpdate` are left to the page.
  ...['addController', 'removeController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['willUpdate', 'firstUpdated', 'getUpdateComplete', 'scheduleUpdate', 'performUpdate', 'shouldUpdate'],
  ...['createRenderRoot', 'enableUpdating', 'isUpdatePending', 'hasUpdated', 'renderOptions', 'renderBefore'],
  ...['creationScope', 'addInitializer', 'createProperty', 'getPropertyDescriptor', 'getPropertyOptions'],
  ...['elementStyles', 'finalizeStyles', 'shadowRootOptions', 'hasChanged', 'fromAttribute', 'toAttribute'],
  ...['reconnected', 'disconnected', 'setConnected'],
];
