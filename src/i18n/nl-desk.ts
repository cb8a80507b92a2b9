import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Moderatiebalie',
  deskLoading: 'Wat wacht, wordt geladen',
  deskClosed: {
    'signed-out': 'Deze balie is voor medewerkers van de bank. Meld u aan om te zien wat wacht.',
    forbidden: 'Deze balie is voor medewerkers van de bank. Uw account hoort daar niet bij.',
    missing: 'Deze community heeft geen moderatiebalie.',
  },
  deskFailed: 'Wat wacht, kon niet worden geladen.',
  deskStale: (time) => `U ziet wat om ${time} wachtte. Het kon niet worden bijgewerkt.`,
  queuesLabel: 'Wat wacht',
  queueNames: {
    reported: 'Gemeld',
    held: 'Vastgehouden',
    unanswered: 'Onbeantwoord',
    appeals: 'Bezwaren',
    newcomers: 'Nieuwkomers',
  },
  queueEmpty: {
    reported: 'Er wacht geen melding. Wat binnenkomt, verschijnt hier vanzelf.',
    held: 'Er wordt geen reactie vastgehouden.',
    unanswered: 'Alle reacties van die leeftijd hebben een antwoord.',
    appeals: 'Er wacht geen bezwaar.',
    newcomers: 'Iedereen die nieuw is, is verwelkomd.',
  },
  hoursLabel: 'Uren zonder antwoord',
  waitingList: (queue) => `In de wacht: ${queue}`,
  waiting: (duration) => `wacht ${duration}`,
  moreWaiting: 'Meer tonen',
  nothingOpen: 'Kies een reactie om die te lezen en te beslissen. J opent de eerste, ? toont alle toetsen.',
  noLongerWaiting: 'Wacht niet meer',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'melding', 'meldingen')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'bekijkt', 'bekijken')} dit nu`,
  ratingShort: (value) => `Beoordeling: ${value} van 5`,
  onItsPage: 'Op de pagina bekijken',
  choose: (author) => `Reactie van ${author} selecteren`,
  chosen: (count, format) => `${format(count)} ${plural(count, 'reactie', 'reacties')} geselecteerd`,
  chooseAll: 'De hele lijst selecteren',
  chooseNone: 'Niets selecteren',
  decideChosen: 'Beslissen',
};
