import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'Le nom affiché avec vos commentaires',
  guestNameHelp: {
    optional: 'Si vous le laissez vide, un nom vous est attribué.',
    required: 'Il est nécessaire ici.',
  },
  guestMark: (mark) => `« ${mark} » figure à côté, pour que personne ne vous prenne pour un membre.`,
  guestReview: {
    after: 'Ce que vous publiez paraît aussitôt.',
    before: 'Ce que vous publiez est relu avant de paraître.',
  },
  guestEnd:
    'Vous pouvez le modifier ou le supprimer tant que vous ne quittez pas cette page et ne l’actualisez pas. Ensuite, plus rien n’indique qu’il vient de vous.',
  guestContinue: 'Continuer',
  writingAs: (name) => `Vous écrivez en tant que ${name}, sans compte.`,
  writingUntil: 'Tant que vous ne quittez pas cette page, vous pouvez modifier ce que vous publiez.',
  errors: {
    'name-missing': 'Indiquez d’abord un nom.',
    'name-not-allowed':
      'Ce nom ne peut pas servir ici : il est peut-être celui d’un membre, ou fait penser à la banque. Choisissez-en un autre, ou connectez-vous.',
  },
};
