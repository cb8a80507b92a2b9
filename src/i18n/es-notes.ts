import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'Los comentarios más recientes aparecen primero.',
    oldest: 'Los comentarios más antiguos aparecen primero.',
    top: 'Los comentarios que apoyan más miembros aparecen primero.',
    unanswered:
      'Solo los comentarios a los que el banco aún no ha respondido. Primero, los que llevan más tiempo esperando.',
  },
  unansweredQuestions:
    'Solo las preguntas sin mejor respuesta. Primero, las que llevan más tiempo esperando.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `El banco ha respondido a 1 comentario en menos de ${duration}.`
      : `El banco ha respondido a ${format(count)} comentarios, a la mitad en menos de ${duration}.`,
  pinned: 'Fijado por el banco',
  pin: 'Fijar',
  unpin: 'Dejar de fijar',
  answered: 'Respondida',
  unanswered: 'Aún sin mejor respuesta',
  bestAnswer: 'Mejor respuesta',
  chooseAnswer: 'Elegir como mejor respuesta',
  chooseAnswerBy: (author) => `Elegir como mejor respuesta: ${author}`,
  clearAnswer: 'Ya no es la mejor respuesta',
  done: {
    answerChosen: 'Ahora es la mejor respuesta. Aparece en primer lugar bajo la pregunta.',
    answerCleared: 'La pregunta ya no tiene mejor respuesta.',
    pinned: 'El comentario está fijado. Aparece en primer lugar.',
    unpinned: 'El comentario ya no está fijado.',
  },
  roleMeanings: {
    staff: 'Esta persona trabaja para el banco.',
    expert: 'El banco ha invitado a esta persona a responder aquí. Habla en su propio nombre.',
    'project-owner': 'Esta persona es responsable del proyecto del que se habla aquí.',
    guest: 'Esta persona escribió sin cuenta. Nadie ha comprobado el nombre.',
  },
  vouchedFor: (bank) => `${bank} garantiza esta insignia. Nadie puede atribuírsela por su cuenta.`,
  versions: 'Cómo ha cambiado este comentario',
  versionNow: (time) => `Ahora, desde: ${time}`,
  versionAt: (time) => `Antes, a partir de: ${time}`,
  versionsMissing: 'No se conservó lo que decía antes.',
  versionsGone: 'Este comentario se ha eliminado, con todo lo que decía antes.',
  moreVersions: 'Mostrar lo que decía antes',
  errors: {
    'not-a-question': 'Este comentario no es una pregunta para la que se elija una respuesta.',
    'answer-unknown': 'Esta respuesta ya no existe.',
    'pins-exhausted': 'Ya hay tres comentarios fijados. Deje de fijar uno primero.',
    'reply-not-pinnable': 'Solo se puede fijar un comentario sobre el tema, no una respuesta.',
  },
};
