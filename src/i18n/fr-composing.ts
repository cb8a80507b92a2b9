import type { ComposingMessages } from './messages.js';

export const messages: ComposingMessages = {
  formatLabel: 'Mise en forme',
  formats: {
    strong: 'Gras',
    emphasis: 'Italique',
    quote: 'Citation',
    list: 'Liste à puces',
    'ordered-list': 'Liste numérotée',
    code: 'Code',
    link: 'Lien',
  },
  write: 'Écrire',
  preview: 'Aperçu',
  previewLoading: 'Préparation de l’aperçu…',
  review: {
    after: 'Ce que vous publiez paraît aussitôt.',
    before: 'Ce que vous publiez est relu avant de paraître.',
  },
  personalTitle: 'Ce texte contient peut-être des données personnelles',
  personalHelp: 'Tout le monde peut lire cette page. Mieux vaut ne pas y laisser ces données :',
  personalData: {
    iban: 'un numéro de compte (IBAN)',
    card: 'un numéro de carte',
    phone: 'un numéro de téléphone',
    reference: 'un numéro de prêt, de contrat ou de dossier',
  },
  people: 'Personnes à mentionner',
  peopleFound: (count, format) =>
    count < 2 ? '1 personne proposée' : `${format(count)} personnes proposées`,
  editText: 'Modifier le texte',
  publishAnyway: 'Publier quand même',
  rulesSince: (time) => `Règles de la communauté, en vigueur depuis le ${time}`,
  rulesChange: (time) => `Elles changent le ${time}.`,
};
