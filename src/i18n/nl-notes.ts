import type { NotesMessages } from './messages.js';

export const messages: NotesMessages = {
  sortMeanings: {
    newest: 'De nieuwste reacties staan bovenaan.',
    oldest: 'De oudste reacties staan bovenaan.',
    top: 'De reacties die de meeste leden steunen, staan bovenaan.',
    unanswered:
      'Alleen reacties waarop nog niemand van de bank heeft geantwoord. Wat het langst wacht, staat bovenaan.',
  },
  unansweredQuestions: 'Alleen vragen zonder beste antwoord. Wat het langst wacht, staat bovenaan.',
  staffReplies: (count, duration, format) =>
    count === 1
      ? `De bank heeft op 1 reactie geantwoord, binnen ${duration}.`
      : `De bank heeft op ${format(count)} reacties geantwoord, op de helft binnen ${duration}.`,
  pinned: 'Vastgezet door de bank',
  pin: 'Vastzetten',
  unpin: 'Niet meer vastzetten',
  answered: 'Beantwoord',
  unanswered: 'Nog geen beste antwoord',
  bestAnswer: 'Beste antwoord',
  chooseAnswer: 'Kiezen als beste antwoord',
  chooseAnswerBy: (author) => `Kiezen als beste antwoord: ${author}`,
  clearAnswer: 'Niet langer het beste antwoord',
  done: {
    answerChosen: 'Dit is nu het beste antwoord. Het staat bovenaan onder de vraag.',
    answerCleared: 'De vraag heeft geen beste antwoord meer.',
    pinned: 'De reactie is vastgezet. Ze staat nu bovenaan.',
    unpinned: 'De reactie is niet meer vastgezet.',
  },
  roleMeanings: {
    staff: 'Deze persoon werkt voor de bank.',
    expert: 'De bank heeft deze persoon uitgenodigd om hier te antwoorden, op eigen naam.',
    'project-owner': 'Deze persoon is verantwoordelijk voor het project waarover het hier gaat.',
    guest: 'Deze persoon schreef zonder account. Niemand heeft de naam gecontroleerd.',
  },
  vouchedFor: (bank) => `${bank} staat in voor dit teken. Niemand kan het aan zichzelf geven.`,
  versions: 'Hoe deze reactie is veranderd',
  versionNow: (time) => `Nu, sinds ${time}`,
  versionAt: (time) => `Eerder, vanaf ${time}`,
  versionsMissing: 'Wat er eerder stond, is niet bewaard.',
  versionsGone: 'Deze reactie is verwijderd, met alles wat er eerder stond.',
  moreVersions: 'Tonen wat er eerder stond',
  errors: {
    'not-a-question': 'Deze reactie is geen vraag waarbij een antwoord wordt gekozen.',
    'answer-unknown': 'Dit antwoord bestaat niet meer.',
    'pins-exhausted': 'Er zijn al drie reacties vastgezet. Maak er eerst een los.',
    'reply-not-pinnable': 'Alleen een reactie op het onderwerp zelf kan worden vastgezet, geen antwoord.',
  },
};
