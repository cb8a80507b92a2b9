import type { Written } from '../written.js';

/** `ratings/girokonto`: what members give the bank's account, the good and the bad. */
export const DE_RATINGS: readonly Written[] = [
  {
    by: 'Katharina Vogt',
    pinned: true,
    support: 4,
    text: `Das Girokonto Basis gibt es seit zwei Jahren. Sagen Sie uns, was es Ihnen wert ist: Jede Bewertung zählt gleich viel, und keine wird hervorgehoben. Wir antworten auf das, was sich ändern lässt.`,
  },
  {
    by: 'Lena Hoffmann',
    rating: 4,
    support: 5,
    text: `Fairer Preis, alles drin. Nur die Echtzeitüberweisung am Sonntag fehlt noch.`,
  },
  {
    by: 'Matthias Krüger',
    rating: 2,
    support: 7,
    text: `Die Kontoeröffnung hat drei Wochen gedauert, weil mein Ausweis zweimal „nicht lesbar“ war.`,
    replies: [
      {
        by: 'Katharina Vogt',
        support: 3,
        text: `Das war zu lang. Seit März prüfen wir das noch am selben Tag.`,
      },
    ],
  },
  { by: 'Sabine Lindner', rating: 5, text: `Bei Fragen ruft jemand zurück. Mehr brauche ich nicht.` },
  {
    by: 'Torsten Bergmann',
    rating: 1,
    support: 6,
    text: `Karte im Urlaub gesperrt, am Wochenende niemand erreichbar. Das darf nicht passieren.`,
  },
  { by: 'Anke Petersen', rating: 4, text: `Übersichtlich und günstig. Die Filiale könnte länger öffnen.` },
  { by: 'Uwe Schröter', rating: 3, text: `Solide. Die Suche in alten Umsätzen ist langsam.` },
];
