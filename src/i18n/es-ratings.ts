import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Valoración media',
  averageFrom: (best, count, format) =>
    count === 1 ? `de ${best}, según 1 valoración` : `de ${best}, según ${format(count)} valoraciones`,
  noRatings: 'Nadie ha dado aún una valoración.',
  ratingOf: (value, best) => `Valoración: ${value} de ${best}`,
  ratingText: (value, best) => `${value} de ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 valoración. Mostrar solo esta`
      : `${value}: ${format(count)} valoraciones. Mostrar solo estas`,
  ratingShown: (value) => `Solo se muestran los comentarios con la valoración ${value}.`,
  showAllRatings: 'Mostrar todo',
  yourRating: 'Su valoración',
  ratingNames: ['Muy malo', 'Malo', 'Regular', 'Bueno', 'Muy bueno'],
  ratedAlready: 'Ya ha dado una valoración aquí. Para cambiarla, edite su comentario.',
  errors: {
    'rating-missing': 'Elija primero una valoración del 1 al 5.',
    'rating-exists': 'Ya ha dado una valoración aquí. Para cambiarla, edite ese comentario.',
    'rating-not-allowed': 'Este comentario no puede llevar una valoración.',
  },
};
