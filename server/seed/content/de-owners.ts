import type { Written } from '../written.js';

/** Below the article for home owners in difficulty, in German. */
export const DE_OWNERS: readonly Written[] = [
  {
    by: 'Matthias Krüger',
    support: 79,
    thanks: 5,
    text: `Anschlussfinanzierung im Juni: von 1,35 % auf 4,10 %. Macht bei uns 487 € mehr im Monat, mit drei Kindern und einem Gehalt. Im Artikel steht, man solle »frühzeitig das Gespräch suchen«. Ich habe im Oktober *davor* um ein Forward-Darlehen gebeten. Antwort: »Warten Sie ruhig ab, die Zinsen fallen wieder.«

Das steht so in einer E-Mail. Ich habe sie ausgedruckt.`,
    replies: [
      {
        by: 'Katharina Vogt',
        support: 28,
        thanks: 14,
        text: `Guten Tag Herr Krüger, eine Zinsprognose als Rat zu verkaufen, war falsch, und dafür gibt es keine Entschuldigung außer der, dass ich hiermit um eine bitte. Schicken Sie mir die E-Mail über Ihr Postfach im Onlinebanking, Stichwort »Forward«. Ich lege den Fall der Stelle vor, die über Kulanz entscheidet, und sage Ihnen innerhalb von zehn Tagen Bescheid, auch wenn die Antwort Nein ist.`,
        replies: [
          {
            by: 'Matthias Krüger',
            support: 19,
            text: `Verschickt. Ich zähle die zehn Tage.`,
            replies: [
              {
                by: 'Matthias Krüger',
                support: 52,
                thanks: 8,
                text: `Nachtrag nach acht Tagen: 0,6 Prozentpunkte Nachlass für fünf Jahre und die Tilgung auf 1,5 % gesenkt. Damit können wir leben. Warum das nicht gleich ging, bleibt offen.`,
              },
            ],
          },
        ],
      },
      {
        by: 'Sabine Lindner',
        support: 17,
        text: `Denselben Satz habe ich auch gehört. Wortgleich. Da muss es ein Blatt geben, von dem das abgelesen wurde.`,
      },
    ],
  },
  {
    by: 'Uwe Schröter',
    support: 46,
    text: `Vorfälligkeitsentschädigung: 14.300 €, weil wir wegen der Trennung verkaufen *müssen*. Wir wollten nicht verkaufen. Die Bank verdient jetzt an unserer Scheidung, und im Artikel lächelt ein Paar vor einem Gartenzaun.`,
    replies: [
      {
        by: 'Claudia Reuter',
        support: 12,
        thanks: 21,
        text: `Lassen Sie die Berechnung prüfen, die Verbraucherzentrale macht das für wenig Geld. Bei uns war ein Sondertilgungsrecht nicht berücksichtigt, das waren am Ende 2.900 € weniger. Und nach zehn Jahren können Sie ohnehin mit sechs Monaten Frist kündigen, ganz ohne Entschädigung.`,
        replies: [
          {
            by: 'Uwe Schröter',
            support: 6,
            text: `Danke, das mit dem Sondertilgungsrecht wusste ich nicht. Termin ist am Donnerstag.`,
          },
        ],
      },
      {
        by: 'Günther Pfeiffer',
        support: 9,
        text: `Vertrag ist Vertrag. Die Bank hat sich das Geld für die ganze Zeit selbst geliehen. Es tut mir leid für Sie, aber irgendwer zahlt das immer.`,
        replies: [
          {
            by: 'Franziska Engel',
            support: 24,
            text: `Dass es rechtens ist, bestreitet hier keiner. Man darf trotzdem sagen, dass es weh tut.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Petra Sommer',
    support: 57,
    text: `Kurzarbeit seit Februar. Ich rief an, 42 Minuten Warteschleife, dann: »Dafür ist die Filiale zuständig.« Die Filiale in Lahr ist seit einem Jahr geschlossen. Die in Offenburg sagt: »Dafür gibt es die Hotline.«

Ich bin kein Wanderpokal.`,
    replies: [
      {
        by: 'Anke Petersen',
        support: 20,
        text: `»Ich bin kein Wanderpokal« nehme ich mir für das nächste Telefonat mit. 😄 Und ja: genauso erlebt.`,
      },
      {
        by: 'Katharina Vogt',
        support: 11,
        thanks: 7,
        text: `Frau Sommer, zuständig bin ab sofort ich, mit Namen und Durchwahl, beides liegt in Ihrem Postfach. Bei Kurzarbeit können wir die Tilgung bis zu zwölf Monate aussetzen; Sie zahlen dann nur die Zinsen. Das ist keine Gefälligkeit, sondern steht in unserer eigenen Regelung, die leider nicht jeder am Telefon zu kennen scheint.`,
      },
    ],
  },
  {
    by: 'Torsten Bergmann',
    support: 14,
    text: `30. Juni: So lange gelten laut dieser Seite die Konditionen. Wir haben November. Wenn schon die Seite nicht gepflegt wird, mit welchem Gefühl soll ich da meine Unterlagen hochladen?`,
    replies: [
      {
        by: 'Bastien Lemoine',
        thanks: 5,
        text: `Danke für den Hinweis, das war unser Fehler und ist seit heute Mittag berichtigt.`,
      },
    ],
  },
  {
    by: 'Birgit Neumann',
    support: 8,
    thanks: 25,
    text: `Ich will auch einmal etwas Gutes schreiben. Mein Mann hatte im Frühjahr einen Schlaganfall. Unser Berater kam **nach Hause**, hat mit uns eine Stunde lang am Küchentisch gerechnet und uns gesagt, welche Versicherung wir überhaupt haben. Wir wussten es nicht mehr. Die Rate ruht bis Januar.`,
    replies: [
      { by: 'Heike Zimmermann', support: 5, text: `Alles Gute Ihnen beiden! So sollte es immer sein.` },
      {
        by: 'Dennis Kowalski',
        support: 13,
        text: `Schön zu lesen. Nur hängt es offenbar am einzelnen Berater und nicht am Haus.`,
      },
    ],
  },
  {
    by: 'Stefan Albrecht',
    support: 38,
    text: `Was mich stört: »Einzelfallprüfung«. Das Wort kommt im Artikel *sechsmal* vor. Übersetzt heißt es: Wir legen uns auf nichts fest.

Schreiben Sie doch einfach hin, ab wann eine Stundung möglich ist, wie lange, was sie kostet. Eine Tabelle, vier Zeilen:

- wer sie bekommt,
- wie lange,
- was sie insgesamt kostet,
- wann die Antwort kommt.`,
    replies: [
      {
        by: 'Katharina Vogt',
        support: 22,
        thanks: 10,
        text: `Ich habe nachgezählt: siebenmal. Die Tabelle ist eine gute Idee und in Arbeit. Vorab in Kurzform:

- **Wer:** alle, deren Haushaltseinkommen um mehr als 20 % gesunken ist.
- **Wie lange:** bis zu zwölf Monate Tilgung, bis zu drei Monate die ganze Rate.
- **Kosten:** keine Gebühr, aber die Zinsen laufen weiter. Bei 180.000 € und sechs Monaten ohne Tilgung sind das am Ende rund 650 €.
- **Antwort:** zehn Werktage.`,
        replies: [
          {
            by: 'Stefan Albrecht',
            support: 30,
            text: `Na bitte. Vier Zeilen, und ich weiß mehr als nach dem ganzen Artikel. Danke.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Melanie Brandt',
    support: 33,
    text: `Alleinerziehend, Teilzeit, Reihenhaus aus der Ehe. Umschuldung abgelehnt, weil ich die *neue* Rate laut Haushaltsrechnung nicht tragen könne. Die neue Rate wäre 210 € **niedriger** als die, die ich seit vier Jahren pünktlich zahle. Kann mir das jemand erklären, ohne das Wort »Regulatorik«?`,
    replies: [
      {
        by: 'Jonas Weber',
        support: 26,
        text: `Kann man nicht. Bei uns war es ähnlich: Wir durften die hohe Rate weiterzahlen, weil wir sie uns die niedrige nicht leisten konnten. Kafka hätte Freude gehabt.`,
        edited: true,
      },
      {
        by: 'Katharina Vogt',
        support: 9,
        text: `Ohne das Wort: Ein neuer Vertrag verlangt eine neue Prüfung mit pauschalen Lebenshaltungskosten, und die sind höher, als viele tatsächlich brauchen. Es gibt einen Weg daran vorbei: kein neuer Vertrag, sondern eine *Änderung* des alten. Dafür entfällt die Prüfung. Sagen Sie bitte »Vertragsanpassung« statt »Umschuldung«.`,
        thanks: 23,
        replies: [
          {
            by: 'Melanie Brandt',
            support: 18,
            text: `Es hängt also an einem Wort. Gut zu wissen, und schlimm zugleich.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Ayşe Yıldırım',
    support: 10,
    text: `Mein Vater versteht die Briefe nicht und schämt sich, zu fragen. Gibt es die Schreiben auch in einfacher Sprache? Nicht auf Türkisch, einfach nur *einfach*.`,
    replies: [
      {
        by: 'Katharina Vogt',
        thanks: 12,
        text: `Ab Februar ja, für alle Briefe, die mit Zahlungsrückstand zu tun haben. Bis dahin erkläre ich ihm das Schreiben gern am Telefon, so oft er möchte.`,
      },
    ],
  },
  {
    by: 'Ralf Dietrich',
    deleted: true,
    text: `Gelöscht.`,
    replies: [
      {
        by: 'Nina Scholz',
        support: 4,
        text: `Schade. Der Hinweis auf die Schuldnerberatung der Caritas war gut: kostenlos, und sie setzt sich bei Bedarf mit an den Tisch.`,
      },
    ],
  },
  {
    by: 'Markus Thiele',
    support: 7,
    text: `Kleine Beobachtung: In der App heißt der Knopf »Immobiliendarlehensvertragsanpassungsantragsformularübersicht«. Auf meinem Telefon geht er über den Rand hinaus. Ein »Rate ändern« hätte mir gereicht.`,
    replies: [
      { by: 'Silke Baumann', support: 16, text: `Das Wort allein ist schon ein Grund für eine Stundung.` },
    ],
  },
  {
    by: 'Tobias Ritter',
    support: 21,
    text: `Handwerker, selbstständig, zwei Großkunden insolvent. Ich habe die Bank *vor* der ersten geplatzten Rate informiert. Zwei Tage später war der Dispo des Geschäftskontos gekürzt. Wer ehrlich ist, wird bestraft: Das ist, was ich daraus gelernt habe.`,
    replies: [
      {
        by: 'Monika Haas',
        support: 15,
        text: `Genau davor hat mich mein Steuerberater gewarnt. Es müsste eine Zusage geben, dass aus so einem Anruf kein Nachteil entsteht.`,
      },
      {
        by: 'Katharina Vogt',
        support: 6,
        text: `Diese Zusage gibt es für private Darlehen, schriftlich, seit dem Sommer. Für Geschäftskonten nicht, und ich verstehe, dass das von außen niemand unterscheidet. Ich habe Ihren Beitrag an die Kollegen dort weitergegeben und frage nach, was aus dem Dispo wird.`,
      },
    ],
  },
  {
    by: 'Gisela Böhm',
    support: 12,
    thanks: 6,
    text: `Bin 71, das Haus ist seit 2009 bezahlt. Ich lese hier mit, weil mein Sohn betroffen ist und nicht darüber redet. Danke, dass Sie alle so offen schreiben.`,
  },
  {
    by: 'Kai Oltmanns',
    support: 3,
    text: `Gibt es den Artikel auch als PDF? Für meine Mutter, sie liest nichts am Bildschirm.`,
    replies: [
      {
        by: 'Jana Seifert',
        thanks: 3,
        text: `Drucken → »Als PDF speichern«. Die Kommentare kommen mit, wenn man vorher ganz nach unten rollt.`,
      },
    ],
  },
];
