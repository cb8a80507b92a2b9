import type { WritingMessages } from './messages.js';

export const messages: WritingMessages = {
  newComments: (count, format) => `${format(count)} ${count === 1 ? 'neuer Kommentar' : 'neue Kommentare'}`,
  writeAsGuest: 'Ohne Konto schreiben',
  writeLabel: 'Ihr Kommentar',
  writePlaceholder: 'Was möchten Sie sagen?',
  replyLabel: (author) => `Ihre Antwort an ${author}`,
  editLabel: 'Ihren Kommentar bearbeiten',
  formattingHelp: 'Möglich sind *betont*, **stark**, > Zitate, - Listen und Links.',
  publish: 'Veröffentlichen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  charactersLeft: (count, format) =>
    count < 0 ? `${format(-count)} Zeichen zu viel` : `Noch ${format(count)} Zeichen`,
  published: 'Ihr Kommentar ist veröffentlicht.',
  saved: 'Ihre Änderung ist gespeichert.',
  awaitsReview: 'Ihr Kommentar ist angekommen. Jemand sieht ihn an, bevor andere ihn lesen können.',
  conflict:
    'Dieser Kommentar wurde an anderer Stelle geändert, während Sie schrieben. Nichts ist verloren: Wählen Sie, welcher Text bleiben soll.',
  conflictCurrent: 'Der Kommentar, wie er jetzt ist',
  keepMine: 'Meinen Text behalten',
  takeTheirs: 'Diesen Text übernehmen',
  outboxLabel: 'Ihre Kommentare auf dem Weg',
  sending: 'Wird gesendet…',
  queued: 'Wartet auf die Verbindung und wird dann von selbst gesendet.',
  held: 'Noch nicht gesendet und älter als ein Tag. Jetzt senden?',
  failed: 'Nicht gesendet.',
  sendNow: 'Jetzt senden',
  takeBack: 'Zurücknehmen',
  errors: {
    'token-missing': 'Sie sind nicht mehr angemeldet. Melden Sie sich an, Ihr Text ist noch da.',
    forbidden: 'Das ist Ihnen nicht gestattet.',
    'topic-read-only': 'Diese Diskussion nimmt keine Kommentare mehr auf.',
    'community-read-only': 'Die Community nimmt zurzeit keine Kommentare auf.',
    'comment-unknown': 'Diesen Kommentar gibt es nicht mehr.',
    'comment-deleted': 'Dieser Kommentar wurde gelöscht.',
    'undo-expired': 'Es ist zu spät, diesen Kommentar wiederherzustellen.',
    'text-empty': 'Schreiben Sie zuerst etwas.',
    'text-too-long': 'Der Text ist zu lang. Kürzen Sie ihn oder veröffentlichen Sie ihn in zwei Teilen.',
    'text-too-deep': 'Zitate oder Listen sind zu tief verschachtelt. Entfernen Sie einige Ebenen.',
    'text-unreadable':
      'Der Text enthält Zeichen, die sich nicht darstellen lassen. Entfernen Sie sie und versuchen Sie es noch einmal.',
    'link-not-allowed': 'Links dürfen nur zu Web- oder E-Mail-Adressen führen.',
    'reply-too-deep':
      'Diese Unterhaltung kann nicht tiefer gehen. Antworten Sie auf einen früheren Kommentar.',
  },
};
