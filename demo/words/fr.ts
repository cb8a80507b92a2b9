import type { Words } from './words.js';

export const words: Words = {
  bank: 'Banque Solane',
  tagline: 'Banque coopérative, entre Vosges et Forêt-Noire',
  skip: 'Aller au contenu',
  nav: {
    label: 'Navigation principale',
    home: 'Accueil',
    article: 'Propriétaires en difficulté',
    forum: 'Le forum',
    record: 'Registre public',
    desk: 'Modération',
  },
  languages: 'Langue',
  scheme: { label: 'Apparence', auto: 'Automatique', light: 'Claire', dark: 'Sombre' },
  signIn: {
    open: 'Se connecter',
    change: 'changer de personne',
    title: 'Qui êtes-vous aujourd’hui\u00a0?',
    intro: 'Cette banque est une démonstration\u00a0: choisissez une personne, il n’y a pas de mot de passe.',
    visitor: 'Visiteur',
    aboutVisitor: 'Lit sans être connecté',
    staff: 'Équipe de la banque',
    close: 'Fermer',
    required: 'Pour participer, choisissez d’abord une personne.',
    failed: 'La banque ne répond pas. Rien n’a changé\u00a0; réessayez dans un instant.',
  },
  forum: {
    title: 'Le forum',
    intro:
      'Ce que les clients se disent, et ce qu’ils nous disent. Chacun lit\u00a0; pour écrire, il suffit de se connecter.',
    open: 'Ouvrir la discussion',
    inThisLanguage: 'En français',
    inOtherLanguages: 'Dans d’autres langues',
    back: 'Toutes les discussions',
    discussion: 'Discussion',
    fallback: 'La discussion s’affiche ici. Si elle n’apparaît pas, ',
    fallbackLink: 'revenez à la liste des discussions',
    comments: 'Commentaires',
  },
  home: {
    title: 'Une banque à qui l’on peut parler',
    intro:
      'La Banque Solane appartient à ses 118\u00a0000 sociétaires. Elle prête ici ce qu’elle reçoit ici, et laisse chacun dire en public ce qu’il en pense.',
    articleKicker: 'Crédit immobilier',
    articleText:
      'Ce que vous pouvez faire, ce que nous nous engageons à faire, et ce qu’en disent celles et ceux qui y sont passés.',
    articleLink: 'Lire la page et la discussion',
    forumKicker: 'Le forum',
    forumTitle: 'Les clients en parlent entre eux',
    forumText:
      'Frais, épargne, applications, crédits\u00a0: les discussions sont ouvertes, les critiques aussi.',
    forumLink: 'Voir les discussions',
    facts: [
      { value: '1924', text: 'année de fondation' },
      { value: '46', text: 'agences des deux côtés du Rhin' },
      { value: '81\u00a0%', text: 'des demandes d’aménagement acceptées en 2025' },
    ],
    offersTitle: 'Ce que nous faisons',
    offers: [
      {
        title: 'Compte',
        text: 'Un seul tarif, 3,50\u00a0€ par mois, sans frais d’incident la première fois.',
      },
      {
        title: 'Crédit immobilier',
        text: 'Modulable dès la signature, suspendu sur simple demande motivée.',
      },
      {
        title: 'Épargne solidaire',
        text: 'Vous choisissez les projets de la région que votre épargne finance.',
      },
    ],
  },
  desk: {
    title: 'La modération',
    intro:
      'Ce qui attend l’équipe de la banque\u00a0: les signalements, les questions sans réponse, les recours. Chaque décision suit une règle publiée et laisse une trace au registre.',
    fallback: 'Le bureau s’affiche ici. S’il n’apparaît pas, revenez plus tard.',
  },
  record: {
    title: 'Le registre public',
    intro:
      'Ce que nous retirons du forum, selon quelle règle, qui en décide, et ce que deviennent les recours. Chacun peut vérifier que rien n’y a été changé.',
    criticism: 'La critique n’est pas une règle\u00a0: elle ne suffit jamais à retirer un commentaire.',
    fallback: 'Le registre s’affiche ici. S’il n’apparaît pas, revenez plus tard.',
  },
  messages: {
    title: 'Messagerie sécurisée',
    intro: 'Ici, vous échangez avec la seule équipe de la banque. Rien n’en paraît dans le forum.',
    reference: 'Votre référence\u00a0:',
    signedOut: 'Pour que nous sachions que c’est bien vous, connectez-vous.',
    signedIn:
      'Nous savons de quel commentaire il s’agit. Une vraie banque afficherait ici votre échange\u00a0; celle-ci est une démonstration.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    home: 'Aller à l’accueil',
    forum: 'Voir le forum',
  },
  failure: {
    title: 'Cette page ne peut pas s’afficher',
    text: 'L’erreur vient de nous. Réessayez dans un instant.',
  },
  footer: {
    fictional:
      'La Banque Solane est une banque fictive. Elle n’existe que pour montrer Parvis\u00a0; ses numéros, adresses et personnes sont inventés.',
    built: 'Discussions par Parvis',
    contents: 'Pied de page',
  },
  bench: {
    title: 'Mesures',
    intro:
      'Ce que Parvis coûte à une page et à un serveur, à côté de ce qu’une banque pourrait prendre à la place et d’une page écrite à la main. Les chiffres d’une mesure viennent d’une seule série sur une seule machine.',
    language: 'Les chiffres et leurs noms sont en anglais.',
    reading: 'Une ligne relie des médianes. La bande qui l’entoure va du bas au haut des répétitions.',
    nothing: 'Rien n’a encore été mesuré ici.',
    run: 'Lancez ceci dans le dossier du projet, puis rechargez la page\u00a0:',
    budgets: 'Budgets',
    aboutBudgets: 'Ce qu’il ne faut pas dépasser, et la part qui en est utilisée.',
    contents: 'Ce qui est mesuré',
  },
};
