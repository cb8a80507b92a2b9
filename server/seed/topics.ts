import { DE_FEES, DE_SAVING } from './content/de-forum.js';
import { DE_OWNERS } from './content/de-owners.js';
import { DE_QUESTIONS } from './content/de-questions.js';
import { DE_RATINGS } from './content/de-ratings.js';
import { EN_FEES, EN_GREEN_LOANS } from './content/en-forum.js';
import { EN_OWNERS } from './content/en-owners.js';
import { EN_QUESTIONS } from './content/en-questions.js';
import { EN_RATINGS } from './content/en-ratings.js';
import { FR_APP, FR_BRANCHES, FR_GREEN_LOANS } from './content/fr-forum.js';
import { FR_OWNERS } from './content/fr-owners.js';
import { FR_PRESETS } from './content/fr-presets.js';
import { FR_QUESTIONS } from './content/fr-questions.js';
import { FR_RATINGS } from './content/fr-ratings.js';
import { FR_SAVINGS } from './content/fr-savings.js';
import { FR_TARIFFS } from './content/fr-tariffs.js';
import type { Written } from './written.js';

export interface SeedTopic {
  key: string;
  language: 'fr' | 'en' | 'de';
  title: string;
  /** The path of its page on the bank's site. */
  path: string;
  /**
   * The ids of its comments are this, a hyphen and a number that counts from 1 in the order of creation; with an `m` before
   * the number where a comment is there for what was decided about it.
   */
  idPrefix: string;
  /** `discussion` where it says nothing. */
  mode?: 'questions' | 'ratings' | 'presets';
  /** For how many days before the reference moment people have been writing. */
  days: number;
  /** Null for the topic that is generated. */
  written: readonly Written[] | null;
}

export const LARGE_TOPIC_KEY = 'forum/frais-et-tarifs';

export const TOPICS: readonly SeedTopic[] = [
  {
    key: 'articles/proprietaires-en-difficulte',
    language: 'fr',
    title: 'Propriétaires en difficulté : ce que nous pouvons faire ensemble',
    path: '/fr/proprietaires-en-difficulte',
    idPrefix: 'proprietaires',
    days: 24,
    written: FR_OWNERS,
  },
  {
    key: 'articles/home-owners-in-difficulty',
    language: 'en',
    title: 'Home owners in difficulty: what we can do together',
    path: '/en/home-owners-in-difficulty',
    idPrefix: 'home-owners',
    days: 23,
    written: EN_OWNERS,
  },
  {
    key: 'articles/eigenheim-in-not',
    language: 'de',
    title: 'Eigenheim in Not: Was wir gemeinsam tun können',
    path: '/de/eigenheim-in-not',
    idPrefix: 'eigenheim',
    days: 22,
    written: DE_OWNERS,
  },
  {
    key: LARGE_TOPIC_KEY,
    language: 'fr',
    title: 'Frais et tarifs : la discussion ouverte',
    path: '/fr/forum/frais-et-tarifs',
    idPrefix: 'comment',
    days: 96,
    written: null,
  },
  {
    key: 'forum/epargne-solidaire',
    language: 'fr',
    title: 'Le livret solidaire, vu par celles et ceux qui l’ont',
    path: '/fr/forum/epargne-solidaire',
    idPrefix: 'epargne',
    days: 31,
    written: FR_SAVINGS,
  },
  {
    key: 'forum/fermeture-agences',
    language: 'fr',
    title: 'Fermetures d’agences : comment faire autrement ?',
    path: '/fr/forum/fermeture-agences',
    idPrefix: 'agences',
    days: 19,
    written: FR_BRANCHES,
  },
  {
    key: 'forum/credit-vert-renovation',
    language: 'fr',
    title: 'Prêt vert et rénovation : vos retours',
    path: '/fr/forum/credit-vert-renovation',
    idPrefix: 'renovation',
    days: 27,
    written: FR_GREEN_LOANS,
  },
  {
    key: 'forum/application-mobile',
    language: 'fr',
    title: 'L’application mobile : ce qui marche, ce qui ne marche pas',
    path: '/fr/forum/application-mobile',
    idPrefix: 'application',
    days: 16,
    written: FR_APP,
  },
  {
    key: 'forum/green-loans',
    language: 'en',
    title: 'Green loans: your experience',
    path: '/en/forum/green-loans',
    idPrefix: 'green-loans',
    days: 29,
    written: EN_GREEN_LOANS,
  },
  {
    key: 'forum/fees-and-charges',
    language: 'en',
    title: 'Fees and charges, explained and discussed',
    path: '/en/forum/fees-and-charges',
    idPrefix: 'fees',
    days: 21,
    written: EN_FEES,
  },
  {
    key: 'forum/gebuehren-und-konten',
    language: 'de',
    title: 'Gebühren und Konten: Fragen und Kritik',
    path: '/de/forum/gebuehren-und-konten',
    idPrefix: 'gebuehren',
    days: 18,
    written: DE_FEES,
  },
  {
    key: 'forum/nachhaltig-sparen',
    language: 'de',
    title: 'Nachhaltig sparen: Was steckt drin?',
    path: '/de/forum/nachhaltig-sparen',
    idPrefix: 'sparen',
    days: 26,
    written: DE_SAVING,
  },
  {
    key: 'questions/premier-logement',
    language: 'fr',
    title: 'Premier logement : posez vos questions',
    path: '/fr/forum/premier-logement',
    idPrefix: 'logement',
    mode: 'questions',
    days: 14,
    written: FR_QUESTIONS,
  },
  {
    key: 'questions/first-home',
    language: 'en',
    title: 'Your first home: ask us',
    path: '/en/forum/first-home',
    idPrefix: 'first-home',
    mode: 'questions',
    days: 13,
    written: EN_QUESTIONS,
  },
  {
    key: 'questions/erste-wohnung',
    language: 'de',
    title: 'Die erste eigene Wohnung: Ihre Fragen',
    path: '/de/forum/erste-wohnung',
    idPrefix: 'wohnung',
    mode: 'questions',
    days: 12,
    written: DE_QUESTIONS,
  },
  {
    key: 'ratings/compte-essentiel',
    language: 'fr',
    title: 'Le compte Essentiel : votre note',
    path: '/fr/forum/compte-essentiel',
    idPrefix: 'essentiel',
    mode: 'ratings',
    days: 20,
    written: FR_RATINGS,
  },
  {
    key: 'ratings/tarifs-2027',
    language: 'fr',
    title: 'Nos tarifs 2027 : votre note',
    path: '/fr/forum/tarifs-2027',
    idPrefix: 'tarifs',
    mode: 'ratings',
    days: 21,
    written: FR_TARIFFS,
  },
  {
    key: 'ratings/everyday-account',
    language: 'en',
    title: 'The Everyday account: your rating',
    path: '/en/forum/everyday-account',
    idPrefix: 'everyday',
    mode: 'ratings',
    days: 18,
    written: EN_RATINGS,
  },
  {
    key: 'ratings/girokonto',
    language: 'de',
    title: 'Das Girokonto Basis: Ihre Bewertung',
    path: '/de/forum/girokonto',
    idPrefix: 'girokonto',
    mode: 'ratings',
    days: 17,
    written: DE_RATINGS,
  },
  {
    key: 'youth/mes-economies',
    language: 'fr',
    title: 'Mes économies : le coin des moins de 16 ans',
    path: '/fr/forum/mes-economies',
    idPrefix: 'economies',
    mode: 'presets',
    days: 15,
    written: FR_PRESETS,
  },
];
