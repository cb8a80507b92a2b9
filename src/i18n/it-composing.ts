import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Formattazione',
  formats: {
    strong: 'Grassetto',
    emphasis: 'Corsivo',
    quote: 'Citazione',
    list: 'Elenco puntato',
    'ordered-list': 'Elenco numerato',
    code: 'Codice',
    link: 'Link',
  },
  write: 'Scrivi',
  preview: 'Anteprima',
  previewLoading: 'Preparazione dell’anteprima…',
  review: {
    after: 'Ciò che pubblichi appare subito.',
    before: 'Ciò che pubblichi viene controllato prima di apparire.',
  },
  personalTitle: 'Questo testo potrebbe contenere dati personali',
  personalHelp: 'Tutti possono leggere questa pagina. È più sicuro non indicare:',
  personalData: {
    iban: 'un numero di conto (IBAN)',
    card: 'un numero di carta',
    phone: 'un numero di telefono',
    reference: 'il numero di un prestito, di un contratto o di una pratica',
  },
  people: 'Persone da menzionare',
  peopleFound: (count, format) => (count === 1 ? '1 persona trovata' : `${format(count)} persone trovate`),
  editText: 'Modifica il testo',
  publishAnyway: 'Pubblica comunque',
  rulesSince: (time) => `Regole della comunità, in vigore dal ${time}`,
  rulesChange: (time) => `Cambiano il ${time}.`,
};
