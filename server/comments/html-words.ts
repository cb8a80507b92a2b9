import { html, type Html } from '../text/html.js';

/** The few words around comments that are read without the widgets. They are those of the widgets. */
export interface HtmlWords {
  staff: string;
  guest: string;
  unknownAuthor: string;
  deletedByAuthor: string;
  notAvailable: string;
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
    rating: (value) => html`التقييم: ${value} من 5`,
    ratings: (average, count) => html`متوسط التقييم: ${average} من 5 (عدد التقييمات: ${count})`,
  },
  de: {
    staff: 'Team der Bank',
    guest: 'Gast',
    unknownAuthor: 'Ehemaliges Mitglied',
    deletedByAuthor: 'Dieser Kommentar wurde von der Verfasserin oder dem Verfasser gelöscht.',
    notAvailable: 'Dieser Kommentar ist nicht verfügbar.',
    rating: (value) => html`Bewertung: ${value} von 5`,
    ratings: (average, count) => html`Durchschnitt: ${average} von 5 (Bewertungen: ${count})`,
  },
  en: {
    staff: 'Bank staff',
    guest: 'Visitor',
    unknownAuthor: 'Former member',
    deletedByAuthor: 'The author deleted this comment.',
    notAvailable: 'This comment is not available.',
    rating: (value) => html`Rating: ${value} out of 5`,
    ratings: (average, count) => html`Average rating: ${average} out of 5 (ratings: ${count})`,
  },
  es: {
    staff: 'Equipo del banco',
    guest: 'Visitante',
    unknownAuthor: 'Antiguo miembro',
    deletedByAuthor: 'Este comentario lo eliminó quien lo escribió.',
    notAvailable: 'Este comentario no está disponible.',
    rating: (value) => html`Valoración: ${value} de 5`,
    ratings: (average, count) => html`Valoración media: ${average} de 5 (valoraciones: ${count})`,
  },
  fr: {
    staff: 'Équipe de la banque',
    guest: 'En visite',
    unknownAuthor: 'Ancien membre',
    deletedByAuthor: 'L’auteur a supprimé ce commentaire.',
    notAvailable: 'Ce commentaire n’est pas disponible.',
    rating: (value) => html`Note : ${value} sur 5`,
    ratings: (average, count) => html`Note moyenne : ${average} sur 5 (notes : ${count})`,
  },
  it: {
    staff: 'Team della banca',
    guest: 'Ospite',
    unknownAuthor: 'Ex membro',
    deletedByAuthor: 'Questo commento è stato eliminato da chi lo ha scritto.',
    notAvailable: 'Questo commento non è disponibile.',
    rating: (value) => html`Valutazione: ${value} su 5`,
    ratings: (average, count) => html`Valutazione media: ${average} su 5 (valutazioni: ${count})`,
  },
  nl: {
    staff: 'Team van de bank',
    guest: 'Bezoeker',
    unknownAuthor: 'Voormalig lid',
    deletedByAuthor: 'De schrijver heeft deze reactie verwijderd.',
    notAvailable: 'Deze reactie is niet beschikbaar.',
    rating: (value) => html`Beoordeling: ${value} van 5`,
    ratings: (average, count) => html`Gemiddelde: ${average} van 5 (beoordelingen: ${count})`,
  },
  pt: {
    staff: 'Equipa do banco',
    guest: 'Visitante',
    unknownAuthor: 'Antigo membro',
    deletedByAuthor: 'Este comentário foi apagado por quem o escreveu.',
    notAvailable: 'Este comentário não está disponível.',
    rating: (value) => html`Avaliação: ${value} de 5`,
    ratings: (average, count) => html`Avaliação média: ${average} de 5 (avaliações: ${count})`,
  },
};

/** The words of a BCP 47 tag's language; English where there are none. */
export function wordsIn(tag: string): HtmlWords {
  return WORDS[tag.split('-', 1)[0]!.toLowerCase()] ?? WORDS['en']!;
}
