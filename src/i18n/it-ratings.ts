import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Valutazione media',
  averageFrom: (best, count, format) =>
    count === 1 ? `su ${best}, da 1 valutazione` : `su ${best}, da ${format(count)} valutazioni`,
  noRatings: 'Nessuno ha ancora dato una valutazione.',
  ratingOf: (value, best) => `Valutazione: ${value} su ${best}`,
  ratingText: (value, best) => `${value} su ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 valutazione. Mostra solo questa`
      : `${value}: ${format(count)} valutazioni. Mostra solo queste`,
  ratingShown: (value) => `Sono mostrati solo i commenti con la valutazione ${value}.`,
  showAllRatings: 'Mostra tutto',
  yourRating: 'La sua valutazione',
  ratingNames: ['Pessimo', 'Scarso', 'Discreto', 'Buono', 'Ottimo'],
  ratedAlready: 'Ha già dato una valutazione qui. Per cambiarla, modifichi il suo commento.',
  errors: {
    'rating-missing': 'Scelga prima una valutazione da 1 a 5.',
    'rating-exists': 'Ha già dato una valutazione qui. Per cambiarla, modifichi quel commento.',
    'rating-not-allowed': 'Questo commento non può avere una valutazione.',
  },
};
