import type { StatementSource } from '../../../src/contract/moderation.js';

/** A report by somebody without an account. */
export interface SeedReport {
  /** Minutes after the comment. */
  after: number;
  ruleId: string;
  explanation?: string;
  locale: 'fr' | 'en' | 'de';
}

export interface SeedDecision {
  /** Minutes after the comment. */
  after: number;
  /** Of the staff. */
  by: string;
  action: 'remove' | 'disable' | 'label' | 'keep' | 'publish';
  /** Needed by what restricts. */
  ruleId?: string;
  /** To the author, in the language of the comment. */
  explanation?: string;
  source?: StatementSource;
}

export interface SeedAppeal {
  /** Minutes after the decision. */
  after: number;
  text: string;
  /** By somebody else than who decided first. Missing where it waits. */
  answer?: {
    /** Minutes after the appeal. */
    after: number;
    by: string;
    outcome: 'upheld' | 'reversed';
    reasons: string;
  };
}

/** What happened to a comment after it was written. */
export interface Handling {
  report?: SeedReport;
  decision?: SeedDecision;
  appeal?: SeedAppeal;
}

/** A comment that is written because of what happened to it. */
export interface Case extends Handling {
  /** The key of a topic. */
  topic: string;
  by: string;
  text: string;
  /** Before the reference moment. */
  daysAgo: number;
  rating?: number;
  /** Why software put it aside until somebody looked. */
  held?: { kind: 'links' | 'words'; detail: string };
  /** Below it, oldest first; minutes after it. */
  replies?: readonly { by: string; text: string; after: number }[];
}

/** What happened to a comment of the content files, which is found by how its text begins. */
export interface Review extends Handling {
  topic: string;
  begins: string;
}

const TARIFFS = 'ratings/tarifs-2027';

/** As many for each rating as its share: what is removed here is never removed for the rating. */
const RATED: readonly Case[] = [
  {
    ...{ topic: TARIFFS, by: 'Loïc Tanguy', rating: 1, daysAgo: 19.31 },
    text: `Le directeur de l'agence de Vannes est un escroc et un incapable, et sa femme ne vaut pas mieux.`,
    report: { after: 75, ruleId: 'respect', explanation: `Il s'en prend à sa famille.`, locale: 'fr' },
    decision: {
      ...{ after: 150, by: 'Claire Fontaine', action: 'remove', ruleId: 'respect' },
      explanation: `Votre critique de l'agence est la bienvenue. Ce sont les mots sur deux personnes qui ne peuvent pas rester.`,
    },
    replies: [{ by: 'Corinne Masson', text: `On peut être en colère sans viser les gens.`, after: 31 }],
  },
  {
    ...{ topic: TARIFFS, by: 'Xavier Deschamps', rating: 1, daysAgo: 13.62 },
    text: `Appelez donc la responsable des tarifs chez elle : 02 97 00 41 18. Elle habite rue du Port.`,
    decision: {
      ...{ after: 22, by: 'Mathieu Aubrac', action: 'remove', ruleId: 'private-data' },
      explanation: `Le commentaire contient le numéro et l'adresse d'une personne.`,
    },
  },
  {
    ...{ topic: TARIFFS, by: 'Pascal Hamel', rating: 2, daysAgo: 16.44 },
    text: `Avec des guichetiers pareils, tous des fainéants de Parisiens, pas étonnant que les prix montent.`,
    report: { after: 210, ruleId: 'no-discrimination', locale: 'fr' },
    decision: {
      ...{ after: 390, by: 'Soraya Mansouri', action: 'remove', ruleId: 'respect' },
      explanation: `Le prix peut être critiqué. Traiter des collègues de « fainéants » vise des personnes.`,
    },
    appeal: {
      after: 95,
      text: `C'était de l'humour, tout le monde l'a compris.`,
      answer: {
        ...{ after: 1_260, by: 'Claire Fontaine', outcome: 'upheld' },
        reasons: `J'ai relu la discussion : deux personnes ont écrit l'avoir pris pour elles. Vous pouvez republier votre critique du prix sans ces mots.`,
      },
    },
  },
  {
    ...{
      topic: TARIFFS,
      by: 'Estelle Rigaud',
      rating: 2,
      daysAgo: 8.57,
      held: { kind: 'links', detail: '1' },
    },
    text: `Trop cher ! Passez par mon lien de parrainage, 120 € offerts : https://cartes-rapides.example/p/estelle`,
    decision: {
      ...{ after: 44, by: 'Bastien Lemoine', action: 'remove', ruleId: 'no-advertising' },
      explanation: `Un lien de parrainage est une publicité. Votre note et votre avis peuvent être publiés sans lui.`,
    },
  },
  {
    ...{ topic: TARIFFS, by: 'Bruno Sabatier', rating: 3, daysAgo: 11.28 },
    text: `Ni bien ni mal. Mon conseiller s'appelle Hervé L., poste 4417, demandez-lui pourquoi il est en arrêt.`,
    report: { after: 36, ruleId: 'private-data', locale: 'fr' },
    decision: {
      ...{ after: 58, by: 'Claire Fontaine', action: 'remove', ruleId: 'private-data' },
      explanation: `L'arrêt de travail d'une personne ne regarde qu'elle.`,
    },
  },
  {
    ...{ topic: TARIFFS, by: 'Adrien Blondel', rating: 4, daysAgo: 6.83 },
    text: `Bonne banque. Pour vos crédits, je suis courtier, taux imbattables, écrivez-moi : courtage-blondel.example`,
    report: { after: 400, ruleId: 'no-advertising', locale: 'fr' },
    decision: {
      ...{ after: 430, by: 'Soraya Mansouri', action: 'remove', ruleId: 'no-advertising' },
      explanation: `C'est une annonce pour votre activité.`,
    },
  },
  {
    ...{ topic: TARIFFS, by: 'Monique Charrier', rating: 5, daysAgo: 4.16 },
    text: `Parfait, comme d'habitude. Ceux qui se plaignent sont des assistés, qu'ils retournent d'où ils viennent.`,
    report: { after: 12, ruleId: 'no-discrimination', explanation: `Propos xénophobes.`, locale: 'fr' },
    decision: {
      ...{ after: 39, by: 'Mathieu Aubrac', action: 'remove', ruleId: 'no-discrimination' },
      explanation: `Aimer la banque n'autorise pas à rejeter les autres. La règle vaut aussi pour les bonnes notes.`,
    },
  },
];

export const CASES: readonly Case[] = [
  ...RATED,
  {
    ...{ topic: 'forum/application-mobile', by: 'Gilles Ferrand', daysAgo: 7.48 },
    text: `Troisième plantage de la semaine. Celui qui a validé cette version, ce M. Delattre, est un charlatan.`,
    report: { after: 64, ruleId: 'respect', explanation: `Il est nommé.`, locale: 'fr' },
    decision: {
      ...{ after: 180, by: 'Claire Fontaine', action: 'remove', ruleId: 'respect' },
      explanation: `Les plantages peuvent être dits aussi durement que vous le voulez. Un collègue y est nommé et insulté.`,
    },
    appeal: {
      after: 340,
      text: `M. Delattre a signé le message d'accueil de cette version. C'est à lui que je réponds, et à personne d'autre.`,
    },
    replies: [
      {
        by: 'Bastien Lemoine',
        text: `Le plantage vient de la version 8.4.1, le correctif est publié ce soir.`,
        after: 95,
      },
    ],
  },
  {
    ...{ topic: 'forum/fermeture-agences', by: 'Amina Haddad', daysAgo: 9.27 },
    text: `Fermer quatre agences et s'offrir un siège neuf : c'est du mépris, et il faut le dire avec ce mot-là.`,
    report: { after: 51, ruleId: 'respect', explanation: `Trop agressif.`, locale: 'fr' },
    decision: {
      ...{ after: 140, by: 'Bastien Lemoine', action: 'remove', ruleId: 'respect' },
      explanation: `« Mépris » est blessant pour les équipes.`,
    },
    appeal: {
      after: 60,
      text: `Je critique une décision de la banque, je n'insulte personne. Vos règles disent « aussi durement que vous le voulez ».`,
      answer: {
        ...{ after: 980, by: 'Soraya Mansouri', outcome: 'reversed' },
        reasons: `Vous avez raison. Le mot vise une décision, pas des personnes : le commentaire revient, avec nos excuses.`,
      },
    },
    replies: [{ by: 'Jacques Bonnal', text: `Le mot est juste, malheureusement.`, after: 1_480 }],
  },
  {
    ...{ topic: 'forum/gebuehren-und-konten', by: 'Jonas Weber', daysAgo: 5.71 },
    text: `Die Gebühr ist Abzocke, und der Filialleiter in Lahr, Herr Brenner, ist ein Betrüger.`,
    report: { after: 90, ruleId: 'respect', locale: 'de' },
    decision: {
      ...{ after: 260, by: 'Katharina Vogt', action: 'remove', ruleId: 'respect' },
      explanation: `„Abzocke“ darf hier stehen. Dass ein Mitarbeiter mit Namen ein Betrüger sei, nicht.`,
    },
  },
  {
    ...{ topic: 'forum/fees-and-charges', by: 'Colin Fairbairn', daysAgo: 6.39 },
    text: `Everybody at the Ashford branch is a crook, starting with the lady on counter three. Ask Denise.`,
    report: { after: 18, ruleId: 'respect', locale: 'en' },
    decision: {
      ...{ after: 95, by: 'Rachel Whitcombe', action: 'remove', ruleId: 'respect' },
      explanation: `Say what went wrong at the branch, as sharply as you like. A colleague is named and called a crook here.`,
    },
    appeal: {
      after: 120,
      text: `I have known Denise for years, she would laugh about it. Ask her.`,
    },
  },
  {
    ...{
      topic: 'forum/green-loans',
      by: 'Hamish Rankin',
      daysAgo: 12.14,
      held: { kind: 'links', detail: '1' },
    },
    text: `Forget the bank, my firm does it in a week: https://quick-heat-pumps.example/offer and mention my name.`,
    decision: {
      ...{ after: 37, by: 'Rachel Whitcombe', action: 'remove', ruleId: 'no-advertising' },
      explanation: `This is an advertisement for your own firm.`,
    },
  },
  {
    ...{
      topic: 'forum/nachhaltig-sparen',
      by: 'Dennis Kowalski',
      daysAgo: 10.66,
      held: { kind: 'words', detail: 'Mogelpackung' },
    },
    text: `Wer nachrechnet, merkt: Nach Steuern bleibt von den 1,9 % genau gar nichts übrig. Eine Mogelpackung.`,
    decision: { after: 52, by: 'Katharina Vogt', action: 'publish' },
  },
  {
    ...{
      topic: 'forum/credit-vert-renovation',
      by: 'Thierry Maillard',
      daysAgo: 3.52,
      held: { kind: 'links', detail: '1' },
    },
    text: `J'ai mis mes devis en ligne pour que chacun compare : https://devis-maillard.example/combles`,
  },
];

export const REVIEWS: readonly Review[] = [
  {
    topic: TARIFFS,
    begins: 'Plus 40 %',
    report: {
      after: 44,
      ruleId: 'respect',
      explanation: `« Se moquer de vos clients », vraiment ?`,
      locale: 'fr',
    },
    decision: {
      ...{ after: 170, by: 'Claire Fontaine', action: 'keep' },
      explanation: `La critique est dure et vise la banque. Elle reste.`,
    },
  },
  {
    topic: TARIFFS,
    begins: 'Votre fondation donne',
    report: { after: 12, ruleId: 'respect', locale: 'fr' },
    decision: { after: 88, by: 'Soraya Mansouri', action: 'keep' },
  },
  {
    topic: 'forum/gebuehren-und-konten',
    begins: 'Kontoführung ab Januar',
    report: { after: 300, ruleId: 'no-advertising', locale: 'de' },
    decision: { after: 318, by: 'Katharina Vogt', action: 'keep' },
  },
  {
    topic: 'forum/green-loans',
    begins: '0.3 points cheaper',
    report: { after: 70, ruleId: 'respect', locale: 'en' },
    decision: { after: 400, by: 'Rachel Whitcombe', action: 'keep' },
  },
  {
    topic: 'ratings/girokonto',
    begins: 'Karte im Urlaub gesperrt',
    report: { after: 25, ruleId: 'law', explanation: `Das stimmt so nicht.`, locale: 'de' },
    decision: {
      ...{ after: 61, by: 'Katharina Vogt', action: 'keep' },
      explanation: `Eine schlechte Erfahrung, ohne Namen erzählt: Das verstößt gegen keine Regel.`,
    },
  },
  {
    topic: TARIFFS,
    begins: 'Menteurs par omission',
    report: { after: 240, ruleId: 'respect', explanation: `« Menteurs » est une insulte.`, locale: 'fr' },
  },
  {
    topic: 'forum/nachhaltig-sparen',
    begins: 'Zinsen 1,9 %',
    report: { after: 900, ruleId: 'law', locale: 'de' },
  },
  {
    topic: 'forum/fees-and-charges',
    begins: 'Bought a train ticket',
    report: {
      after: 1_300,
      ruleId: 'no-advertising',
      explanation: `Names a competitor’s card?`,
      locale: 'en',
    },
  },
];
