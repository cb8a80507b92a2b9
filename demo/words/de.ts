import type { Words } from './words.js';

export const words: Words = {
  bank: 'Banque Solane',
  tagline: 'Genossenschaftsbank zwischen Vogesen und Schwarzwald',
  skip: 'Zum Inhalt springen',
  nav: {
    label: 'Hauptnavigation',
    home: 'Startseite',
    article: 'Eigenheim in Not',
    forum: 'Das Forum',
    record: 'Verzeichnis',
    desk: 'Moderation',
  },
  languages: 'Sprache',
  scheme: { label: 'Darstellung', auto: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  signIn: {
    open: 'Anmelden',
    change: 'Person wechseln',
    title: 'Wer sind Sie heute?',
    intro: 'Diese Bank ist eine Vorführung: Wählen Sie eine Person, ein Passwort gibt es nicht.',
    visitor: 'Gast',
    aboutVisitor: 'Liest mit, ohne angemeldet zu sein',
    staff: 'Team der Bank',
    close: 'Schließen',
    required: 'Um mitzureden, wählen Sie zuerst eine Person.',
    failed: 'Die Bank antwortet nicht. Es hat sich nichts geändert; versuchen Sie es gleich noch einmal.',
  },
  forum: {
    title: 'Das Forum',
    intro:
      'Was Kunden einander sagen, und was sie uns sagen. Lesen kann jeder; zum Schreiben genügt die Anmeldung.',
    open: 'Diskussion öffnen',
    inThisLanguage: 'Auf Deutsch',
    inOtherLanguages: 'In anderen Sprachen',
    back: 'Alle Diskussionen',
    discussion: 'Diskussion',
    fallback: 'Die Diskussion erscheint hier. Falls nicht, ',
    fallbackLink: 'zurück zur Liste der Diskussionen',
    comments: 'Kommentare',
  },
  home: {
    title: 'Eine Bank, mit der man reden kann',
    intro:
      'Die Banque Solane gehört ihren 118.000 Mitgliedern. Sie verleiht hier, was sie hier erhält, und lässt alle öffentlich sagen, was sie davon halten.',
    articleKicker: 'Baufinanzierung',
    articleText: 'Was Sie tun können, was wir zusagen und was Menschen dazu sagen, die es erlebt haben.',
    articleLink: 'Zur Seite und zur Diskussion',
    forumKicker: 'Das Forum',
    forumTitle: 'Kunden reden miteinander',
    forumText: 'Gebühren, Sparen, Apps, Kredite: Die Diskussionen sind offen, die Kritik ist es auch.',
    forumLink: 'Zu den Diskussionen',
    facts: [
      { value: '1924', text: 'Jahr der Gründung' },
      { value: '46', text: 'Filialen auf beiden Seiten des Rheins' },
      { value: '81\u00a0%', text: 'der Anträge auf leichtere Raten 2025 angenommen' },
    ],
    offersTitle: 'Was wir tun',
    offers: [
      { title: 'Konto', text: 'Ein Preis, 3,50\u00a0€ im Monat, und beim ersten Missgeschick keine Gebühr.' },
      {
        title: 'Baufinanzierung',
        text: 'Von der Unterschrift an anpassbar, auf begründeten Wunsch ausgesetzt.',
      },
      {
        title: 'Solidarisch sparen',
        text: 'Sie wählen, welche Vorhaben der Region Ihr Erspartes finanziert.',
      },
    ],
  },
  desk: {
    title: 'Moderation',
    intro:
      'Was auf das Team der Bank wartet: Meldungen, Fragen ohne Antwort, Beschwerden. Jede Entscheidung folgt einer veröffentlichten Regel und hinterlässt eine Spur im Verzeichnis.',
    fallback: 'Die Moderation erscheint hier. Sollte sie fehlen, kommen Sie später wieder.',
  },
  record: {
    title: 'Das öffentliche Verzeichnis',
    intro:
      'Was wir aus dem Forum entfernen, nach welcher Regel, wer darüber entscheidet und wie Beschwerden ausgehen. Alle können nachprüfen, dass darin nichts verändert wurde.',
    criticism: 'Kritik ist keine Regel: Sie reicht nie aus, um einen Kommentar zu entfernen.',
    fallback: 'Das Verzeichnis erscheint hier. Sollte es fehlen, kommen Sie später wieder.',
  },
  messages: {
    title: 'Sichere Nachrichten',
    intro: 'Hier sprechen Sie allein mit dem Team der Bank. Nichts davon erscheint im Forum.',
    reference: 'Ihr Aktenzeichen:',
    signedOut: 'Damit wir wissen, dass Sie es sind, melden Sie sich bitte an.',
    signedIn:
      'Wir wissen, um welchen Kommentar es geht. Eine echte Bank würde hier Ihr Gespräch mit ihr zeigen; diese ist eine Vorführung.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist vielleicht unvollständig, oder die Seite ist umgezogen.',
    home: 'Zur Startseite',
    forum: 'Zum Forum',
  },
  failure: {
    title: 'Diese Seite lässt sich nicht anzeigen',
    text: 'Der Fehler liegt bei uns. Versuchen Sie es gleich noch einmal.',
  },
  footer: {
    fictional:
      'Die Banque Solane ist erfunden. Es gibt sie nur, um Parvis zu zeigen; Nummern, Adressen und Personen sind ausgedacht.',
    built: 'Diskussionen mit Parvis',
    contents: 'Fußzeile',
  },
  bench: {
    title: 'Messungen',
    intro:
      'Was Parvis eine Seite und einen Server kostet, neben dem, was eine Bank stattdessen nehmen könnte, und neben einer von Hand geschriebenen Seite. Die Zahlen einer Messung stammen aus einem Durchgang auf einer Maschine.',
    language: 'Die Zahlen und ihre Namen sind auf Englisch.',
    reading:
      'Eine Linie verbindet Mediane. Das Band um sie reicht vom unteren bis zum oberen Wert der Wiederholungen.',
    nothing: 'Hier wurde noch nichts gemessen.',
    run: 'Führen Sie dies im Ordner des Projekts aus und laden Sie die Seite neu:',
    budgets: 'Grenzwerte',
    aboutBudgets: 'Was nicht überschritten werden darf, und wie viel davon verbraucht ist.',
    contents: 'Was gemessen wird',
  },
};
