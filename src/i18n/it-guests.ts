import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'Il nome accanto ai tuoi commenti',
  guestNameHelp: { optional: 'Se lo lasci vuoto, ne ricevi uno inventato.', required: 'Qui è necessario.' },
  guestMark: (mark) => `Accanto compare «${mark}», così nessuno ti scambia per un membro.`,
  guestReview: {
    after: 'Ciò che pubblichi appare subito.',
    before: 'Ciò che pubblichi viene controllato prima di apparire.',
  },
  guestEnd:
    'Puoi modificarlo o eliminarlo finché non lasci o ricarichi questa pagina. Dopo, niente indica più che è tuo.',
  guestContinue: 'Continua',
  writingAs: (name) => `Scrivi come ${name}, senza account.`,
  writingUntil: 'Finché non lasci questa pagina, puoi modificare ciò che pubblichi.',
  errors: {
    'name-missing': 'Inserisci prima un nome.',
    'name-not-allowed':
      'Questo nome non si può usare qui: forse è di un membro, o ricorda la banca. Scegline un altro oppure accedi.',
  },
};
