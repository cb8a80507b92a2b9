import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) => (count === 1 ? '1 nuovo commento' : `${format(count)} nuovi commenti`),
  writeAsGuest: 'Scrivi senza account',
  writeLabel: 'Il tuo commento',
  writePlaceholder: 'Che cosa vuoi dire?',
  replyLabel: (author) => `La tua risposta a ${author}`,
  editLabel: 'Modifica il tuo commento',
  formattingHelp: 'Puoi usare *corsivo*, **grassetto**, > citazioni, - elenchi e link.',
  publish: 'Pubblica',
  save: 'Salva',
  cancel: 'Annulla',
  charactersLeft: (count, format) => {
    const characters = `${format(Math.abs(count))} ${Math.abs(count) === 1 ? 'carattere' : 'caratteri'}`;
    if (count < 0) return `${characters} di troppo`;
    return `${count === 1 ? 'Resta' : 'Restano'} ${characters}`;
  },
  published: 'Il tuo commento è pubblicato.',
  saved: 'La modifica è salvata.',
  awaitsReview: 'Il tuo commento è arrivato. Qualcuno lo guarda prima che altri possano leggerlo.',
  conflict:
    'Questo commento è stato modificato altrove mentre scrivevi. Nulla è andato perso: scegli quale testo tenere.',
  conflictCurrent: 'Il commento com’è adesso',
  keepMine: 'Tieni il mio testo',
  takeTheirs: 'Usa quel testo',
  outboxLabel: 'I tuoi commenti in arrivo',
  sending: 'Invio in corso…',
  queued: 'In attesa della connessione. Poi parte da solo.',
  held: 'Non ancora inviato, e scritto più di un giorno fa. Inviarlo ora?',
  failed: 'Non inviato.',
  sendNow: 'Invia ora',
  takeBack: 'Ritira',
  errors: {
    'token-missing': 'La sessione è terminata. Accedi: il tuo testo è ancora qui.',
    forbidden: 'Questa azione non è consentita.',
    'topic-read-only': 'Questa discussione non accetta più commenti.',
    'community-read-only': 'Al momento la comunità non accetta commenti.',
    'comment-unknown': 'Questo commento non esiste più.',
    'comment-deleted': 'Questo commento è stato eliminato.',
    'undo-expired': 'È troppo tardi per ripristinare questo commento.',
    'text-empty': 'Prima scrivi qualcosa.',
    'text-too-long': 'Il testo è troppo lungo. Accorcialo o pubblicalo in due parti.',
    'text-too-deep': 'Ci sono troppi livelli di citazioni o di elenchi. Togline qualcuno.',
    'text-unreadable': 'Il testo contiene caratteri che non si possono mostrare. Toglili e riprova.',
    'link-not-allowed': 'I link possono portare solo a indirizzi web o e-mail.',
    'reply-too-deep': 'Questa conversazione non può andare oltre. Rispondi a un commento precedente.',
  },
};
