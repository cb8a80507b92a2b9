import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Durchschnitt',
  averageFrom: (best, count, format) =>
    count === 1 ? `von ${best}, aus 1 Bewertung` : `von ${best}, aus ${format(count)} Bewertungen`,
  noRatings: 'Hier hat noch niemand bewertet.',
  ratingOf: (value, best) => `Bewertung: ${value} von ${best}`,
  ratingText: (value, best) => `${value} von ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 Bewertung. Nur diese anzeigen`
      : `${value}: ${format(count)} Bewertungen. Nur diese anzeigen`,
  ratingShown: (value) => `Es werden nur Kommentare mit der Bewertung ${value} angezeigt.`,
  showAllRatings: 'Alle anzeigen',
  yourRating: 'Ihre Bewertung',
  ratingNames: ['Sehr schlecht', 'Schlecht', 'Mittel', 'Gut', 'Sehr gut'],
  ratedAlready: 'Sie haben hier schon bewertet. Um die Bewertung zu ändern, bearbeiten Sie Ihren Kommentar.',
  errors: {
    'rating-missing': 'Wählen Sie zuerst eine Bewertung von 1 bis 5.',
    'rating-exists':
      'Sie haben hier schon bewertet. Um die Bewertung zu ändern, bearbeiten Sie jenen Kommentar.',
    'rating-not-allowed': 'Dieser Kommentar kann keine Bewertung haben.',
  },
};
