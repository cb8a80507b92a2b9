import type { BrowsingMessages } from './messages.js';

export const messages: BrowsingMessages = {
  menuOf: (author) => `Plus d’actions sur le commentaire de ${author}`,
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkLabel: 'Lien vers ce commentaire',
  linkHelp:
    'Votre navigateur ne permet pas à cette page de copier à votre place. Vous pouvez copier le lien ici :',
  share: 'Partager…',
  sendByMail: 'Envoyer par e-mail',
  shareOn: (network) => `Partager sur ${network}`,
  quote: 'Citer ce commentaire',
  quoteSelection: 'Citer le texte sélectionné',
  report: 'Signaler ce commentaire',
  fold: 'Replier cette conversation',
  folded: (count, format) =>
    count === 1 ? '1 réponse est masquée.' : `${format(count)} réponses sont masquées.`,
  branchShown: 'Vous voyez une partie de la discussion.',
  showAll: 'Afficher toute la discussion',
  isNew: 'Nouveau',
  newSince: (count, format) =>
    count === 1
      ? '1 nouveau depuis votre dernière visite'
      : `${format(count)} nouveaux depuis votre dernière visite`,
  next: 'Suivant',
  nextNew: 'Aller au nouveau suivant',
  keysLabel: 'Raccourcis clavier',
  keysHelp: 'Quand un commentaire a le focus :',
  keys: [
    'Commentaire suivant',
    'Commentaire précédent',
    'Commentaire auquel il répond',
    'Prochain nouveau commentaire',
  ],
};
