import { html } from '../../server/text/html.js';
import type { Article } from './article.js';

export const article: Article = {
  kicker: 'Baufinanzierung · Schwierige Zeiten überstehen',
  title: 'Eigenheim in Not: Was wir gemeinsam tun können',
  standfirst:
    'Eine Trennung, ein verlorener Arbeitsplatz, eine Krankheit, Kosten, die schneller steigen als das Gehalt: Vielen Haushalten wird die vereinbarte Rate irgendwann zu hoch. Ein Zuhause lässt sich öfter halten, als man denkt, wenn man früh handelt. Hier steht, was Sie tun können, was wir tun können und wer sonst noch hilft.',
  updated: { date: '2026-11-09', text: 'Aktualisiert am 9. November 2026' },
  readingTime: '7 Minuten Lesezeit',
  contentsTitle: 'Auf dieser Seite',
  sections: [
    {
      id: 'frueh-sprechen',
      title: 'Früh sprechen, auch ohne Lösung',
      body: html`
        <p>
          Der beste Zeitpunkt für einen Anruf ist der, an dem Sie anfangen, die Tage bis zur nächsten Rate zu
          zählen. Sie brauchen keinen Plan und keine Entschuldigung. Vor der ersten ausgefallenen Rate stehen
          fast alle Türen offen, nach der dritten sind einige zu.
        </p>
        <p>
          Sie sprechen mit einem Menschen aus unserem Team Zuhören. Er verkauft nichts und erhält keine Prämie
          für Ihren Fall. Das erste Gespräch dauert etwa eine halbe Stunde, am Telefon, per Video oder in der
          Filiale. Es verpflichtet Sie zu nichts und wird keiner Auskunftei gemeldet.
        </p>
        <p>Drei Unterlagen genügen für den Anfang:</p>
        <ul>
          <li>Ihre Einkünfte der letzten drei Monate, auch wenn sie schwanken;</li>
          <li>Ihre festen Ausgaben, auch die, die Sie lieber nicht zeigen;</li>
          <li>der Tilgungsplan Ihres Darlehens. Ist er verloren, haben wir ihn.</li>
        </ul>
      `,
    },
    {
      id: 'rate-senken',
      title: 'Die Rate senken oder aussetzen',
      body: html`
        <p>
          Die meisten Darlehen, die wir seit 2012 vergeben haben, lassen sich anpassen. Bei älteren ist ein
          Nachtrag möglich. Es gibt drei Wege, und sie lassen sich verbinden.
        </p>
        <dl>
          <dt>Anpassen</dt>
          <dd>
            Die Rate sinkt um bis zu 30&nbsp;%, und das Darlehen läuft entsprechend länger, höchstens zwei
            Jahre. Das ist der einfachste Weg, wenn das Einkommen dauerhaft, aber mäßig gesunken ist.
          </dd>
          <dt>Aussetzen</dt>
          <dd>
            Drei bis zwölf Monate lang tilgen Sie nicht, nur Zinsen und Versicherung bleiben fällig. Das
            schafft Luft, bis eine Stelle, ein Verkauf oder eine Zahlung kommt.
          </dd>
          <dt>Zusammenfassen</dt>
          <dd>
            Aus mehreren Krediten wird einer mit kleinerer Rate. Die Gesamtkosten steigen dabei oft. Wir
            nennen Ihnen die Zahl, bevor Sie entscheiden.
          </dd>
        </dl>
        <p class="example">
          <strong>Ein Beispiel.</strong> Bei 142.000&nbsp;€ Restschuld zu 2,1&nbsp;% über fünfzehn Jahre
          beträgt die Rate 920&nbsp;€. Setzen Sie die Tilgung sechs Monate aus, sinkt sie in dieser Zeit auf
          rund 249&nbsp;€ und kostet über die Laufzeit knapp 1.500&nbsp;€ mehr Zinsen. Umsonst ist das nicht,
          und das sollen Sie wissen.
        </p>
        <p>
          Prüfen Sie auch Ihre Restschuldversicherung: Arbeitslosigkeit, Krankheit oder Erwerbsminderung sind
          manchmal abgedeckt, und viele Leistungen werden nie abgerufen. Wir lesen den Vertrag mit Ihnen, auch
          wenn er von einem anderen Versicherer stammt.
        </p>
      `,
    },
    {
      id: 'hilfen',
      title: 'Öffentliche Hilfen, die nichts kosten',
      body: html`
        <p>Diese Stellen sind von uns unabhängig, vertraulich und kostenlos.</p>
        <ul>
          <li>
            <strong>Die Schuldnerberatung</strong> Ihrer Gemeinde oder eines Wohlfahrtsverbands ordnet mit
            Ihnen die Lage und verhandelt mit Gläubigern, auch mit uns.
          </li>
          <li>
            <strong>Wohngeld als Lastenzuschuss</strong> gibt es auch für Menschen, die im eigenen Haus
            wohnen. Viele, die Anspruch hätten, stellen nie einen Antrag.
          </li>
          <li>
            <strong>Das Jobcenter</strong> übernimmt in bestimmten Fällen Zinsen und Nebenkosten eines
            angemessenen Eigenheims.
          </li>
          <li>
            <strong>Die Verbraucherzentralen</strong> prüfen Verträge und Vorfälligkeitsentschädigungen, gegen
            eine kleine Gebühr auch ausführlich.
          </li>
          <li>
            <strong>Das Vollstreckungsgericht</strong> kann eine Versteigerung auf Antrag einstweilen
            einstellen. Diesen Antrag zu stellen ist kein Angriff auf uns, sondern Ihr Recht.
          </li>
        </ul>
      `,
    },
    {
      id: 'verkaufen',
      title: 'Wenn Sie verkaufen müssen',
      body: html`
        <p>
          Manchmal kostet es mehr, das Haus zu halten, als es zu verlassen. Das auszusprechen gehört zu
          unserer Arbeit, und Ihnen Zeit zum Nachdenken zu geben ebenso. Ein Verkauf, den Sie selbst führen,
          bringt fast immer mehr als eine Versteigerung, und Sie bestimmen den Zeitpunkt.
        </p>
        <p>
          Wir können rechtliche Schritte ruhen lassen, solange Sie verkaufen, auf die
          Vorfälligkeitsentschädigung verzichten und mit Ihnen eine Zwischenfinanzierung oder eine Mietwohnung
          suchen. Deckt der Preis das Darlehen nicht, sprechen wir über den Rest vor dem Notartermin, nie
          danach.
        </p>
      `,
    },
  ],
  commitments: {
    id: 'unsere-zusagen',
    title: 'Was wir zusagen',
    intro: 'Fünf Zusagen, schriftlich, damit Sie uns daran messen können.',
    items: [
      {
        title: 'Antwort in zehn Arbeitstagen',
        text: 'Jeder Antrag auf Anpassung oder Aussetzung wird schriftlich beantwortet. Eine Ablehnung nennt Gründe und sagt, wo Sie ihr widersprechen können.',
      },
      {
        title: 'Ein Mensch auf unserer Seite',
        text: 'Vom ersten Anruf bis zur letzten Unterschrift behalten Sie dieselbe Ansprechperson. Ihre Durchwahl steht auf jedem Brief.',
      },
      {
        title: 'Keine Gebühren auf Gebühren',
        text: 'Sobald Sie sich gemeldet haben und solange wir prüfen, berechnen wir weder Rücklastschriften noch Mahnungen.',
      },
      {
        title: 'Keine Verfahren, solange wir reden',
        text: 'Während eine Lösung geprüft wird, kündigen wir das Darlehen nicht und betreiben keine Versteigerung.',
      },
      {
        title: 'Die wirklichen Kosten, in Euro',
        text: 'Jeder Vorschlag nennt, was er insgesamt kostet, neben dem, was es kosten würde, nichts zu ändern.',
      },
    ],
    after:
      'Jedes Jahr veröffentlichen wir, wie viele Anträge eingingen, angenommen und abgelehnt wurden. 2025: 1.284 eingegangen, 1.041 angenommen, 243 abgelehnt.',
  },
  questions: {
    id: 'fragen',
    title: 'Was wir oft gefragt werden',
    items: [
      {
        title: 'Schadet es meiner Bonität, wenn ich um Hilfe bitte?',
        text: 'Nein. Eine vereinbarte Anpassung oder Aussetzung ist kein Zahlungsausfall und wird nicht gemeldet. Gemeldet werden dürfen nur Forderungen, die nach Mahnungen offen bleiben, und Sie erfahren es vorher.',
      },
      {
        title: 'Ich bin schon zwei Raten im Rückstand. Ist es zu spät?',
        text: 'Nein, aber rufen Sie diese Woche an. Wir können die offenen Raten noch an das Ende des Darlehens setzen und Mahnungen anhalten, solange wir prüfen.',
      },
      {
        title: 'Ich bin selbstständig und verdiene jeden Monat anders.',
        text: 'Wir betrachten zwölf Monate statt drei und nehmen auch Raten an, die mit der Saison schwanken. Eine Aufstellung Ihrer Umsätze genügt.',
      },
      {
        title: 'Wir trennen uns. Wer muss zahlen?',
        text: 'Haben beide unterschrieben, kann die Bank von jedem die ganze Summe verlangen, auch wenn einer ausgezogen ist. Wir sprechen mit beiden, gemeinsam oder getrennt, und behalten für uns, was wir vom anderen erfahren.',
      },
      {
        title: 'Was kann ich tun, wenn mir Ihre Antwort nicht passt?',
        text: 'Schreiben Sie an unsere Beschwerdestelle, die binnen zwei Wochen antwortet, danach an den unabhängigen Ombudsmann. Das ist kostenlos und nimmt Ihnen kein Recht.',
      },
    ],
  },
  contact: {
    title: 'So erreichen Sie das Team Zuhören',
    intro: 'Geschulte Beraterinnen und Berater ohne Verkaufsziele.',
    phone: '069 90009 142',
    phoneHref: 'tel:+496990009142',
    hours: 'Montag bis Samstag, 8 bis 20 Uhr, zum Ortstarif.',
    email: 'zuhoeren@banque-solane.example',
    branch: 'Oder in einer unserer 46 Filialen, mit oder ohne Termin.',
  },
  discussion: {
    title: 'Die Diskussion',
    intro:
      'Haben Sie das erlebt, oder stecken Sie mittendrin? Was Sie schreiben, hilft denen, die still mitlesen. Kritik hat hier ihren Platz: Sie bleibt stehen, solange sie die veröffentlichten Regeln achtet. Bitte nennen Sie keine Kontonummern und Adressen.',
    fallback: html`Die Diskussion erscheint hier. Falls nicht, schreiben Sie uns an
      <a href="mailto:zuhoeren@banque-solane.example">zuhoeren@banque-solane.example</a>.`,
  },
};
