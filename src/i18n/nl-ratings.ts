import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Gemiddelde',
  averageFrom: (best, count, format) =>
    count === 1 ? `van ${best}, uit 1 beoordeling` : `van ${best}, uit ${format(count)} beoordelingen`,
  noRatings: 'Nog niemand heeft hier een beoordeling gegeven.',
  ratingOf: (value, best) => `Beoordeling: ${value} van ${best}`,
  ratingText: (value, best) => `${value} van ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 beoordeling. Alleen deze tonen`
      : `${value}: ${format(count)} beoordelingen. Alleen deze tonen`,
  ratingShown: (value) => `Alleen reacties met de beoordeling ${value} worden getoond.`,
  showAllRatings: 'Alles tonen',
  yourRating: 'Uw beoordeling',
  ratingNames: ['Heel slecht', 'Slecht', 'Matig', 'Goed', 'Heel goed'],
  ratedAlready: 'U hebt hier al een beoordeling gegeven. Bewerk uw reactie om die te veranderen.',
  errors: {
    'rating-missing': 'Kies eerst een beoordeling van 1 tot 5.',
    'rating-exists': 'U hebt hier al een beoordeling gegeven. Bewerk die reactie om ze te veranderen.',
    'rating-not-allowed': 'Deze reactie kan geen beoordeling hebben.',
  },
};
