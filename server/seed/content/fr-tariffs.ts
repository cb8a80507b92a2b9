import type { Written } from '../written.js';

/** `ratings/tarifs-2027`: what members give the new fees. Most of them are angry, and that stays. */
export const FR_TARIFFS: readonly Written[] = [
  {
    by: 'Mathieu Aubrac',
    pinned: true,
    support: 9,
    text: `Nos tarifs changent le 1er janvier 2027 : le compte Essentiel passe de 3,50 € à 4,90 €. Notez ce changement, aussi sévèrement que vous le voulez. Rien n'est retiré parce que c'est une critique.`,
  },
  {
    by: 'Nadia Belkacem',
    rating: 1,
    support: 41,
    text: `Plus 40 % en une fois. Vous appelez cela « ajuster », moi j'appelle cela se moquer de vos clients.`,
    replies: [
      {
        by: 'Mathieu Aubrac',
        support: 11,
        text: `La hausse est forte, vous avez raison de le dire. Le détail des coûts est publié jeudi, ligne par ligne.`,
      },
    ],
  },
  {
    by: 'Sylvie Marchetti',
    rating: 1,
    support: 33,
    text: `Quatorze ans de fidélité, et une lettre de deux lignes. Je pars.`,
  },
  {
    by: 'Thomas Guérin',
    rating: 2,
    support: 12,
    text: `Payer plus, peut-être. Payer plus pour une agence qui ferme à 16 h, non.`,
  },
  {
    by: 'Karim Ouali',
    rating: 2,
    text: `Le courrier dit « comme toutes les banques ». C'est faux : la mienne d'avant est à 2 €.`,
  },
  {
    by: 'Françoise Delmas',
    rating: 1,
    support: 27,
    text: `Je touche 987 € de retraite. Seize euros quatre-vingts de plus par an, c'est une semaine de pain. Une honte.`,
  },
  {
    by: 'Patrick Le Gall',
    rating: 3,
    text: `Je ne suis pas content, mais au moins c'est annoncé trois mois avant.`,
  },
  {
    by: 'Julien Thévenet',
    rating: 1,
    support: 19,
    text: `Bénéfice record en mars, hausse en octobre. Vous nous prenez pour qui ?`,
  },
  {
    by: 'Hélène Bourdin',
    rating: 2,
    text: `La carte des enfants devient payante à 18 ans au lieu de 25. C'était la seule raison de rester.`,
  },
  {
    by: 'Sandrine Poirier',
    rating: 1,
    support: 22,
    text: `Vous augmentez les frais d'incident de 8 à 12 €. Vous gagnez de l'argent sur ceux qui n'en ont pas.`,
    replies: [
      {
        by: 'Soraya Mansouri',
        support: 17,
        text: `Nous avons entendu cette critique : les frais d'incident restent à 8 € pour les comptes de moins de 1 300 € de revenus. La brochure est corrigée.`,
      },
      { by: 'Sandrine Poirier', support: 6, text: `Bien. Il a fallu se fâcher, mais bien.` },
    ],
  },
  {
    by: 'Maëlle Kervella',
    rating: 2,
    text: `Douze pages de brochure pour cacher trois hausses. Faites une page.`,
  },
  {
    by: 'Stéphane Roche',
    rating: 1,
    support: 8,
    text: `Le pire tarif de la ville pour un compte sans découvert. J'ai comparé, tableau à l'appui, personne n'a répondu.`,
  },
  {
    by: 'Inès Chabert',
    rating: 2,
    support: 5,
    text: `Étudiante. Le compte gratuit s'arrête à 22 ans, le mien coûte maintenant plus que mon forfait de téléphone.`,
  },
  {
    by: 'Didier Malfait',
    rating: 1,
    text: `Vous avez perdu le sens de ce qu'est une banque mutualiste.`,
  },
  { by: 'Océane Perrot', rating: 2, text: `Trop cher pour une application qui plante le lundi.` },
  {
    by: 'Fabrice Noël',
    rating: 1,
    support: 14,
    text: `Menteurs par omission : la gratuité « à vie » de 2019 figure encore sur mon contrat.`,
    replies: [
      {
        by: 'Claire Fontaine',
        support: 13,
        text: `Un contrat est un contrat. Envoyez-moi une photo de la page par la messagerie : s'il est écrit « à vie », c'est à vie.`,
      },
    ],
  },
  {
    by: 'Catherine Lhuillier',
    rating: 2,
    text: `La hausse, je la comprends. Le ton du courrier, pas du tout.`,
  },
  {
    by: 'Romain Bessière',
    rating: 3,
    support: 3,
    text: `Moyen. Le virement instantané gratuit compense à moitié.`,
  },
  {
    by: 'Véronique Arnoux',
    rating: 1,
    support: 10,
    text: `Deux comptes, un livret, un prêt, et on me facture 2 € pour un relevé papier. Mesquin.`,
  },
  {
    by: 'Nicolas Tessier',
    rating: 2,
    text: `Vous étiez les moins chers. Vous ne l'êtes plus. Fin de l'histoire.`,
  },
  {
    by: 'Chloé Bertin',
    rating: 2,
    support: 4,
    text: `Le tableau comparatif compare votre offre à celle d'une seule banque, la plus chère. Personne n'est dupe.`,
  },
  {
    by: 'Alain Dupuis',
    rating: 1,
    text: `J'ai demandé le coût réel d'un compte. Réponse : « information commerciale ». Lamentable.`,
  },
  {
    by: 'Martine Cochet',
    rating: 5,
    support: 2,
    text: `Je paie plus, et ma conseillère reste joignable. Pour moi, cela vaut 1,40 €.`,
  },
  {
    by: 'Guillaume Prévost',
    rating: 2,
    text: `Annoncer une hausse un vendredi soir : toujours aussi courageux.`,
  },
  {
    by: 'Laëtitia Moreau',
    rating: 1,
    support: 9,
    text: `Association de quartier, 40 € par an hier, 96 € demain. Nous allons fermer le compte et dire pourquoi.`,
  },
  {
    by: 'Yannick Le Bihan',
    rating: 3,
    text: `Ni scandale ni cadeau. Les retraits à l'étranger deviennent gratuits, on l'oublie.`,
  },
  {
    by: 'Sophie Garnier',
    rating: 2,
    text: `Cinq appels pour comprendre quelle formule garder. Le service ne suit pas le prix.`,
  },
  {
    by: 'Jean-Marc Olivier',
    rating: 1,
    support: 16,
    text: `La « consultation des sociétaires » a eu lieu en août, à 14 h, un mardi. Une farce.`,
  },
  {
    by: 'Anne-Laure Texier',
    rating: 2,
    text: `Même hausse que l'an dernier, même promesse que ce serait la dernière.`,
  },
  {
    by: 'Rachid Benali',
    rating: 4,
    text: `Artisan : le terminal de paiement baisse de moitié, je m'y retrouve largement.`,
  },
  {
    by: 'Christelle Vidal',
    rating: 2,
    support: 2,
    text: `Vous facturez le conseil et vous remplacez les conseillers par un robot. Choisissez.`,
  },
  {
    by: 'Pierre-Yves Morvan',
    rating: 1,
    text: `Aucune exception pour les aidants, aucune pour les chômeurs. Froid et bête.`,
  },
  { by: 'Danielle Roussel', rating: 3, text: `C'est lisible. C'est cher, mais c'est lisible.` },
  {
    by: 'Mickaël Fabre',
    rating: 2,
    text: `Le changement de banque prend onze jours. Vous le savez, et vous comptez dessus.`,
  },
  {
    by: 'Emmanuelle Brun',
    rating: 1,
    support: 7,
    text: `Votre fondation donne aux oiseaux ce que vous prenez aux découverts. Gardez vos plaquettes.`,
  },
  {
    by: 'Hugo Lacombe',
    rating: 2,
    text: `Prix d'une banque en ligne il y a trois ans, service d'une banque en ligne aujourd'hui, tarif d'une banque privée demain.`,
  },
  {
    by: 'Brigitte Navarro',
    rating: 5,
    text: `Quarante ans chez vous, jamais une erreur. Je reste, même à 4,90 €.`,
  },
  {
    by: 'Quentin Dumas',
    rating: 3,
    text: `J'attends de voir le détail des coûts jeudi avant de noter autrement.`,
  },
];
