import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'Les commentaires les plus récents d’abord.',
    oldest: 'Les commentaires les plus anciens d’abord.',
    top: 'Les commentaires que le plus de membres soutiennent d’abord.',
    unanswered:
      'Seulement les commentaires auxquels la banque n’a pas encore répondu, ceux qui attendent depuis le plus longtemps d’abord.',
  },
  unansweredQuestions:
    'Seulement les questions sans meilleure réponse, celles qui attendent depuis le plus longtemps d’abord.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `La banque a répondu à 1 commentaire, en moins de ${duration}.`
      : `La banque a répondu à ${format(count)} commentaires, dont la moitié en moins de ${duration}.`,
  pinned: 'Épinglé par la banque',
  pin: 'Épingler',
  unpin: 'Ne plus épingler',
  answered: 'Répondu',
  unanswered: 'Pas encore de meilleure réponse',
  bestAnswer: 'Meilleure réponse',
  chooseAnswer: 'Choisir comme meilleure réponse',
  chooseAnswerBy: (author) => `Choisir comme meilleure réponse : ${author}`,
  clearAnswer: 'Ne plus en faire la meilleure réponse',
  done: {
    answerChosen: 'C’est maintenant la meilleure réponse. Elle vient en premier sous la question.',
    answerCleared: 'La question n’a plus de meilleure réponse.',
    pinned: 'Le commentaire est épinglé. Il vient en premier.',
    unpinned: 'Le commentaire n’est plus épinglé.',
  },
  roleMeanings: {
    staff: 'Cette personne travaille pour la banque.',
    expert: 'La banque a invité cette personne à répondre ici. Elle s’exprime en son propre nom.',
    'project-owner': 'Cette personne est responsable du projet dont il est question ici.',
    guest: 'Cette personne a écrit sans compte. Personne n’a vérifié ce nom.',
  },
  vouchedFor: (bank) => `Ce badge est garanti par ${bank}. Personne ne peut se l’attribuer.`,
  versions: 'Les versions de ce commentaire',
  versionNow: (time) => `Maintenant, depuis le ${time}`,
  versionAt: (time) => `Avant, à partir du ${time}`,
  versionsMissing: 'Ce qu’il disait avant n’a pas été conservé.',
  versionsGone: 'Ce commentaire a été supprimé, avec tout ce qu’il disait avant.',
  moreVersions: 'Afficher ce qu’il disait avant',
  errors: {
    'not-a-question': 'Ce commentaire n’est pas une question à laquelle on choisit une réponse.',
    'answer-unknown': 'Cette réponse n’existe plus.',
    'pins-exhausted': 'Trois commentaires sont déjà épinglés. Retirez d’abord l’un d’eux.',
    'reply-not-pinnable': 'Seul un commentaire sur le sujet peut être épinglé, pas une réponse.',
  },
};
