import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Average rating',
  averageFrom: (best, count, format) =>
    count === 1 ? `out of ${best}, from 1 rating` : `out of ${best}, from ${format(count)} ratings`,
  noRatings: 'Nobody has rated here yet.',
  ratingOf: (value, best) => `Rating: ${value} out of ${best}`,
  ratingText: (value, best) => `${value} out of ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 rating. Show only this one`
      : `${value}: ${format(count)} ratings. Show only these`,
  ratingShown: (value) => `Only comments with the rating ${value} are shown.`,
  showAllRatings: 'Show all',
  yourRating: 'Your rating',
  ratingNames: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
  ratedAlready: 'You have rated here. To change your rating, edit your comment.',
  errors: {
    'rating-missing': 'Choose a rating first, from 1 to 5.',
    'rating-exists': 'You have rated here already. To change your rating, edit that comment.',
    'rating-not-allowed': 'This comment cannot have a rating.',
  },
};
