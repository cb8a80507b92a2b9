import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Dieser Diskussion folgen',
  following: 'Sie folgen dieser Diskussion',
  followed: 'Sie folgen jetzt dieser Diskussion. Niemand erfährt davon, und Ihnen wird nichts zugeschickt.',
  unfollowed: 'Sie folgen dieser Diskussion nicht mehr.',
  followedTopics: 'Diskussionen, denen Sie folgen',
  followsHelp: 'Nur Sie sehen diese Liste. Ihnen wird nichts zugeschickt: Neues steht hier.',
  loadingFollows: 'Ihre Liste wird geladen',
  noFollows: 'Sie folgen noch keiner Diskussion.',
  nothingNew: 'Nichts Neues',
  newHere: (count, format) => (count === 1 ? '1 neuer Kommentar' : `${format(count)} neue Kommentare`),
  notFollowed: 'Nicht mehr auf Ihrer Liste',
  followTopic: (title) => `Folgen: ${title}`,
  moreFollows: 'Mehr anzeigen',
};
