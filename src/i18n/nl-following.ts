import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Deze discussie volgen',
  following: 'U volgt deze discussie',
  followed: 'U volgt deze discussie nu. Niemand krijgt dit te horen en er wordt u niets gestuurd.',
  unfollowed: 'U volgt deze discussie niet meer.',
  followedTopics: 'Discussies die u volgt',
  followsHelp: 'Alleen u ziet deze lijst. Er wordt u niets gestuurd: wat nieuw is, staat hier.',
  loadingFollows: 'Uw lijst wordt geladen',
  noFollows: 'U volgt nog geen discussie.',
  nothingNew: 'Niets nieuws',
  newHere: (count, format) => (count === 1 ? '1 nieuwe reactie' : `${format(count)} nieuwe reacties`),
  notFollowed: 'Niet meer op uw lijst',
  followTopic: (title) => `Volgen: ${title}`,
  moreFollows: 'Meer tonen',
};
