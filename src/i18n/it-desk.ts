import type { DeskMessages } from './messages.js';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages: DeskMessages = {
  deskLabel: 'Banco di moderazione',
  deskLoading: 'Caricamento di ciò che attende',
  deskClosed: {
    'signed-out': 'Questo spazio è per il personale della banca. Acceda per vedere che cosa attende.',
    forbidden: 'Questo spazio è per il personale della banca. Il suo account non ne fa parte.',
    missing: 'Questa comunità non ha uno spazio di moderazione.',
  },
  deskFailed: 'Non è stato possibile caricare ciò che attende.',
  deskStale: (time) => `Vede ciò che attendeva alle ${time}. Non è stato possibile aggiornarlo.`,
  queuesLabel: 'Che cosa attende',
  queueNames: {
    reported: 'Segnalati',
    held: 'Trattenuti',
    unanswered: 'Senza risposta',
    appeals: 'Ricorsi',
    newcomers: 'Nuovi',
  },
  queueEmpty: {
    reported: 'Nessuna segnalazione attende. Ciò che arriva compare qui da solo.',
    held: 'Nessun commento è trattenuto.',
    unanswered: 'Tutti i commenti di quell’età hanno una risposta.',
    appeals: 'Nessun ricorso attende.',
    newcomers: 'Tutte le persone nuove sono state accolte.',
  },
  hoursLabel: 'Ore senza risposta',
  waitingList: (queue) => `In attesa: ${queue}`,
  waiting: (duration) => `da ${duration}`,
  moreWaiting: 'Mostra altri',
  nothingOpen: 'Scelga un commento per leggerlo e decidere. J apre il primo, ? mostra tutti i tasti.',
  noLongerWaiting: 'Non attende più',
  reportCount: (count, format) => `${format(count)} ${plural(count, 'segnalazione', 'segnalazioni')}`,
  lookingNow: (names, count) => `${names} ${plural(count, 'sta', 'stanno')} guardando questo commento`,
  ratingShort: (value) => `Voto: ${value} su 5`,
  onItsPage: 'Vedi nella sua pagina',
  choose: (author) => `Seleziona il commento di ${author}`,
  chosen: (count, format) =>
    `${format(count)} ${plural(count, 'commento selezionato', 'commenti selezionati')}`,
  chooseAll: 'Seleziona tutto l’elenco',
  chooseNone: 'Togli la selezione',
  decideChosen: 'Decidi',
};
