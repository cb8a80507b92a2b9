import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Mais sobre o comentário de ${author}`,
  copyLink: 'Copiar a ligação',
  linkCopied: 'Ligação copiada',
  linkLabel: 'Ligação para este comentário',
  linkHelp: 'O seu navegador não deixa esta página copiar por si. Pode copiar a ligação aqui:',
  share: 'Partilhar…',
  sendByMail: 'Enviar por e-mail',
  shareOn: (network) => `Partilhar no ${network}`,
  quote: 'Citar este comentário',
  quoteSelection: 'Citar o texto selecionado',
  report: 'Denunciar este comentário',
  fold: 'Recolher esta conversa',
  folded: (count, format) =>
    count === 1 ? '1 resposta está oculta.' : `${format(count)} respostas estão ocultas.`,
  branchShown: 'Está a ver uma parte da discussão.',
  showAll: 'Mostrar toda a discussão',
  isNew: 'Novo',
  newSince: (count, format) =>
    count === 1 ? '1 novo desde a sua última visita' : `${format(count)} novos desde a sua última visita`,
  next: 'Seguinte',
  nextNew: 'Ir para o novo seguinte',
  keysLabel: 'Atalhos de teclado',
  keysHelp: 'Quando um comentário tem o foco:',
  keys: [
    'Comentário seguinte',
    'Comentário anterior',
    'Comentário a que responde',
    'Comentário novo seguinte',
  ],
};
