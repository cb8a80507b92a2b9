import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'Os comentários mais recentes aparecem primeiro.',
    oldest: 'Os comentários mais antigos aparecem primeiro.',
    top: 'Os comentários que mais membros apoiam aparecem primeiro.',
    unanswered:
      'Só os comentários a que o banco ainda não respondeu. Primeiro, os que esperam há mais tempo.',
  },
  unansweredQuestions: 'Só as perguntas sem melhor resposta. Primeiro, as que esperam há mais tempo.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `O banco respondeu a 1 comentário, em menos de ${duration}.`
      : `O banco respondeu a ${format(count)} comentários, a metade deles em menos de ${duration}.`,
  pinned: 'Afixado pelo banco',
  pin: 'Afixar',
  unpin: 'Deixar de afixar',
  answered: 'Respondida',
  unanswered: 'Ainda sem melhor resposta',
  bestAnswer: 'Melhor resposta',
  chooseAnswer: 'Escolher como melhor resposta',
  chooseAnswerBy: (author) => `Escolher como melhor resposta: ${author}`,
  clearAnswer: 'Já não é a melhor resposta',
  done: {
    answerChosen: 'Esta é agora a melhor resposta. Aparece em primeiro lugar por baixo da pergunta.',
    answerCleared: 'A pergunta já não tem melhor resposta.',
    pinned: 'O comentário está afixado. Aparece em primeiro lugar.',
    unpinned: 'O comentário já não está afixado.',
  },
  roleMeanings: {
    staff: 'Esta pessoa trabalha para o banco.',
    expert: 'O banco convidou esta pessoa a responder aqui. Fala em nome próprio.',
    'project-owner': 'Esta pessoa é responsável pelo projeto de que se fala aqui.',
    guest: 'Esta pessoa escreveu sem conta. Ninguém verificou o nome.',
  },
  vouchedFor: (bank) => `${bank} garante este distintivo. Ninguém o pode atribuir a si próprio.`,
  versions: 'Como este comentário mudou',
  versionNow: (time) => `Agora, desde: ${time}`,
  versionAt: (time) => `Antes, a partir de: ${time}`,
  versionsMissing: 'O que dizia antes não foi guardado.',
  versionsGone: 'Este comentário foi eliminado, com tudo o que dizia antes.',
  moreVersions: 'Mostrar o que dizia antes',
  errors: {
    'not-a-question': 'Este comentário não é uma pergunta para a qual se escolha uma resposta.',
    'answer-unknown': 'Esta resposta já não existe.',
    'pins-exhausted': 'Já há três comentários afixados. Deixe primeiro de afixar um deles.',
    'reply-not-pinnable': 'Só se pode afixar um comentário sobre o tema, não uma resposta.',
  },
};
