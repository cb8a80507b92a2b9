import type { DeskMessages } from './messages.js';

// French uses the singular for 0 and 1.
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Bureau de modération',
  deskLoading: 'Chargement de ce qui attend',
  deskClosed: {
    'signed-out': 'Le bureau est réservé à l’équipe de la banque. Connectez-vous pour voir ce qui attend.',
    forbidden: 'Le bureau est réservé à l’équipe de la banque. Votre compte n’en fait pas partie.',
    missing: 'Cette communauté n’a pas de bureau de modération.',
  },
  deskFailed: 'Ce qui attend n’a pas pu être chargé.',
  deskStale: (time) => `Vous voyez ce qui attendait à ${time}. La liste n’a pas pu être actualisée.`,
  queuesLabel: 'Ce qui attend',
  queueNames: {
    reported: 'Signalés',
    held: 'Retenus',
    unanswered: 'Sans réponse',
    appeals: 'Recours',
    newcomers: 'Nouveaux',
  },
  queueEmpty: {
    reported: 'Aucun signalement n’attend. Ce qui arrive s’affiche ici tout seul.',
    held: 'Aucun commentaire n’est retenu.',
    unanswered: 'Tous les commentaires de cet âge ont reçu une réponse.',
    appeals: 'Aucun recours n’attend.',
    newcomers: 'Chaque nouvelle personne a été accueillie.',
  },
  hoursLabel: 'Heures sans réponse',
  waitingList: (queue) => `En attente : ${queue}`,
  waiting: (duration) => `depuis ${duration}`,
  moreWaiting: 'Afficher la suite',
  nothingOpen:
    'Choisissez un commentaire pour le lire et décider. J ouvre le premier, ? montre toutes les touches.',
  noLongerWaiting: 'N’attend plus',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'signalement', 'signalements')}`,
  lookingNow: (names, count) =>
    `${names} ${plural(count, 'regarde', 'regardent')} ce commentaire en ce moment`,
  ratingShort: (value) => `Note : ${value} sur 5`,
  onItsPage: 'Voir sur sa page',
  choose: (author) => `Sélectionner le commentaire de ${author}`,
  chosen: (count, format) =>
    `${format(count)} ${plural(count, 'commentaire sélectionné', 'commentaires sélectionnés')}`,
  chooseAll: 'Sélectionner toute la liste',
  chooseNone: 'Ne rien sélectionner',
  decideChosen: 'Décider',
};
