import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Note moyenne',
  averageFrom: (best, count, format) =>
    count === 1 ? `sur ${best}, d’après 1 note` : `sur ${best}, d’après ${format(count)} notes`,
  noRatings: 'Personne n’a encore donné de note.',
  ratingOf: (value, best) => `Note : ${value} sur ${best}`,
  ratingText: (value, best) => `${value} sur ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value} : 1 note. N’afficher que celle-ci`
      : `${value} : ${format(count)} notes. N’afficher que celles-ci`,
  ratingShown: (value) => `Seuls les commentaires avec la note ${value} sont affichés.`,
  showAllRatings: 'Tout afficher',
  yourRating: 'Votre note',
  ratingNames: ['Très mauvais', 'Mauvais', 'Moyen', 'Bon', 'Très bon'],
  ratedAlready: 'Vous avez déjà donné une note ici. Pour la changer, modifiez votre commentaire.',
  errors: {
    'rating-missing': 'Choisissez d’abord une note, de 1 à 5.',
    'rating-exists': 'Vous avez déjà donné une note ici. Pour la changer, modifiez ce commentaire-là.',
    'rating-not-allowed': 'Ce commentaire ne peut pas porter de note.',
  },
};
