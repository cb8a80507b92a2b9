import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'O nome junto aos seus comentários',
  guestNameHelp: { optional: 'Se o deixar vazio, recebe um nome inventado.', required: 'Aqui é necessário.' },
  guestMark: (mark) => `Ao lado figura «${mark}», para que ninguém pense que é membro.`,
  guestReview: {
    after: 'O que publicar aparece de imediato.',
    before: 'O que publicar é revisto antes de aparecer.',
  },
  guestEnd:
    'Pode alterá-lo ou apagá-lo até sair desta página ou a recarregar. Depois disso, nada indica que é seu.',
  guestContinue: 'Continuar',
  writingAs: (name) => `Escreve como ${name}, sem conta.`,
  writingUntil: 'Até sair desta página, pode alterar o que publicar.',
  errors: {
    'name-missing': 'Indique primeiro um nome.',
    'name-not-allowed':
      'Este nome não pode ser usado aqui: talvez seja o de um membro, ou lembre o banco. Escolha outro ou inicie sessão.',
  },
};
