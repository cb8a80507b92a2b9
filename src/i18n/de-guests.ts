import type { GuestMessages } from './messages.js';

export const messages: GuestMessages = {
  guestName: 'Der Name bei Ihren Kommentaren',
  guestNameHelp: {
    optional: 'Bleibt das Feld leer, erhalten Sie einen erfundenen Namen.',
    required: 'Er wird hier gebraucht.',
  },
  guestMark: (mark) => `Daneben steht „${mark}“, damit niemand Sie für ein Mitglied hält.`,
  guestReview: {
    after: 'Was Sie veröffentlichen, erscheint sofort.',
    before: 'Was Sie veröffentlichen, wird geprüft, bevor es erscheint.',
  },
  guestEnd:
    'Sie können es ändern oder löschen, bis Sie diese Seite verlassen oder neu laden. Danach ist nicht mehr zu erkennen, dass es von Ihnen ist.',
  guestContinue: 'Weiter',
  writingAs: (name) => `Sie schreiben als ${name}, ohne Konto.`,
  writingUntil: 'Bis Sie diese Seite verlassen, können Sie ändern, was Sie veröffentlichen.',
  errors: {
    'name-missing': 'Geben Sie zuerst einen Namen ein.',
    'name-not-allowed':
      'Dieser Name geht hier nicht: Vielleicht gehört er einem Mitglied, oder er klingt nach der Bank. Wählen Sie einen anderen, oder melden Sie sich an.',
  },
};
