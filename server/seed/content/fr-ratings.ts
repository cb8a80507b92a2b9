import type { Written } from '../written.js';

/** `ratings/compte-essentiel`: what members give the bank's account, the good and the bad. */
export const FR_RATINGS: readonly Written[] = [
  {
    by: 'Claire Fontaine',
    pinned: true,
    support: 6,
    text: `Le compte Essentiel a deux ans : dites-nous ce qu'il vaut pour vous. Chaque note compte autant que les autres, et aucune n'est mise en avant. Nous répondons à ce qui peut être corrigé.`,
  },
  {
    by: 'Laurent Pichon',
    rating: 4,
    support: 9,
    text: `3,50 € par mois, carte comprise, et pas un frais caché en deux ans. Il manque le virement instantané le dimanche.`,
    replies: [
      {
        by: 'Soraya Mansouri',
        support: 12,
        text: `Il arrive le 1er mars, dimanche compris, et il sera gratuit.`,
      },
    ],
  },
  {
    by: 'Élodie Vasseur',
    rating: 1,
    support: 14,
    text: `Carte bloquée un vendredi soir à Strasbourg, et personne au téléphone avant le lundi. J'ai dormi chez une amie. À ce prix-là, je veux quelqu'un le week-end.`,
    replies: [
      {
        by: 'Claire Fontaine',
        support: 8,
        text: `Vous avez raison, et nous vous présentons nos excuses. Depuis janvier, le déblocage se fait dans l'application, à toute heure ; la ligne du week-end ouvre en avril.`,
      },
      { by: 'Élodie Vasseur', text: `Merci pour la réponse. Je changerai ma note quand la ligne existera.` },
    ],
  },
  { by: 'Karim Ouali', rating: 5, support: 4, text: `Rien à dire, et c'est ce que je demande à un compte.` },
  {
    by: 'Françoise Delmas',
    rating: 3,
    support: 7,
    before: `Bien, mais le relevé est illisible.`,
    text: `Bien pour tout ce qui est courant. Le relevé papier reste illisible : caractères trop petits, et les libellés coupés.`,
  },
  {
    by: 'Benoît Carlier',
    rating: 5,
    text: `Conseillère joignable, qui rappelle le jour même. J'ai quitté une banque en ligne pour ça.`,
  },
  {
    by: 'Aurélie Joubert',
    rating: 2,
    support: 5,
    text: `L'ouverture a pris **dix-neuf jours**, pour une pièce d'identité demandée trois fois. Ensuite, tout va bien.`,
    replies: [{ by: 'Patrick Le Gall', text: `Quatre jours pour moi, en agence. En ligne, je ne sais pas.` }],
  },
  { by: 'Patrick Le Gall', rating: 4, text: `Simple, pas cher. L'agence d'Épinal ferme trop tôt.` },
  {
    by: 'Mireille Sanson',
    rating: 5,
    support: 3,
    text: `Découvert prévenu par message la veille, pas facturé après. C'est la première banque qui me fait ça.`,
  },
  {
    by: 'Julien Thévenet',
    rating: 3,
    text: `Correct. Les plafonds de la carte ne se changent qu'au guichet.`,
  },
  {
    by: 'Hélène Bourdin',
    rating: 4,
    support: 2,
    text: `Mes deux enfants ont la leur gratuitement jusqu'à 25 ans. L'application plante encore au moment de joindre un RIB.`,
  },
  {
    by: 'Youssef Amrani',
    rating: 5,
    text: `Ouvert en dix minutes avec mon passeport marocain. Ailleurs, trois refus.`,
  },
  {
    by: 'Sandrine Poirier',
    rating: 1,
    support: 11,
    text: `Deux prélèvements refusés alors que le compte était approvisionné, et 16 € de frais. Remboursés, oui, mais après une lettre recommandée.`,
  },
  { by: 'Gilles Ferrand', rating: 4, text: `Je mets 4 parce que 5 serait pour la perfection.` },
];
