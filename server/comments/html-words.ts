import { html, type Html } from '../text/html.js';

/** The few words around comments that are read without the widgets. They are those of the widgets. */
export interface HtmlWords {
  staff: string;
  guest: string;
  unknownAuthor: string;
  deletedByAuthor: string;
  notAvailable: string;
  /** The parts of what is said of a decision, in their order. */
  decision: {
    removed: string;
    labelled: string;
    rule(title: string): string;
    law(reference: string): string;
    on(date: string): string;
    staff: string;
    automatic: string;
    separator: string;
  };
  /** `value` is HTML already: it marks what it says for search engines. */
  rating(value: Html): Html;
  ratings(average: Html, count: Html): Html;
}

const WORDS: Readonly<Record<string, HtmlWords>> = {
  ar: {
    staff: 'فريق البنك',
    guest: 'زائر',
    unknownAuthor: 'عضو سابق',
    deletedByAuthor: 'هذا التعليق حذفه كاتبه.',
    notAvailable: 'هذا التعليق غير متاح.',
    decision: {
      removed: 'التعليق محذوف',
      labelled: 'على هذا التعليق ملاحظة',
      rule: (title) => `بموجب القاعدة «${title}»`,
      law: (law) => `بموجب القانون (${law})`,
      on: (date) => `بتاريخ ${date}`,
      staff: 'من فريق البنك',
      automatic: 'تلقائيًا',
      separator: '، ',
    },
    rating: (value) => html`التقييم: ${value} من 5`,
    ratings: (average, count) => html`متوسط التقييم: ${average} من 5 (عدد التقييمات: ${count})`,
  },
  de: {
    staff: 'Team der Bank',
    guest: 'Gast',
    unknownAuthor: 'Ehemaliges Mitglied',
    deletedByAuthor: 'Dieser Kommentar wurde von der Verfasserin oder dem Verfasser gelöscht.',
    notAvailable: 'Dieser Kommentar ist nicht verfügbar.',
    decision: {
      removed: 'Kommentar entfernt',
      labelled: 'Kommentar mit Hinweis versehen',
      rule: (title) => `nach der Regel „${title}“`,
      law: (law) => `nach dem Gesetz (${law})`,
      on: (date) => `am ${date}`,
      staff: 'vom Team der Bank',
      automatic: 'automatisch',
      separator: ', ',
    },
    rating: (value) => html`Bewertung: ${value} von 5`,
    ratings: (average, count) => html`Durchschnitt: ${average} von 5 (Bewertungen: ${count})`,
  },
  en: {
    staff: 'Bank staff',
    guest: 'Visitor',
    unknownAuthor: 'Former member',
    deletedByAuthor: 'The author deleted this comment.',
    notAvailable: 'This comment is not available.',
    decision: {
      removed: 'Comment removed',
      labelled: 'Note on this comment',
      rule: (title) => `under the rule “${title}”`,
      law: (law) => `under the law (${law})`,
      on: (date) => `on ${date}`,
      staff: 'by the bank’s staff',
      automatic: 'automatically',
      separator: ', ',
    },
    rating: (value) => html`Rating: ${value} out of 5`,
    ratings: (average, count) => html`Average rating: ${average} out of 5 (ratings: ${count})`,
  },
  es: {
    staff: 'Equipo del banco',
    guest: 'Visitante',
    unknownAuthor: 'Antiguo miembro',
    deletedByAuthor: 'Este comentario lo eliminó quien lo escribió.',
    notAvailable: 'Este comentario no está disponible.',
    decision: {
      removed: 'Comentario retirado',
      labelled: 'Nota sobre este comentario',
      rule: (title) => `según la norma «${title}»`,
      law: (law) => `según la ley (${law})`,
      on: (date) => `el ${date}`,
      staff: 'por el equipo del banco',
      automatic: 'automáticamente',
      separator: ', ',
    },
    rating: (value) => html`Valoración: ${value} de 5`,
    ratings: (average, count) => html`Valoración media: ${average} de 5 (valoraciones: ${count})`,
  },
  fr: {
    staff: 'Équipe de la banque',
    guest: 'En visite',
    unknownAuthor: 'Ancien membre',
    deletedByAuthor: 'L’auteur a supprimé ce commentaire.',
    notAvailable: 'Ce commentaire n’est pas disponible.',
    decision: {
      removed: 'Commentaire retiré',
      labelled: 'Note sur ce commentaire',
      rule: (title) => `au titre de la règle «\u202f${title}\u202f»`,
      law: (law) => `au titre de la loi (${law})`,
      on: (date) => `le ${date}`,
      staff: 'par l’équipe de la banque',
      automatic: 'automatiquement',
      separator: ', ',
    },
    rating: (value) => html`Note : ${value} sur 5`,
    ratings: (average, count) => html`Note moyenne : ${average} sur 5 (notes : ${count})`,
  },
  it: {
    staff: 'Team della banca',
    guest: 'Ospite',
    unknownAuthor: 'Ex membro',
    deletedByAuthor: 'Questo commento è stato eliminato da chi lo ha scritto.',
    notAvailable: 'Questo commento non è disponibile.',
    decision: {
      removed: 'Commento rimosso',
      labelled: 'Nota su questo commento',
      rule: (title) => `secondo la regola «${title}»`,
      law: (law) => `secondo la legge (${law})`,
      on: (date) => `il ${date}`,
      staff: 'dal team della banca',
      automatic: 'automaticamente',
      separator: ', ',
    },
    rating: (value) => html`Valutazione: ${value} su 5`,
    ratings: (average, count) => html`Valutazione media: ${average} su 5 (valutazioni: ${count})`,
  },
  nl: {
    staff: 'Team van de bank',
    guest: 'Bezoeker',
    unknownAuthor: 'Voormalig lid',
    deletedByAuthor: 'De schrijver heeft deze reactie verwijderd.',
    notAvailable: 'Deze reactie is niet beschikbaar.',
    decision: {
      removed: 'Reactie verwijderd',
      labelled: 'Opmerking bij deze reactie',
      rule: (title) => `volgens de regel ‘${title}’`,
      law: (law) => `volgens de wet (${law})`,
      on: (date) => `op ${date}`,
      staff: 'door het team van de bank',
      automatic: 'automatisch',
      separator: ', ',
    },
    rating: (value) => html`Beoordeling: ${value} van 5`,
    ratings: (average, count) => html`Gemiddelde: ${average} van 5 (beoordelingen: ${count})`,
  },
  pt: {
    staff: 'Equipa do banco',
    guest: 'Visitante',
    unknownAuthor: 'Antigo membro',
    deletedByAuthor: 'Este comentário foi apagado por quem o escreveu.',
    notAvailable: 'Este comentário não está disponível.',
    decision: {
      removed: 'Comentário retirado',
      labelled: 'Nota sobre este comentário',
      rule: (title) => `ao abrigo da regra «${title}»`,
      law: (law) => `ao abrigo da lei (${law})`,
      on: (date) => `em ${date}`,
      staff: 'pela equipa do banco',
      automatic: 'automaticamente',
      separator: ', ',
    },
    rating: (value) => html`Avaliação: ${value} de 5`,
    ratings: (average, count) => html`Avaliação média: ${average} de 5 (avaliações: ${count})`,
  },
};

/** The words of a BCP 47 tag's language; English where there are none. */
export function wordsIn(tag: string): HtmlWords {
  return WORDS[tag.split('-', 1)[0]!.toLowerCase()] ?? WORDS['en']!;
}
