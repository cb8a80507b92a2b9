import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Formatierung',
  formats: {
    strong: 'Fett',
    emphasis: 'Kursiv',
    quote: 'Zitat',
    list: 'Aufzählung',
    'ordered-list': 'Nummerierte Liste',
    code: 'Code',
    link: 'Link',
  },
  write: 'Schreiben',
  preview: 'Vorschau',
  previewLoading: 'Die Vorschau wird vorbereitet…',
  review: {
    after: 'Was Sie veröffentlichen, erscheint sofort.',
    before: 'Was Sie veröffentlichen, wird geprüft, bevor es erscheint.',
  },
  personalTitle: 'Dieser Text enthält vielleicht persönliche Daten',
  personalHelp: 'Diese Seite ist für alle lesbar. Besser lassen Sie diese Angaben weg:',
  personalData: {
    iban: 'eine Kontonummer (IBAN)',
    card: 'eine Kartennummer',
    phone: 'eine Telefonnummer',
    reference: 'die Nummer eines Darlehens, Vertrags oder Vorgangs',
  },
  people: 'Personen zum Erwähnen',
  peopleFound: (count, format) => (count === 1 ? '1 Person gefunden' : `${format(count)} Personen gefunden`),
  editText: 'Text bearbeiten',
  publishAnyway: 'Trotzdem veröffentlichen',
  rulesSince: (time) => `Hausregeln, in Kraft seit dem ${time}`,
  rulesChange: (time) => `Sie ändern sich am ${time}.`,
};
