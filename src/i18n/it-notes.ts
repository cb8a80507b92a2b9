import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'I commenti più recenti vengono per primi.',
    oldest: 'I commenti meno recenti vengono per primi.',
    top: 'I commenti sostenuti da più membri vengono per primi.',
    unanswered:
      'Solo i commenti a cui la banca non ha ancora risposto. Prima quelli che aspettano da più tempo.',
  },
  unansweredQuestions:
    'Solo le domande senza una risposta migliore. Prima quelle che aspettano da più tempo.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `La banca ha risposto a 1 commento, in meno di ${duration}.`
      : `La banca ha risposto a ${format(count)} commenti, alla metà in meno di ${duration}.`,
  pinned: 'Fissato dalla banca',
  pin: 'Fissa in alto',
  unpin: 'Non fissare più',
  answered: 'Con risposta',
  unanswered: 'Ancora senza risposta migliore',
  bestAnswer: 'Risposta migliore',
  chooseAnswer: 'Scegli come risposta migliore',
  chooseAnswerBy: (author) => `Scegli come risposta migliore: ${author}`,
  clearAnswer: 'Non è più la risposta migliore',
  done: {
    answerChosen: 'Ora è la risposta migliore. Compare per prima sotto la domanda.',
    answerCleared: 'La domanda non ha più una risposta migliore.',
    pinned: 'Il commento è fissato in alto. Compare per primo.',
    unpinned: 'Il commento non è più fissato.',
  },
  roleMeanings: {
    staff: 'Questa persona lavora per la banca.',
    expert: 'La banca ha invitato questa persona a rispondere qui. Parla a nome proprio.',
    'project-owner': 'Questa persona è responsabile del progetto di cui si parla qui.',
    guest: 'Questa persona ha scritto senza account. Nessuno ha verificato il nome.',
  },
  vouchedFor: (bank) => `${bank} garantisce questo distintivo. Nessuno può attribuirselo da sé.`,
  versions: 'Come è cambiato questo commento',
  versionNow: (time) => `Adesso, da: ${time}`,
  versionAt: (time) => `Prima, a partire da: ${time}`,
  versionsMissing: 'Ciò che diceva prima non è stato conservato.',
  versionsGone: 'Questo commento è stato eliminato, con tutto ciò che diceva prima.',
  moreVersions: 'Mostra ciò che diceva prima',
  errors: {
    'not-a-question': 'Questo commento non è una domanda per cui si sceglie una risposta.',
    'answer-unknown': 'Questa risposta non c’è più.',
    'pins-exhausted': 'Tre commenti sono già fissati. Togline prima uno.',
    'reply-not-pinnable': 'Si può fissare solo un commento sull’argomento, non una risposta.',
  },
};
