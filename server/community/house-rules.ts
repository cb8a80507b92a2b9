import type { StatementCategory } from '../../src/contract/moderation.js';

/** The languages that the rules are written in, the first being the default. */
export const RULE_LOCALES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ar'] as const;
export type RuleLocale = (typeof RULE_LOCALES)[number];

interface RuleWords {
  title: string;
  text: string;
}

export type HouseRuleInAllLocales = {
  id: string;
  /** Of the European Commission's transparency database: what a decision under the rule is counted as there. */
  category: StatementCategory;
} & Partial<Record<RuleLocale, RuleWords>>;

/** The house rules from a moment on. */
export interface RuleSet {
  version: string;
  inForceSince: string;
  rules: readonly HouseRuleInAllLocales[];
  /** What has changed, for those who wrote under an older version. Without it the titles of the rules say it. */
  changes?: Partial<Record<RuleLocale, string>>;
}

/** What a comment may be taken away for. Criticism is not a rule. */
const FIRST_RULES: readonly HouseRuleInAllLocales[] = [
  {
    id: 'respect',
    category: 'CYBER_VIOLENCE',
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
    es: {
      title: 'Respetar a las personas',
      text: 'Critique nuestros servicios, tarifas y decisiones con toda la dureza que quiera. No insulte, amenace ni acose a nadie.',
    },
    it: {
      title: 'Rispettare le persone',
      text: 'Critica i nostri servizi, le nostre tariffe e le nostre decisioni con tutta la durezza che vuoi. Non insultare, minacciare o molestare nessuno.',
    },
    nl: {
      title: 'Respect voor mensen',
      text: 'Bekritiseer onze diensten, tarieven en besluiten zo scherp als u wilt. Beledig, bedreig of belaag niemand.',
    },
    pt: {
      title: 'Respeitar as pessoas',
      text: 'Critique os nossos serviços, comissões e decisões com a dureza que quiser. Não insulte, ameace nem persiga ninguém.',
    },
    ar: {
      title: 'احترام الأشخاص',
      text: 'يمكن نقد خدماتنا ورسومنا وقراراتنا بأي قدر من الحدة. ولا يجوز شتم أي شخص أو تهديده أو مضايقته.',
    },
  },
  {
    id: 'no-discrimination',
    category: 'ILLEGAL_OR_HARMFUL_SPEECH',
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
    es: {
      title: 'Sin odio',
      text: 'No menosprecie a nadie por su origen, religión, género, orientación, edad o discapacidad.',
    },
    it: {
      title: 'Niente odio',
      text: 'Non denigrare nessuno per origine, religione, genere, orientamento, età o disabilità.',
    },
    nl: {
      title: 'Geen haat',
      text: 'Kleineer niemand om afkomst, religie, gender, geaardheid, leeftijd of beperking.',
    },
    pt: {
      title: 'Sem ódio',
      text: 'Não rebaixe ninguém pela sua origem, religião, género, orientação, idade ou deficiência.',
    },
    ar: {
      title: 'لا كراهية',
      text: 'لا يجوز الحط من قدر أي شخص بسبب أصله أو دينه أو جنسه أو ميوله أو سنه أو إعاقته.',
    },
  },
  {
    id: 'private-data',
    category: 'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
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
    es: {
      title: 'Proteger los datos personales',
      text: 'No publique números de cuenta o de tarjeta, direcciones, teléfonos ni expedientes: ni los suyos ni los de otra persona.',
    },
    it: {
      title: 'Proteggere i dati personali',
      text: 'Non pubblicare numeri di conto o di carta, indirizzi, numeri di telefono o pratiche: né i tuoi né quelli di altri.',
    },
    nl: {
      title: 'Persoonsgegevens beschermen',
      text: 'Plaats geen rekening- of kaartnummers, adressen, telefoonnummers of dossiers: niet van uzelf en niet van anderen.',
    },
    pt: {
      title: 'Proteger os dados pessoais',
      text: 'Não publique números de conta ou de cartão, moradas, telefones nem processos: nem os seus nem os de outra pessoa.',
    },
    ar: {
      title: 'حماية البيانات الشخصية',
      text: 'لا تُنشر أرقام الحسابات أو البطاقات ولا العناوين أو أرقام الهاتف أو الملفات، سواء كانت لك أو لغيرك.',
    },
  },
  {
    id: 'no-advertising',
    category: 'SCAMS_AND_FRAUD',
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
    es: {
      title: 'Sin publicidad ni fraude',
      text: 'No capte clientes, no publique enlaces de afiliación y no se haga pasar por el banco ni por otra persona.',
    },
    it: {
      title: 'Niente pubblicità e niente truffe',
      text: 'Non cercare clienti, non pubblicare link di affiliazione e non fingere di essere la banca o un’altra persona.',
    },
    nl: {
      title: 'Geen reclame en geen fraude',
      text: 'Werf geen klanten, plaats geen affiliatelinks en doe u niet voor als de bank of als iemand anders.',
    },
    pt: {
      title: 'Sem publicidade nem fraude',
      text: 'Não angarie clientes, não publique links de afiliação e não se faça passar pelo banco nem por outra pessoa.',
    },
    ar: {
      title: 'لا إعلانات ولا احتيال',
      text: 'لا يجوز استقطاب الزبائن أو نشر روابط التسويق بالعمولة أو انتحال صفة البنك أو أي شخص آخر.',
    },
  },
  {
    id: 'law',
    category: 'OTHER_VIOLATION_TC',
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
    es: {
      title: 'Respetar la ley',
      text: 'No publique nada ilegal: difamación, llamamientos a la violencia u obras protegidas sin permiso.',
    },
    it: {
      title: 'Rispettare la legge',
      text: 'Non pubblicare nulla di illegale: diffamazione, incitamento alla violenza, opere protette senza permesso.',
    },
    nl: {
      title: 'De wet naleven',
      text: 'Plaats niets onwettigs, zoals laster, oproepen tot geweld of beschermd werk zonder toestemming.',
    },
    pt: {
      title: 'Respeitar a lei',
      text: 'Não publique nada ilegal: difamação, apelos à violência ou obras protegidas sem autorização.',
    },
    ar: {
      title: 'احترام القانون',
      text: 'لا يُنشر أي شيء مخالف للقانون، كالتشهير أو الدعوة إلى العنف أو الأعمال المحمية دون إذن.',
    },
  },
];

/** Every version, the oldest first. One in the future is announced. */
export const DEFAULT_HOUSE_RULES: readonly RuleSet[] = [
  { version: '2026-01-05', inForceSince: '2026-01-05T00:00:00.000Z', rules: FIRST_RULES },
];
