import type { FollowingMessages } from './messages.js';

export const messages: FollowingMessages = {
  follow: 'Seguir esta conversación',
  following: 'Sigue esta conversación',
  followed: 'Ahora sigue esta conversación. Nadie es informado y no se le envía nada.',
  unfollowed: 'Ya no sigue esta conversación.',
  followedTopics: 'Conversaciones que sigue',
  followsHelp: 'Solo usted ve esta lista. No se le envía nada: las novedades aparecen aquí.',
  loadingFollows: 'Cargando su lista',
  noFollows: 'Todavía no sigue ninguna conversación.',
  nothingNew: 'Nada nuevo',
  newHere: (count, format) => (count === 1 ? '1 comentario nuevo' : `${format(count)} comentarios nuevos`),
  notFollowed: 'Ya no está en su lista',
  followTopic: (title) => `Seguir: ${title}`,
  moreFollows: 'Mostrar más',
};
