import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) => (count === 1 ? '1 nieuwe reactie' : `${format(count)} nieuwe reacties`),
  writeAsGuest: 'Schrijven zonder account',
  writeLabel: 'Uw reactie',
  writePlaceholder: 'Wat wilt u zeggen?',
  replyLabel: (author) => `Uw antwoord aan ${author}`,
  editLabel: 'Uw reactie bewerken',
  formattingHelp: 'U kunt *cursief*, **vet**, > citaten, - lijsten en links gebruiken.',
  publish: 'Plaatsen',
  save: 'Opslaan',
  cancel: 'Annuleren',
  charactersLeft: (count, format) => {
    const characters = `${format(Math.abs(count))} ${Math.abs(count) === 1 ? 'teken' : 'tekens'}`;
    return count < 0 ? `${characters} te veel` : `Nog ${characters}`;
  },
  published: 'Uw reactie is geplaatst.',
  saved: 'Uw wijziging is opgeslagen.',
  awaitsReview: 'Uw reactie is aangekomen. Iemand bekijkt ze voordat anderen ze kunnen lezen.',
  conflict:
    'Deze reactie is ergens anders gewijzigd terwijl u schreef. Er is niets verloren: kies welke tekst u wilt houden.',
  conflictCurrent: 'De reactie zoals die nu is',
  keepMine: 'Mijn tekst houden',
  takeTheirs: 'Die tekst overnemen',
  outboxLabel: 'Uw reacties onderweg',
  sending: 'Wordt verzonden…',
  queued: 'Wacht op verbinding en wordt dan vanzelf verzonden.',
  held: 'Nog niet verzonden, en meer dan een dag oud. Nu verzenden?',
  failed: 'Niet verzonden.',
  sendNow: 'Nu verzenden',
  takeBack: 'Terugnemen',
  errors: {
    'token-missing': 'U bent niet meer ingelogd. Log in, uw tekst staat er nog.',
    forbidden: 'U hebt hier geen toestemming voor.',
    'topic-read-only': 'Bij deze discussie kunnen geen reacties meer.',
    'community-read-only': 'Op dit moment kunt u in de community niet reageren.',
    'comment-unknown': 'Deze reactie bestaat niet meer.',
    'comment-deleted': 'Deze reactie is verwijderd.',
    'undo-expired': 'Het is te laat om deze reactie terug te zetten.',
    'text-empty': 'Schrijf eerst iets.',
    'text-too-long': 'De tekst is te lang. Maak hem korter of plaats hem in twee delen.',
    'text-too-deep': 'Er zijn te veel citaten of lijsten in elkaar. Haal een paar niveaus weg.',
    'text-unreadable':
      'De tekst bevat tekens die niet getoond kunnen worden. Haal ze weg en probeer het nog eens.',
    'link-not-allowed': 'Links mogen alleen naar web- of e-mailadressen gaan.',
    'reply-too-deep': 'Dit gesprek kan niet dieper gaan. Antwoord op een eerdere reactie.',
  },
};
