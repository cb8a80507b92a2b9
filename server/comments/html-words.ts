/** The few words around comments that are read without the widgets. They are those of the widgets. */
export interface HtmlWords {
  staff: string;
  unknownAuthor: string;
  deletedByAuthor: string;
  notAvailable: string;
}

const WORDS: Readonly<Record<string, HtmlWords>> = {
  ar: {
    staff: 'فريق البنك',
    unknownAuthor: 'عضو سابق',
    deletedByAuthor: 'هذا التعليق حذفه كاتبه.',
    notAvailable: 'هذا التعليق غير متاح.',
  },
  de: {
    staff: 'Team der Bank',
    unknownAuthor: 'Ehemaliges Mitglied',
    deletedByAuthor: 'Dieser Kommentar wurde von der Verfasserin oder dem Verfasser gelöscht.',
    notAvailable: 'Dieser Kommentar ist nicht verfügbar.',
  },
  en: {
    staff: 'Bank staff',
    unknownAuthor: 'Former member',
    deletedByAuthor: 'The author deleted this comment.',
    notAvailable: 'This comment is not available.',
  },
  es: {
    staff: 'Equipo del banco',
    unknownAuthor: 'Antiguo miembro',
    deletedByAuthor: 'Este comentario lo eliminó quien lo escribió.',
    notAvailable: 'Este comentario no está disponible.',
  },
  fr: {
    staff: 'Équipe de la banque',
    unknownAuthor: 'Ancien membre',
    deletedByAuthor: 'L’auteur a supprimé ce commentaire.',
    notAvailable: 'Ce commentaire n’est pas disponible.',
  },
  it: {
    staff: 'Team della banca',
    unknownAuthor: 'Ex membro',
    deletedByAuthor: 'Questo commento è stato eliminato da chi lo ha scritto.',
    notAvailable: 'Questo commento non è disponibile.',
  },
  nl: {
    staff: 'Team van de bank',
    unknownAuthor: 'Voormalig lid',
    deletedByAuthor: 'De schrijver heeft deze reactie verwijderd.',
    notAvailable: 'Deze reactie is niet beschikbaar.',
  },
  pt: {
    staff: 'Equipa do banco',
    unknownAuthor: 'Antigo membro',
    deletedByAuthor: 'Este comentário foi apagado por quem o escreveu.',
    notAvailable: 'Este comentário não está disponível.',
  },
};

/** The words of a BCP 47 tag's language; English where there are none. */
export function wordsIn(tag: string): HtmlWords {
  return WORDS[tag.split('-', 1)[0]!.toLowerCase()] ?? WORDS['en']!;
}
