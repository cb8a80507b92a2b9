import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Suivre cette discussion',
  following: 'Discussion suivie',
  followed: 'Vous suivez maintenant cette discussion. Personne n’en est informé, et rien ne vous est envoyé.',
  unfollowed: 'Vous ne suivez plus cette discussion.',
  followedTopics: 'Discussions suivies',
  followsHelp:
    'Cette liste n’est visible que par vous. Rien ne vous est envoyé : les nouveautés s’affichent ici.',
  loadingFollows: 'Chargement de votre liste',
  noFollows: 'Vous ne suivez encore aucune discussion.',
  nothingNew: 'Rien de nouveau',
  newHere: (count, format) =>
    count === 1 ? '1 nouveau commentaire' : `${format(count)} nouveaux commentaires`,
  notFollowed: 'N’est plus dans votre liste',
  followTopic: (title) => `Suivre : ${title}`,
  moreFollows: 'Afficher la suite',
};
