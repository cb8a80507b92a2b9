import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Seguir esta discussão',
  following: 'Segue esta discussão',
  followed: 'Agora segue esta discussão. Ninguém é informado e nada lhe é enviado.',
  unfollowed: 'Já não segue esta discussão.',
  followedTopics: 'Discussões que segue',
  followsHelp: 'Esta lista é visível apenas para si. Nada lhe é enviado: as novidades aparecem aqui.',
  loadingFollows: 'A carregar a sua lista',
  noFollows: 'Ainda não segue nenhuma discussão.',
  nothingNew: 'Nada de novo',
  newHere: (count, format) => (count === 1 ? '1 comentário novo' : `${format(count)} comentários novos`),
  notFollowed: 'Já não está na sua lista',
  followTopic: (title) => `Seguir: ${title}`,
  moreFollows: 'Mostrar mais',
};
