import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Moderation',
  deskLoading: 'Es wird geladen, was wartet',
  deskClosed: {
    'signed-out': 'Dieser Bereich ist für das Team der Bank. Melden Sie sich an, um zu sehen, was wartet.',
    forbidden: 'Dieser Bereich ist für das Team der Bank. Ihr Konto gehört nicht dazu.',
    missing: 'Diese Community hat keinen Bereich für die Moderation.',
  },
  deskFailed: 'Was wartet, konnte nicht geladen werden.',
  deskStale: (time) => `Sie sehen, was um ${time} gewartet hat. Es konnte nicht aktualisiert werden.`,
  queuesLabel: 'Was wartet',
  queueNames: {
    reported: 'Gemeldet',
    held: 'Zurückgehalten',
    unanswered: 'Unbeantwortet',
    appeals: 'Beschwerden',
    newcomers: 'Neue',
  },
  queueEmpty: {
    reported: 'Keine Meldung wartet. Was ankommt, erscheint hier von selbst.',
    held: 'Kein Kommentar wird zurückgehalten.',
    unanswered: 'Alle Kommentare dieses Alters haben eine Antwort.',
    appeals: 'Keine Beschwerde wartet.',
    newcomers: 'Alle Neuen wurden begrüßt.',
  },
  hoursLabel: 'Stunden ohne Antwort',
  waitingList: (queue) => `Es warten: ${queue}`,
  waiting: (duration) => `Wartezeit: ${duration}`,
  moreWaiting: 'Mehr anzeigen',
  nothingOpen:
    'Wählen Sie einen Kommentar, um ihn zu lesen und zu entscheiden. J öffnet den ersten, ? zeigt alle Tasten.',
  noLongerWaiting: 'Wartet nicht mehr',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'Meldung', 'Meldungen')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'sieht', 'sehen')} sich das gerade an`,
  ratingShort: (value) => `Bewertung: ${value} von 5`,
  onItsPage: 'Auf der Seite ansehen',
  choose: (author) => `Kommentar von ${author} auswählen`,
  chosen: (count, format) => `${format(count)} ${plural(count, 'Kommentar', 'Kommentare')} ausgewählt`,
  chooseAll: 'Alle in der Liste auswählen',
  chooseNone: 'Auswahl aufheben',
  decideChosen: 'Entscheiden',
};
