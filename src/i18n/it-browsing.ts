import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Altro sul commento di ${author}`,
  copyLink: 'Copia il link',
  linkCopied: 'Link copiato',
  linkLabel: 'Link a questo commento',
  linkHelp: 'Il browser non permette a questa pagina di copiare il link. Puoi copiarlo da qui:',
  share: 'Condividi…',
  sendByMail: 'Invia per e-mail',
  shareOn: (network) => `Condividi su ${network}`,
  quote: 'Cita questo commento',
  quoteSelection: 'Cita il testo selezionato',
  report: 'Segnala questo commento',
  fold: 'Comprimi questa conversazione',
  folded: (count, format) =>
    count === 1 ? '1 risposta è nascosta.' : `${format(count)} risposte sono nascoste.`,
  branchShown: 'Stai leggendo una parte della discussione.',
  showAll: 'Mostra tutta la discussione',
  isNew: 'Nuovo',
  newSince: (count, format) =>
    count === 1 ? '1 nuovo dalla tua ultima visita' : `${format(count)} nuovi dalla tua ultima visita`,
  next: 'Prossimo',
  nextNew: 'Vai al prossimo nuovo',
  keysLabel: 'Scorciatoie da tastiera',
  keysHelp: 'Quando un commento è selezionato:',
  keys: ['Commento successivo', 'Commento precedente', 'Commento a cui risponde', 'Prossimo commento nuovo'],
};
