import type { Messages } from './messages.js';

// French uses the singular for 0 and 1.
const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const messages: Messages = {
  language: 'fr',
  direction: 'ltr',
  comments: (count, format) => `${format(count)} ${plural(count, 'commentaire', 'commentaires')}`,
  loading: 'Chargement des commentaires',
  empty: 'Aucun commentaire pour l’instant. Le vôtre peut être le premier.',
  retry: 'Réessayer',
  dismiss: 'Fermer',
  loadFailed: 'Les commentaires n’ont pas pu être chargés.',
  stale: (time) =>
    `Vous voyez les commentaires tels qu’ils étaient à ${time}. Ils n’ont pas pu être actualisés.`,
  offline: 'Vous êtes hors ligne. Ce que vous écrivez est gardé et partira à votre retour.',
  readOnly: 'Cette discussion se lit, mais ne reçoit plus de commentaires.',
  closed: 'Cette discussion est fermée.',
  linkedCommentMissing: 'Le commentaire visé par ce lien n’est plus disponible.',
  sortLabel: 'Trier par',
  sorts: { newest: 'Plus récents', oldest: 'Plus anciens', top: 'Plus soutenus', unanswered: 'Sans réponse' },
  loadMore: 'Afficher plus de commentaires',
  loadEarlier: 'Afficher les commentaires précédents',
  goToEnd: 'Aller à la fin',
  goToStart: 'Aller au début',
  roles: {
    staff: 'Équipe de la banque',
    expert: 'Avis d’expert',
    'project-owner': 'Porte le projet',
    guest: 'En visite',
  },
  unknownAuthor: 'Ancien membre',
  edited: 'modifié',
  deletedByAuthor: 'L’auteur a supprimé ce commentaire.',
  notAvailable: 'Ce commentaire n’est pas disponible.',
  permalink: (author, time) => `Lien vers le commentaire de ${author}, ${time}`,
  opensInNewTab: '(nouvel onglet)',
  replyTo: (author) => `Répondre à ${author}`,
  showReplies: (count, format) =>
    count === 1 ? 'Afficher la réponse' : `Afficher les ${format(count)} réponses`,
  hideReplies: 'Masquer les réponses',
  continueBranch: 'Continuer cette conversation',
  moreReplies: (count, format) =>
    `Afficher ${format(count)} ${plural(count, 'autre réponse', 'autres réponses')}`,
  reply: 'Répondre',
  more: 'Plus',
  edit: 'Modifier',
  delete: 'Supprimer',
  undo: 'Annuler',
  reactions: { support: 'Je soutiens', thanks: 'Merci' },
  signInToWrite: 'Connectez-vous pour participer à la discussion.',
  signIn: 'Se connecter',
  errors: {
    unreachable: 'La communauté est injoignable. Vérifiez votre connexion ou réessayez dans un instant.',
    timeout: 'La réponse tarde trop. Réessayez dans un instant.',
    'rate-limited': 'Cela fait beaucoup d’un coup. Attendez une minute, puis réessayez.',
    other: 'Un problème est survenu de notre côté. Votre texte est gardé ; réessayez dans un instant.',
  },
};
