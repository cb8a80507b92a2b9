/** Roles that the bank vouches for: widgets draw a badge for each. */
const VOUCHED_ROLES = ['staff', 'expert', 'project-owner'];

export function isVouchedFor(roles: readonly string[]): boolean {
  return roles.some((role) => VOUCHED_ROLES.includes(role));
}

/** Letters and digits, in lower case, that a reader takes for a Latin letter; each group begins with that letter. */
const LOOK_ALIKES = [
  'aаαɑ',
  'bвβ',
  'cсϲ',
  'dԁđð',
  'eеε3єҽ',
  'gɡԍց',
  'hһհнħ',
  'iіιıl1ӏǀ',
  'jјϳյ',
  'kкκ',
  'mмμ',
  'nпηոո',
  'oоο0օσø',
  'pрρ',
  'qԛզ',
  'rг',
  'sѕ5',
  'tтτ',
  'uυսц',
  'vѵν',
  'wԝωѡ',
  'xхχ',
  'yуγү',
  'zʐ2',
];

const latinFor = new Map(
  LOOK_ALIKES.flatMap(([latin = '', ...others]) => others.map((other) => [other, latin] as const)),
);

/** The letters and digits of a name without accents and case: names that differ in no more are those of namesakes. */
function plainOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a name looks like at a glance: two names with the same skeleton are easily taken for each other. */
export function skeletonOf(name: string): string {
  const lower = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = [...lower].map((character) => latinFor.get(character) ?? character).join('');
  return latin
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/**
 * Whether a name is written so as to look like another one. Somebody who really has the same name, accents and case
 * aside, imitates nobody: what tells the two apart is the badge.
 */
export function imitates(name: string, other: string): boolean {
  return skeletonOf(name) === skeletonOf(other) && plainOf(name) !== plainOf(other);
}

/** What badges say, in the languages of the widgets. No name says so too. */
const BADGE_WORDS = [
  'Bank staff',
  'Invited expert',
  'Project owner',
  'Équipe de la banque',
  'Avis d’expert',
  'Porte le projet',
  'Team der Bank',
  'Fachperson',
  'Projektleitung',
  'Equipo del banco',
  'Persona experta',
  'Responsable del proyecto',
  'Team della banca',
  'Persona esperta',
  'Responsabile del progetto',
  'Team van de bank',
  'Deskundige',
  'Projectleiding',
  'Equipa do banco',
  'Especialista',
  'Responsável pelo projeto',
  'فريق البنك',
  'رأي خبير',
  'صاحب المشروع',
];

/** Whether a name claims to be the bank, or holds what only a badge says. */
export function claimsBadge(name: string, bankName: string | null): boolean {
  const skeleton = skeletonOf(name);
  return [...BADGE_WORDS, ...(bankName === null ? [] : [bankName])].some((words) =>
    skeleton.includes(skeletonOf(words)),
  );
}
