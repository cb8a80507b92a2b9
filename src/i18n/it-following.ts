import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Segui questa discussione',
  following: 'Discussione seguita',
  followed: 'Ora segui questa discussione. Nessuno viene informato e non ti viene inviato nulla.',
  unfollowed: 'Non segui più questa discussione.',
  followedTopics: 'Discussioni che segui',
  followsHelp: 'Solo tu vedi questa lista. Non ti viene inviato nulla: le novità compaiono qui.',
  loadingFollows: 'Caricamento della tua lista',
  noFollows: 'Non segui ancora nessuna discussione.',
  nothingNew: 'Nessuna novità',
  newHere: (count, format) => (count === 1 ? '1 nuovo commento' : `${format(count)} nuovi commenti`),
  notFollowed: 'Non è più nella tua lista',
  followTopic: (title) => `Segui: ${title}`,
  moreFollows: 'Mostra altro',
};
