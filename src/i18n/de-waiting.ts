import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'Was Sie veröffentlichen, erscheint sofort. Bittet ein Programm darum, dass es zuerst jemand ansieht, erfahren Sie es.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Ihr nächster Kommentar wird angesehen, bevor er erscheint. Danach erscheinen Ihre Kommentare sofort.'
      : `Ihre nächsten ${format(count)} Kommentare werden angesehen, bevor sie erscheinen. Danach erscheinen sie sofort.`,
  firstComment:
    'Das ist Ihr erster Kommentar hier: willkommen. Alle können ihn lesen, mit Ihrem Namen daneben.',
  rulesChanged: (time) => `Die Hausregeln haben sich seit Ihrem letzten Kommentar geändert, am ${time}.`,
  ruleAdded: (title) => `Neu: „${title}“`,
  ruleReworded: (title) => `Neu formuliert: „${title}“`,
  ruleGone: (title) => `Keine Regel mehr: „${title}“`,
  heldOwn: 'Nur Sie können das lesen, bis es jemand von der Bank angesehen hat.',
  heldOfOthers: 'Kommentar wartet darauf, dass ihn jemand ansieht.',
  heldStatement: 'Ihr Kommentar wurde zurückgehalten',
  heldSource: 'Einem Programm ist er aufgefallen.',
  holdReasons: {
    before: 'In dieser Diskussion wird jeder Kommentar angesehen, bevor er erscheint.',
    newcomers: 'Ihre ersten Kommentare hier werden angesehen, bevor sie erscheinen.',
    repetition: 'Derselbe Text wurde vor Kurzem gesendet.',
    volume: 'Sie haben in kurzer Zeit viele Kommentare geschrieben.',
    external: 'Die automatische Prüfung der Bank hat ihn noch nicht freigegeben.',
  },
  heldWords: (words) => `Einem Programm ist „${words}“ aufgefallen.`,
  heldLinks: (count, format) =>
    count === 1 ? 'Er enthält einen Link.' : `Er enthält ${format(count)} Links.`,
};
