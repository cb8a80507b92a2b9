import type { RatingsMessages } from './messages.js';

export const messages: RatingsMessages = {
  averageLabel: 'Avaliação média',
  averageFrom: (best, count, format) =>
    count === 1 ? `de ${best}, em 1 avaliação` : `de ${best}, em ${format(count)} avaliações`,
  noRatings: 'Ainda ninguém deu uma avaliação.',
  ratingOf: (value, best) => `Avaliação: ${value} de ${best}`,
  ratingText: (value, best) => `${value} de ${best}`,
  showRating: (value, count, format) =>
    count === 1
      ? `${value}: 1 avaliação. Mostrar só esta`
      : `${value}: ${format(count)} avaliações. Mostrar só estas`,
  ratingShown: (value) => `Só são mostrados os comentários com a avaliação ${value}.`,
  showAllRatings: 'Mostrar tudo',
  yourRating: 'A sua avaliação',
  ratingNames: ['Muito mau', 'Mau', 'Razoável', 'Bom', 'Muito bom'],
  ratedAlready: 'Já deu uma avaliação aqui. Para a mudar, edite o seu comentário.',
  errors: {
    'rating-missing': 'Escolha primeiro uma avaliação de 1 a 5.',
    'rating-exists': 'Já deu uma avaliação aqui. Para a mudar, edite esse comentário.',
    'rating-not-allowed': 'Este comentário não pode ter uma avaliação.',
  },
};
