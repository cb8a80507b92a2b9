import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Meer over de reactie van ${author}`,
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd',
  linkLabel: 'Link naar deze reactie',
  linkHelp: 'Uw browser laat deze pagina niet voor u kopiëren. U kunt de link hier kopiëren:',
  share: 'Delen…',
  sendByMail: 'Per e-mail versturen',
  shareOn: (network) => `Delen op ${network}`,
  quote: 'Deze reactie citeren',
  quoteSelection: 'Geselecteerde tekst citeren',
  report: 'Deze reactie melden',
  fold: 'Dit gesprek inklappen',
  folded: (count, format) =>
    count === 1 ? '1 antwoord is verborgen.' : `${format(count)} antwoorden zijn verborgen.`,
  branchShown: 'U ziet een deel van de discussie.',
  showAll: 'De hele discussie tonen',
  isNew: 'Nieuw',
  newSince: (count, format) =>
    count === 1 ? '1 nieuwe sinds uw laatste bezoek' : `${format(count)} nieuwe sinds uw laatste bezoek`,
  next: 'Volgende',
  nextNew: 'Naar de volgende nieuwe',
  keysLabel: 'Sneltoetsen',
  keysHelp: 'Als een reactie de focus heeft:',
  keys: ['Volgende reactie', 'Vorige reactie', 'Reactie waarop ze antwoordt', 'Volgende nieuwe reactie'],
};
