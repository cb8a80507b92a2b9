import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Mehr zum Kommentar von ${author}`,
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkLabel: 'Link zu diesem Kommentar',
  linkHelp: 'Ihr Browser lässt diese Seite nicht für Sie kopieren. Sie können den Link hier kopieren:',
  share: 'Teilen …',
  sendByMail: 'Per E-Mail senden',
  shareOn: (network) => `Auf ${network} teilen`,
  quote: 'Diesen Kommentar zitieren',
  quoteSelection: 'Markierten Text zitieren',
  report: 'Diesen Kommentar melden',
  fold: 'Dieses Gespräch einklappen',
  folded: (count, format) =>
    count === 1 ? '1 Antwort ist ausgeblendet.' : `${format(count)} Antworten sind ausgeblendet.`,
  branchShown: 'Sie sehen einen Teil der Diskussion.',
  showAll: 'Ganze Diskussion anzeigen',
  isNew: 'Neu',
  newSince: (count, format) =>
    count === 1 ? '1 neuer seit Ihrem letzten Besuch' : `${format(count)} neue seit Ihrem letzten Besuch`,
  next: 'Zum nächsten',
  nextNew: 'Zum nächsten neuen',
  keysLabel: 'Tastenkürzel',
  keysHelp: 'Wenn ein Kommentar den Fokus hat:',
  keys: [
    'Nächster Kommentar',
    'Vorheriger Kommentar',
    'Kommentar, auf den er antwortet',
    'Nächster neuer Kommentar',
  ],
};
