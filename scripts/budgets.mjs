/** The other languages, the counts of a listing page, what only a failure asks for, and what has a budget below. */
const LATER =
  /^(?:src\/(?:i18n\/|client\/(?:counts|writing)|elements\/(?:comment-editor|comment-outbox|comment-visits|comment-waiting|composer-tools)\/)|(?:browsing|comment-count|dialogs|failures|following|guests|moderation|notes|presets|ratings|waiting)$)/;

/**
 * What pages may have to load, in KB (1,024 bytes) of gzip. `modules` are those that are loaded on purpose, each with all
 * that it imports statically; with `lazily`, also everything that these load later, less what `except` names. With
 * `beyond`, what other budgets count already is not counted again.
 */
export const BUDGETS = [
  { what: 'loader', limit: 2, modules: ['src/embed.ts'] },
  {
    what: 'first readable thread',
    limit: 25,
    modules: ['src/embed.ts', 'src/elements/comment-thread/define.ts', 'src/i18n/fr.ts'],
  },
  {
    what: 'thread with composer',
    limit: 40,
    modules: [
      'src/embed.ts',
      'src/elements/comment-thread/define.ts',
      'src/i18n/fr.ts',
      'src/i18n/fr-writing.ts',
    ],
    lazily: 'src/elements/comment-thread/define.ts',
    except: LATER,
  },
  {
    what: 'notes beside comments',
    limit: 6.75,
    modules: ['src/elements/comment-notes/thread-notes.ts', 'src/i18n/fr-notes.ts'],
    beyond: 'thread with composer',
  },
  {
    what: 'ratings of a topic',
    limit: 5,
    modules: ['src/elements/topic-ratings/topic-ratings.ts', 'src/i18n/fr-ratings.ts'],
    beyond: ['thread with composer', 'notes beside comments'],
  },
  {
    what: 'presets of a topic',
    limit: 5,
    modules: ['src/elements/topic-presets/topic-presets.ts', 'src/i18n/fr-presets.ts'],
    beyond: ['thread with composer', 'notes beside comments'],
  },
  {
    what: 'writing without an account',
    limit: 3.5,
    modules: ['src/elements/comment-guests/thread-guests.ts', 'src/i18n/fr-guests.ts'],
    beyond: ['thread with composer', 'notes beside comments'],
  },
  {
    what: 'reactions and changes to comments',
    limit: 1.5,
    modules: ['src/client/writing.ts'],
    beyond: 'thread with composer',
  },
  {
    what: 'place to change a comment',
    limit: 2,
    modules: ['src/elements/comment-editor/define.ts'],
    beyond: 'thread with composer',
  },
  {
    what: 'comments on their way',
    limit: 1,
    modules: ['src/elements/comment-outbox/outbox-entries.ts'],
    beyond: 'thread with composer',
  },
  {
    what: 'tools of the composer',
    limit: 13,
    modules: [
      'src/elements/composer-tools/define.ts',
      'src/elements/composer-tools/markdown-from-html.ts',
      'src/i18n/fr-composing.ts',
    ],
    beyond: 'thread with composer',
  },
  {
    what: 'completion of names',
    limit: 3,
    modules: ['src/elements/composer-tools/member-completion.ts'],
    beyond: 'tools of the composer',
  },
  {
    what: 'menu and branches of comments',
    limit: 8,
    modules: [
      'src/elements/comment-menu/open-menu.ts',
      'src/i18n/load-browsing-messages.ts',
      'src/i18n/fr-browsing.ts',
    ],
    beyond: 'notes beside comments',
  },
  {
    what: 'reports, markers and appeals',
    limit: 8.5,
    modules: [
      'src/client/moderation.ts',
      'src/elements/comment-moderation/define.ts',
      'src/i18n/load-moderation-messages.ts',
      'src/i18n/fr-moderation.ts',
    ],
    beyond: ['thread with composer', 'notes beside comments'],
  },
  {
    what: 'comments that wait',
    limit: 3.25,
    modules: [
      'src/elements/comment-waiting/held-comments.ts',
      'src/elements/comment-waiting/submission-terms.ts',
      'src/i18n/fr-waiting.ts',
    ],
    beyond: ['thread with composer', 'tools of the composer'],
  },
  {
    what: 'memory of visits',
    limit: 3.5,
    modules: ['src/elements/comment-visits/visits-controller.ts'],
    beyond: 'thread with composer',
  },
  {
    what: 'desk of the staff',
    limit: 12,
    modules: [
      'src/embed/further.ts',
      'src/elements/moderation-desk/define.ts',
      'src/client/desk.ts',
      'src/i18n/fr-desk.ts',
    ],
    beyond: 'counts of a listing page',
  },
  {
    what: 'deciding at the desk',
    limit: 12,
    modules: ['src/elements/moderation-desk/deciding.ts', 'src/i18n/fr-deciding.ts'],
    beyond: 'desk of the staff',
  },
  {
    what: 'public record',
    limit: 12,
    modules: ['src/embed/further.ts', 'src/elements/moderation-ledger/define.ts', 'src/i18n/fr-ledger.ts'],
    beyond: 'counts of a listing page',
  },
  {
    what: 'following a topic',
    limit: 4,
    modules: [
      'src/elements/topic-follow/follow-controller.ts',
      'src/i18n/load-following-messages.ts',
      'src/i18n/fr-following.ts',
    ],
    beyond: 'thread with composer',
  },
  {
    what: 'dialogs of a thread',
    limit: 3.5,
    modules: ['src/elements/comment-details/open-details.ts'],
    beyond: 'notes beside comments',
  },
  {
    what: 'counts of a listing page',
    limit: 18,
    modules: [
      'src/embed.ts',
      'src/elements/comment-count/define.ts',
      'src/elements/comment-count/follow-counts.ts',
      'src/client/counts.ts',
      'src/i18n/fr.ts',
    ],
  },
];
