import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Mesa de moderação',
  deskLoading: 'A carregar o que espera',
  deskClosed: {
    'signed-out': 'Esta mesa é para a equipa do banco. Inicie sessão para ver o que espera.',
    forbidden: 'Esta mesa é para a equipa do banco. A sua conta não faz parte dela.',
    missing: 'Esta comunidade não tem mesa de moderação.',
  },
  deskFailed: 'Não foi possível carregar o que espera.',
  deskStale: (time) => `Está a ver o que esperava às ${time}. Não foi possível atualizar.`,
  queuesLabel: 'O que espera',
  queueNames: {
    reported: 'Denunciados',
    held: 'Retidos',
    unanswered: 'Sem resposta',
    appeals: 'Recursos',
    newcomers: 'Novos',
  },
  queueEmpty: {
    reported: 'Nenhuma denúncia espera. O que chegar aparece aqui por si.',
    held: 'Nenhum comentário está retido.',
    unanswered: 'Todos os comentários com esse tempo têm resposta.',
    appeals: 'Nenhum recurso espera.',
    newcomers: 'Todas as pessoas novas foram acolhidas.',
  },
  hoursLabel: 'Horas sem resposta',
  waitingList: (queue) => `Em espera: ${queue}`,
  waiting: (duration) => `há ${duration}`,
  moreWaiting: 'Mostrar mais',
  nothingOpen: 'Escolha um comentário para o ler e decidir. J abre o primeiro, ? mostra todas as teclas.',
  noLongerWaiting: 'Já não espera',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'denúncia', 'denúncias')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'está', 'estão')} a ver isto agora`,
  ratingShort: (value) => `Avaliação: ${value} de 5`,
  onItsPage: 'Ver na sua página',
  choose: (author) => `Selecionar o comentário de ${author}`,
  chosen: (count, format) =>
    `${format(count)} ${plural(count, 'comentário selecionado', 'comentários selecionados')}`,
  chooseAll: 'Selecionar toda a lista',
  chooseNone: 'Não selecionar nada',
  decideChosen: 'Decidir',
};
