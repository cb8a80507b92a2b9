import type { Written } from '../written.js';

/** `questions/premier-logement`: answered questions, open ones, an invited notary and the owner of a project. */
export const FR_QUESTIONS: readonly Written[] = [
  {
    by: 'Claire Fontaine',
    pinned: true,
    support: 12,
    text: `Bonjour à toutes et à tous ! Posez ici vos questions sur l'achat d'un premier logement. Nous répondons sous deux jours ouvrés, avec une notaire que nous avons invitée, Agnès Quéré.

Merci de ne pas donner votre numéro de compte ni votre adresse : pour votre dossier, il y a la messagerie de l'espace client.`,
  },
  {
    by: 'Fabrice Noël',
    support: 4,
    text: `Le prêt à taux zéro peut-il servir à acheter dans l'ancien sans travaux, dans une petite ville ?`,
    replies: [
      {
        by: 'Catherine Lhuillier',
        text: `On me l'a refusé l'an dernier, il fallait 25 % de travaux.`,
      },
      {
        by: 'Mathieu Aubrac',
        answer: true,
        support: 17,
        text: `Madame Lhuillier a raison : dans l'ancien, il faut des travaux pour **au moins un quart du coût total**, dans une commune de la zone B2 ou C. Sans travaux, seul un logement vendu par un bailleur social à ses locataires y donne droit.

Notre simulateur fait la différence entre les deux cas.`,
      },
    ],
  },
  {
    by: 'Camille Renaud',
    support: 21,
    before: `Combien d'apport faut-il vraiment ?`,
    text: `Combien d'apport faut-il vraiment ? Nous avons 18 000 € et deux CDI. On nous dit « 10 % », mais 10 % de quoi : du prix, ou du prix avec les frais de notaire ?`,
    replies: [
      {
        by: 'Guillaume Prévost',
        support: 3,
        text: `Pour nous, c'était 10 % du prix. Les frais de notaire, on les a payés à part.`,
      },
      {
        by: 'Agnès Quéré',
        answer: true,
        support: 38,
        thanks: 14,
        text: `Il n'y a pas de règle écrite, mais un usage : l'apport couvre au moins ce qui ne se revend pas, c'est-à-dire les frais d'acte (7 à 8 % dans l'ancien, 2 à 3 % dans le neuf) et la garantie (environ 1 %).

Avec 18 000 €, comptez donc :

- dans l'ancien, un prix d'environ 190 000 € ;
- dans le neuf, on peut aller plus haut, mais gardez de quoi emménager.`,
      },
      {
        by: 'Claire Fontaine',
        support: 9,
        text: `Rien à ajouter à cette réponse, sinon que nous acceptons moins pour les moins de 36 ans en CDI. Prenez rendez-vous avant de signer le compromis, pas après.`,
      },
      {
        by: 'Camille Renaud',
        thanks: 5,
        text: `Merci beaucoup, c'est la première fois que quelqu'un nous le dit aussi clairement.`,
      },
    ],
  },
  {
    by: 'Océane Perrot',
    support: 8,
    text: `La résidence participative des Tilleuls : un acheteur peut-il vraiment choisir la place de ses cloisons ? Et que se passe-t-il si un des foyers se retire ?`,
    replies: [
      {
        by: 'Paul Etcheverry',
        answer: true,
        support: 24,
        text: `Oui pour les cloisons, jusqu'au 31 mars : ensuite, les plans partent en fabrication. Si un foyer se retire, sa part est proposée à la liste d'attente (onze foyers aujourd'hui) ; la coopérative la porte pendant douze mois au plus.`,
      },
      {
        by: 'Yannick Le Bihan',
        text: `Et au treizième mois ?`,
        replies: [
          {
            by: 'Paul Etcheverry',
            support: 6,
            text: `Au treizième mois, l'assemblée des coopérateurs décide : louer, ou revendre au prix d'entrée. C'est l'article 9 des statuts.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Amina Haddad',
    support: 16,
    text: `Je suis artisane à mon compte depuis deux ans. Combien de bilans demandez-vous, et comptez-vous le meilleur ou la moyenne ?`,
    replies: [
      {
        by: 'Soraya Mansouri',
        answer: true,
        support: 22,
        text: `Deux bilans suffisent depuis cette année (c'était trois). Nous prenons la **moyenne**, et seulement le dernier s'il est plus bas. Une attestation de votre comptable sur l'année en cours aide beaucoup.`,
      },
    ],
  },
  {
    by: 'Camille Renaud',
    support: 6,
    text: `Faut-il garder une épargne de côté après l'achat, ou tout mettre dans l'apport pour avoir un meilleur taux ?`,
    replies: [
      {
        by: 'Sandrine Poirier',
        support: 7,
        text: `Garder trois mois de dépenses, toujours. Chez nous, la chaudière a lâché le deuxième hiver.`,
      },
      {
        by: 'Rachid Benali',
        support: 2,
        text: `J'ai tout mis dans l'apport et j'ai gagné 0,15 point. Je ne le referais pas.`,
      },
    ],
  },
  {
    by: 'Julien Thévenet',
    support: 11,
    text: `Le taux affiché pour le prêt « éco-rénovation » comprend-il l'assurance emprunteur ? Sur la page, on ne le voit pas.`,
  },
];
