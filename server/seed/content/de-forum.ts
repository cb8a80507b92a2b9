import type { Written } from '../written.js';

/** `forum/gebuehren-und-konten` */
export const DE_FEES: readonly Written[] = [
  {
    by: 'Lena Hoffmann',
    support: 34,
    text: `Kontoführung ab Januar 6,90 € statt 4,50 €. Begründung: »gestiegene Anforderungen«. Meine Anforderungen sind dieselben wie 2015: Gehalt rein, Miete raus.`,
    replies: [
      {
        by: 'Andreas Kühn',
        support: 13,
        text: `Man muss der Änderung inzwischen ausdrücklich zustimmen. Nicht zustimmen und abwarten, was sie tun.`,
        replies: [
          {
            by: 'Sebastian Lorenz',
            support: 6,
            text: `Sie kündigen. Mir passiert, Frist zwei Monate.`,
            replies: [
              {
                by: 'Katharina Vogt',
                thanks: 8,
                text: `Bei uns wird niemandem gekündigt, der nicht zustimmt. Das Konto läuft zum alten Preis weiter, längstens bis Ende 2027. Das steht im Brief auf Seite 3, und es hätte auf Seite 1 gehört.`,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'Ursula Weidmann',
    support: 20,
    text: `Für eine Bareinzahlung am Schalter 5 €. Es war Kleingeld aus der Kirchenkollekte. Der Herr Pfarrer hat gelacht, ich nicht.`,
    replies: [
      {
        by: 'Holger Winkler',
        thanks: 4,
        text: `Gemeinnützige Konten sind davon befreit, wenn man den Freistellungsbescheid einreicht.`,
      },
    ],
  },
  {
    by: 'Emre Şahin',
    support: 5,
    thanks: 6,
    text: `Tipp: Das Online-Konto ohne Karte kostet weiterhin nichts. Man findet es nur, wenn man in der Suche »Basis« eingibt.`,
  },
  {
    by: 'Olena Kovalenko',
    support: 9,
    text: `Ich habe alles auf einer Seite aufgeschrieben, vielleicht hilft es jemandem:

- Konto: 6,90 €
- Karte: 0 €, die *zweite* 1 €
- Abheben: 4× frei, dann 1,50 €
- Überweisung am Schalter: 2 €
- Kontoauszug per Post: Porto

\`6,90 × 12 = 82,80 €\` im Jahr, wenn man sonst nichts braucht.`,
    thanks: 18,
  },
];

/** `forum/nachhaltig-sparen` */
export const DE_SAVING: readonly Written[] = [
  {
    by: 'Florian Maurer',
    support: 17,
    text: `»Nachhaltigkeitsfonds«, und auf Platz 4 der Positionen steht ein Ölkonzern. Begründung: Er sei »der beste seiner Branche«. Der sauberste Schornstein bleibt ein Schornstein.`,
    replies: [
      {
        by: 'Mikael Sundberg',
        support: 5,
        text: `Das nennt sich »Best in Class«. Wer es strenger will, muss nach Ausschlusskriterien suchen.`,
        replies: [{ by: 'Florian Maurer', support: 11, text: `Dann bitte auch den Namen strenger wählen.` }],
      },
      {
        by: 'Katharina Vogt',
        thanks: 5,
        text: `Der Fonds wird zum Jahreswechsel umgestellt, fossile Förderung ist dann ausgeschlossen. Die Liste der verkauften Positionen veröffentlichen wir hier.`,
      },
    ],
  },
  {
    by: 'Aino Korhonen',
    support: 8,
    text: `Kann man nachrechnen, was 100 € in diesem Sparbrief bewirken? Nicht »bis zu«, sondern im Durchschnitt?`,
  },
  {
    by: 'Jörg Hartwig',
    support: 12,
    text: `Zinsen 1,9 %, Inflation 2,3 %. Nachhaltig ist vor allem, wie mein Geld weniger wird. 🙃`,
    replies: [
      {
        by: 'Gülay Çetin',
        support: 7,
        text: `Stimmt leider für fast jedes Sparbuch. Für mich ist es der Notgroschen, nicht die Rente.`,
      },
    ],
  },
  {
    by: 'Zeynep Aksoy',
    thanks: 7,
    text: `Die Energiegenossenschaft in unserem Ort wurde daraus mitfinanziert. Am 2. Mai war die Einweihung, mit Blaskapelle und Erbsensuppe.`,
    support: 14,
  },
];
