/** The languages that the rules are written in, the first being the default. */
export const RULE_LOCALES = ['fr', 'en', 'de'] as const;
export type RuleLocale = (typeof RULE_LOCALES)[number];

export const RULES_IN_FORCE_SINCE = '2026-01-05T00:00:00.000Z';

interface RuleWords {
  title: string;
  text: string;
}

export type HouseRuleInAllLocales = { id: string } & Record<RuleLocale, RuleWords>;

/** What a comment may be taken away for. Criticism is not a rule. */
export const HOUSE_RULES: readonly HouseRuleInAllLocales[] = [
  {
    id: 'respect',
    fr: {
      title: 'Respecter les personnes',
      text: 'Critiquez nos services, nos tarifs et nos décisions aussi durement que vous le voulez. N’insultez, ne menacez et ne harcelez personne.',
    },
    en: {
      title: 'Respect people',
      text: 'Criticise our services, fees and decisions as sharply as you like. Do not insult, threaten or harass anybody.',
    },
    de: {
      title: 'Menschen achten',
      text: 'Kritisieren Sie unsere Leistungen, Gebühren und Entscheidungen so scharf, wie Sie wollen. Beleidigen, bedrohen und belästigen Sie niemanden.',
    },
  },
  {
    id: 'no-discrimination',
    fr: {
      title: 'Pas de haine',
      text: 'Ne rabaissez personne pour son origine, sa religion, son genre, son orientation, son âge ou son handicap.',
    },
    en: {
      title: 'No hatred',
      text: 'Do not demean anybody for their origin, religion, gender, orientation, age or disability.',
    },
    de: {
      title: 'Kein Hass',
      text: 'Setzen Sie niemanden wegen Herkunft, Religion, Geschlecht, Orientierung, Alter oder Behinderung herab.',
    },
  },
  {
    id: 'private-data',
    fr: {
      title: 'Protéger les données personnelles',
      text: 'Ne publiez ni numéro de compte ou de carte, ni adresse, ni téléphone, ni dossier : ni les vôtres, ni ceux d’une autre personne.',
    },
    en: {
      title: 'Keep personal data private',
      text: 'Do not publish account or card numbers, addresses, telephone numbers or files: neither yours nor anybody else’s.',
    },
    de: {
      title: 'Persönliche Daten schützen',
      text: 'Veröffentlichen Sie keine Konto- oder Kartennummern, Adressen, Telefonnummern oder Akten: weder Ihre eigenen noch die anderer.',
    },
  },
  {
    id: 'no-advertising',
    fr: {
      title: 'Pas de publicité ni d’arnaque',
      text: 'Ne faites pas de démarchage, ne publiez pas de lien d’affiliation et ne vous faites pas passer pour la banque ou pour quelqu’un d’autre.',
    },
    en: {
      title: 'No advertising and no fraud',
      text: 'Do not canvass, do not post affiliate links, and do not pretend to be the bank or somebody else.',
    },
    de: {
      title: 'Keine Werbung und kein Betrug',
      text: 'Werben Sie nicht, veröffentlichen Sie keine Partnerlinks und geben Sie sich nicht als die Bank oder als jemand anderes aus.',
    },
  },
  {
    id: 'law',
    fr: {
      title: 'Respecter la loi',
      text: 'Ne publiez rien d’illégal : diffamation, appel à la violence, contenu protégé sans autorisation.',
    },
    en: {
      title: 'Keep to the law',
      text: 'Do not publish anything illegal, such as defamation, calls for violence, or protected works without permission.',
    },
    de: {
      title: 'Das Gesetz einhalten',
      text: 'Veröffentlichen Sie nichts Rechtswidriges wie Verleumdung, Aufrufe zur Gewalt oder geschützte Werke ohne Erlaubnis.',
    },
  },
];
