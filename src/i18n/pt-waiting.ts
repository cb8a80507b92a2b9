import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'O que publicar aparece de imediato. Se um programa pedir que alguém o veja primeiro, fica a sabê-lo.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'O seu próximo comentário é visto por alguém antes de aparecer. Depois, os seus comentários aparecem de imediato.'
      : `Os seus próximos ${format(count)} comentários são vistos por alguém antes de aparecerem. Depois, aparecem de imediato.`,
  firstComment:
    'É o seu primeiro comentário aqui: damos-lhe as boas-vindas. Todos o podem ler, com o seu nome ao lado.',
  rulesChanged: (time) => `As regras da comunidade mudaram desde o seu último comentário, em ${time}.`,
  ruleAdded: (title) => `Nova: «${title}»`,
  ruleReworded: (title) => `Com outra redação: «${title}»`,
  ruleGone: (title) => `Já não é uma regra: «${title}»`,
  heldOwn: 'Mais ninguém pode ler isto até que alguém do banco o tenha visto.',
  heldOfOthers: 'Comentário à espera de ser visto por alguém.',
  heldStatement: 'O seu comentário foi retido',
  heldSource: 'Foi um programa que o assinalou.',
  holdReasons: {
    before: 'Nesta discussão, cada comentário é visto por alguém antes de aparecer.',
    newcomers: 'Os seus primeiros comentários aqui são vistos por alguém antes de aparecerem.',
    repetition: 'O mesmo texto foi enviado há pouco tempo.',
    volume: 'Escreveu muitos comentários em pouco tempo.',
    external: 'O controlo automático do banco ainda não o deixou passar.',
  },
  heldWords: (words) => `Um programa assinalou «${words}».`,
  heldLinks: (count, format) => (count === 1 ? 'Tem uma ligação.' : `Tem ${format(count)} ligações.`),
};
