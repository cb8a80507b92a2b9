import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'Die neuesten Kommentare stehen oben.',
    oldest: 'Die ältesten Kommentare stehen oben.',
    top: 'Die Kommentare mit der meisten Zustimmung stehen oben.',
    unanswered:
      'Nur Kommentare, auf die noch niemand von der Bank geantwortet hat. Was am längsten wartet, steht oben.',
  },
  unansweredQuestions: 'Nur Fragen ohne beste Antwort. Was am längsten wartet, steht oben.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `Die Bank hat auf 1 Kommentar geantwortet; es dauerte höchstens ${duration}.`
      : `Die Bank hat auf ${format(count)} Kommentare geantwortet; bei der Hälfte dauerte es höchstens ${duration}.`,
  pinned: 'Von der Bank angeheftet',
  pin: 'Anheften',
  unpin: 'Nicht mehr anheften',
  answered: 'Beantwortet',
  unanswered: 'Noch keine beste Antwort',
  bestAnswer: 'Beste Antwort',
  chooseAnswer: 'Als beste Antwort wählen',
  chooseAnswerBy: (author) => `Als beste Antwort wählen: ${author}`,
  clearAnswer: 'Nicht mehr die beste Antwort',
  done: {
    answerChosen: 'Das ist jetzt die beste Antwort. Sie steht als erste unter der Frage.',
    answerCleared: 'Die Frage hat keine beste Antwort mehr.',
    pinned: 'Der Kommentar ist angeheftet. Er steht jetzt oben.',
    unpinned: 'Der Kommentar ist nicht mehr angeheftet.',
  },
  roleMeanings: {
    staff: 'Diese Person arbeitet für die Bank.',
    expert: 'Die Bank hat diese Person eingeladen, hier zu antworten. Sie spricht für sich selbst.',
    'project-owner': 'Diese Person ist für das Projekt verantwortlich, um das es hier geht.',
    guest: 'Diese Person hat ohne Konto geschrieben. Den Namen hat niemand geprüft.',
  },
  vouchedFor: (bank) => `${bank} bürgt für dieses Zeichen. Niemand kann es sich selbst geben.`,
  versions: 'Wie sich dieser Kommentar verändert hat',
  versionNow: (time) => `Jetzt, seit ${time}`,
  versionAt: (time) => `Vorher, ab ${time}`,
  versionsMissing: 'Was er vorher sagte, wurde nicht aufbewahrt.',
  versionsGone: 'Dieser Kommentar wurde gelöscht, mit allem, was er vorher sagte.',
  moreVersions: 'Zeigen, was er vorher sagte',
  errors: {
    'not-a-question': 'Dieser Kommentar ist keine Frage, zu der man eine Antwort wählt.',
    'answer-unknown': 'Diese Antwort gibt es nicht mehr.',
    'pins-exhausted': 'Drei Kommentare sind schon angeheftet. Lösen Sie zuerst einen davon.',
    'reply-not-pinnable': 'Nur ein Kommentar zum Thema selbst kann angeheftet werden, keine Antwort.',
  },
};
