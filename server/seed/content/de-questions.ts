import type { Written } from '../written.js';

/** `questions/erste-wohnung`: answered questions and open ones, with an invited consumer adviser. */
export const DE_QUESTIONS: readonly Written[] = [
  {
    by: 'Katharina Vogt',
    pinned: true,
    support: 10,
    text: `Fragen Sie uns alles rund um die erste eigene Wohnung. Wir antworten innerhalb von zwei Werktagen, zusammen mit Dr. Renate Seidel, die seit zwanzig Jahren Käuferinnen und Käufer berät.

Bitte nennen Sie hier weder Kontonummern noch Adressen. Für Ihre eigenen Unterlagen gibt es das Postfach im Onlinebanking.`,
  },
  {
    by: 'Florian Maurer',
    support: 19,
    before: `Wie lange sollte man den Zins festschreiben?`,
    text: `Wie lange sollte man den Zins festschreiben: zehn Jahre oder fünfzehn? Der Unterschied wären bei uns 0,35 Prozentpunkte.`,
    replies: [
      { by: 'Heike Zimmermann', support: 4, text: `Wir haben fünfzehn genommen und schlafen gut.` },
      {
        by: 'Dr. Renate Seidel',
        answer: true,
        support: 34,
        thanks: 11,
        text: `Rechnen Sie andersherum: Wie hoch wäre die Restschuld nach zehn Jahren, und könnten Sie sie bei 6 % Zins tragen? Wenn nicht, ist der Aufschlag eine Versicherung, und zwar keine teure.

Nach zehn Jahren dürfen Sie in jedem Fall mit sechs Monaten Frist kündigen (§ 489 BGB). Die längere Bindung verpflichtet also nur die Bank.`,
      },
    ],
  },
  {
    by: 'Jonas Weber',
    support: 12,
    text: `Zählt das Hausgeld bei Ihrer Haushaltsrechnung ganz, oder nur der Teil, den ein Mieter nicht zahlen würde?`,
    replies: [
      { by: 'Nina Scholz', support: 3, text: `Bei mir wurde es ganz abgezogen.` },
      { by: 'Tobias Ritter', text: `Bei mir nur die Rücklage und die Verwaltung. Komisch.` },
    ],
  },
  {
    by: 'Monika Haas',
    support: 8,
    text: `Kann ich mit 57 noch ein Darlehen über zwanzig Jahre bekommen?`,
    replies: [
      {
        by: 'Katharina Vogt',
        answer: true,
        support: 25,
        text: `Ja. Wir rechnen ab dem Rentenbeginn mit Ihrer Renteninformation statt mit dem Gehalt. Bringen Sie die letzte mit, dann sagen wir es Ihnen noch im Gespräch.`,
      },
    ],
  },
  {
    by: 'Kai Oltmanns',
    support: 5,
    text: `Wer zahlt den Energieausweis, wenn der Verkäufer keinen hat?`,
  },
];
