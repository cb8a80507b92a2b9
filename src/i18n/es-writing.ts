import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) =>
    count === 1 ? '1 comentario nuevo' : `${format(count)} comentarios nuevos`,
  writeAsGuest: 'Escribir sin cuenta',
  writeLabel: 'Su comentario',
  writePlaceholder: '¿Qué quiere decir?',
  replyLabel: (author) => `Su respuesta a ${author}`,
  editLabel: 'Editar su comentario',
  formattingHelp: 'Puede usar *cursiva*, **negrita**, > citas, - listas y enlaces.',
  publish: 'Publicar',
  save: 'Guardar',
  cancel: 'Cancelar',
  charactersLeft: (count, format) => {
    const words = Math.abs(count) === 1 ? ['Sobra', 'Queda', 'carácter'] : ['Sobran', 'Quedan', 'caracteres'];
    return `${count < 0 ? words[0] : words[1]} ${format(Math.abs(count))} ${words[2]}`;
  },
  published: 'Su comentario está publicado.',
  saved: 'El cambio está guardado.',
  awaitsReview: 'Su comentario ha llegado. Alguien lo revisa antes de que otros puedan leerlo.',
  conflict:
    'Este comentario se modificó en otro lugar mientras escribía. No se ha perdido nada: elija con qué texto quedarse.',
  conflictCurrent: 'El comentario tal como está ahora',
  keepMine: 'Conservar mi texto',
  takeTheirs: 'Usar ese texto',
  outboxLabel: 'Sus comentarios en camino',
  sending: 'Enviando…',
  queued: 'A la espera de conexión. Después se enviará solo.',
  held: 'Aún no se ha enviado y tiene más de un día. ¿Enviarlo ahora?',
  failed: 'No se ha enviado.',
  sendNow: 'Enviar ahora',
  takeBack: 'Retirar',
  errors: {
    'token-missing': 'Su sesión ha terminado. Inicie sesión: su texto sigue aquí.',
    forbidden: 'No tiene permiso para hacer esto.',
    'topic-read-only': 'Esta conversación ya no admite comentarios.',
    'community-read-only': 'La comunidad no admite comentarios en este momento.',
    'comment-unknown': 'Este comentario ya no existe.',
    'comment-deleted': 'Este comentario se ha eliminado.',
    'undo-expired': 'Ya es tarde para recuperar este comentario.',
    'text-empty': 'Escriba algo primero.',
    'text-too-long': 'El texto es demasiado largo. Acórtelo o publíquelo en dos partes.',
    'text-too-deep': 'Hay demasiados niveles de citas o listas. Quite algunos.',
    'text-unreadable':
      'El texto contiene caracteres que no se pueden mostrar. Quítelos y vuelva a intentarlo.',
    'link-not-allowed': 'Los enlaces solo pueden llevar a direcciones web o de correo.',
    'reply-too-deep': 'Esta conversación no admite más niveles. Responda a un comentario anterior.',
  },
};
