import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Más sobre el comentario de ${author}`,
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  linkLabel: 'Enlace a este comentario',
  linkHelp: 'Su navegador no permite que esta página copie por usted. Puede copiar el enlace aquí:',
  share: 'Compartir…',
  sendByMail: 'Enviar por correo electrónico',
  shareOn: (network) => `Compartir en ${network}`,
  quote: 'Citar este comentario',
  quoteSelection: 'Citar el texto seleccionado',
  report: 'Denunciar este comentario',
  fold: 'Plegar este hilo',
  folded: (count, format) =>
    count === 1 ? '1 respuesta está oculta.' : `${format(count)} respuestas están ocultas.`,
  branchShown: 'Está viendo una parte de la conversación.',
  showAll: 'Mostrar toda la conversación',
  isNew: 'Nuevo',
  newSince: (count, format) =>
    count === 1 ? '1 nuevo desde su última visita' : `${format(count)} nuevos desde su última visita`,
  next: 'Siguiente',
  nextNew: 'Ir al siguiente nuevo',
  keysLabel: 'Atajos de teclado',
  keysHelp: 'Cuando un comentario tiene el foco:',
  keys: [
    'Comentario siguiente',
    'Comentario anterior',
    'Comentario al que responde',
    'Siguiente comentario nuevo',
  ],
};
