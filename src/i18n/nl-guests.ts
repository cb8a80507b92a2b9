import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'De naam bij uw reacties',
  guestNameHelp: {
    optional: 'Als u niets invult, krijgt u een verzonnen naam.',
    required: 'Hier is een naam nodig.',
  },
  guestMark: (mark) => `Daarnaast staat ‘${mark}’, zodat niemand u voor een lid houdt.`,
  guestReview: {
    after: 'Wat u plaatst, verschijnt meteen.',
    before: 'Wat u plaatst, wordt bekeken voordat het verschijnt.',
  },
  guestEnd:
    'U kunt het wijzigen of verwijderen tot u deze pagina verlaat of opnieuw laadt. Daarna is niet meer te zien dat het van u is.',
  guestContinue: 'Doorgaan',
  writingAs: (name) => `U schrijft als ${name}, zonder account.`,
  writingUntil: 'Tot u deze pagina verlaat, kunt u wijzigen wat u plaatst.',
  errors: {
    'name-missing': 'Vul eerst een naam in.',
    'name-not-allowed':
      'Deze naam kan hier niet: misschien is hij van een lid, of lijkt hij op die van de bank. Kies een andere naam, of log in.',
  },
};
