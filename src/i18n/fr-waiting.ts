import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'Ce que vous publiez paraît aussitôt. Si un programme demande que quelqu’un le relise d’abord, nous vous le disons.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Votre prochain commentaire est relu avant de paraître. Ensuite, vos commentaires paraissent aussitôt.'
      : `Vos ${format(count)} prochains commentaires sont relus avant de paraître. Ensuite, ils paraissent aussitôt.`,
  firstComment:
    'C’est votre premier commentaire ici : bienvenue. Tout le monde peut le lire, avec votre nom à côté.',
  rulesChanged: (time) =>
    `Les règles de la communauté ont changé depuis votre dernier commentaire, le ${time}.`,
  ruleAdded: (title) => `Nouvelle : « ${title} »`,
  ruleReworded: (title) => `Reformulée : « ${title} »`,
  ruleGone: (title) => `N’est plus une règle : « ${title} »`,
  heldOwn: 'Personne d’autre que vous ne peut lire ceci tant que la banque ne l’a pas relu.',
  heldOfOthers: 'Commentaire en attente de relecture.',
  heldStatement: 'Votre commentaire a été retenu',
  heldSource: 'Un programme l’a relevé.',
  holdReasons: {
    before: 'Dans cette discussion, chaque commentaire est relu avant de paraître.',
    newcomers: 'Vos premiers commentaires ici sont relus avant de paraître.',
    repetition: 'Le même texte a été envoyé il y a peu.',
    volume: 'Vous avez écrit beaucoup de commentaires en peu de temps.',
    external: 'Le contrôle automatique de la banque ne l’a pas encore laissé passer.',
  },
  heldWords: (words) => `Un programme a relevé « ${words} ».`,
  heldLinks: (count, format) =>
    count === 1 ? 'Il contient un lien.' : `Il contient ${format(count)} liens.`,
};
