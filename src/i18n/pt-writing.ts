import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) => (count === 1 ? '1 novo comentário' : `${format(count)} novos comentários`),
  writeAsGuest: 'Escrever sem conta',
  writeLabel: 'O seu comentário',
  writePlaceholder: 'O que quer dizer?',
  replyLabel: (author) => `A sua resposta a ${author}`,
  editLabel: 'Editar o seu comentário',
  formattingHelp: 'Pode usar *itálico*, **negrito**, > citações, - listas e links.',
  publish: 'Publicar',
  save: 'Guardar',
  cancel: 'Cancelar',
  charactersLeft: (count, format) => {
    const characters = `${format(Math.abs(count))} ${Math.abs(count) === 1 ? 'caractere' : 'caracteres'}`;
    if (count < 0) return `${characters} a mais`;
    return `${count === 1 ? 'Resta' : 'Restam'} ${characters}`;
  },
  published: 'O seu comentário está publicado.',
  saved: 'A alteração está guardada.',
  awaitsReview: 'O seu comentário chegou. Alguém o vê antes que outros o possam ler.',
  conflict:
    'Este comentário foi alterado noutro lugar enquanto escrevia. Nada se perdeu: escolha o texto a manter.',
  conflictCurrent: 'O comentário como está agora',
  keepMine: 'Manter o meu texto',
  takeTheirs: 'Usar esse texto',
  outboxLabel: 'Os seus comentários a caminho',
  sending: 'A enviar…',
  queued: 'À espera de conexão. Depois é enviado sozinho.',
  held: 'Ainda não foi enviado e tem mais de um dia. Enviar agora?',
  failed: 'Não foi enviado.',
  sendNow: 'Enviar agora',
  takeBack: 'Retirar',
  errors: {
    'token-missing': 'A sua sessão terminou. Inicie sessão: o seu texto continua aqui.',
    forbidden: 'Não tem permissão para o fazer.',
    'topic-read-only': 'Esta discussão já não aceita comentários.',
    'community-read-only': 'De momento, a comunidade não aceita comentários.',
    'comment-unknown': 'Este comentário já não existe.',
    'comment-deleted': 'Este comentário foi apagado.',
    'undo-expired': 'Já é tarde para recuperar este comentário.',
    'text-empty': 'Escreva algo primeiro.',
    'text-too-long': 'O texto é demasiado longo. Encurte-o ou publique-o em duas partes.',
    'text-too-deep': 'Há demasiados níveis de citações ou de listas. Retire alguns.',
    'text-unreadable': 'O texto tem caracteres que não podem ser mostrados. Retire-os e tente de novo.',
    'link-not-allowed': 'Os links só podem levar a endereços web ou de e-mail.',
    'reply-too-deep': 'Esta conversa não pode ir mais fundo. Responda a um comentário anterior.',
  },
};
