import type { WritingMessages } from './messages.js';

// French uses the singular for 0 and 1.
const plural = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);

export const messages: WritingMessages = {
  newComments: (count, format) =>
    `${format(count)} ${plural(count, 'nouveau commentaire', 'nouveaux commentaires')}`,
  writeAsGuest: 'Écrire sans compte',
  writeLabel: 'Votre commentaire',
  writePlaceholder: 'Que souhaitez-vous dire ?',
  replyLabel: (author) => `Votre réponse à ${author}`,
  editLabel: 'Modifier votre commentaire',
  formattingHelp: 'Possibles : *accentué*, **fort**, > citation, - liste et liens.',
  publish: 'Publier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  charactersLeft: (count, format) =>
    count < 0
      ? `${format(-count)} ${plural(count, 'caractère', 'caractères')} en trop`
      : `${format(count)} ${plural(count, 'caractère restant', 'caractères restants')}`,
  published: 'Votre commentaire est publié.',
  saved: 'Votre modification est enregistrée.',
  awaitsReview: 'Votre commentaire est arrivé. Quelqu’un le relit avant que d’autres puissent le lire.',
  conflict:
    'Ce commentaire a été modifié ailleurs pendant que vous écriviez. Rien n’est perdu : choisissez le texte à garder.',
  conflictCurrent: 'Le commentaire tel qu’il est maintenant',
  keepMine: 'Garder mon texte',
  takeTheirs: 'Reprendre ce texte',
  outboxLabel: 'Vos commentaires en cours d’envoi',
  sending: 'Envoi en cours…',
  queued: 'Attend la connexion, puis part tout seul.',
  held: 'Pas encore envoyé, et vieux de plus d’un jour. L’envoyer maintenant ?',
  failed: 'Non envoyé.',
  sendNow: 'Envoyer maintenant',
  takeBack: 'Reprendre',
  errors: {
    'token-missing': 'Vous n’êtes plus connecté. Connectez-vous : votre texte est toujours là.',
    forbidden: 'Cette action ne vous est pas permise.',
    'topic-read-only': 'Cette discussion ne reçoit plus de commentaires.',
    'community-read-only': 'La communauté ne reçoit pas de commentaires en ce moment.',
    'comment-unknown': 'Ce commentaire n’existe plus.',
    'comment-deleted': 'Ce commentaire a été supprimé.',
    'undo-expired': 'Il est trop tard pour rétablir ce commentaire.',
    'text-empty': 'Écrivez d’abord quelque chose.',
    'text-too-long': 'Le texte est trop long. Raccourcissez-le ou publiez-le en deux fois.',
    'text-too-deep': 'Trop de citations ou de listes imbriquées. Retirez quelques niveaux.',
    'text-unreadable': 'Le texte contient des caractères impossibles à afficher. Retirez-les et réessayez.',
    'link-not-allowed': 'Les liens ne peuvent mener qu’à des adresses web ou de courriel.',
    'reply-too-deep': 'Cette conversation ne peut pas aller plus loin. Répondez à un commentaire précédent.',
  },
};
