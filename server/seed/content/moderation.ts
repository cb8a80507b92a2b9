/** A comment that was removed, and whose author has left since: only the record has it. Times are in minutes. */
export interface Removal {
  daysAgo: number;
  /** What its author gave the subject. */
  rating: number | null;
  ruleId: string;
  category: string;
  /** From the comment on; null where nobody reported it. */
  reportedAfter: number | null;
  /** From the comment on. */
  decidedAfter: number;
  automatic: boolean;
  /** From the decision on, and from the appeal on. */
  appeal?: { after: number; decidedAfter: number; outcome: 'upheld' | 'reversed' };
}

/** A report against a comment that stayed. Minutes from the comment on. */
export interface Review {
  ruleId: string;
  category: string;
  reportedAfter: number;
  decidedAfter: number;
}

const RESPECT = { ruleId: 'respect', category: 'CYBER_VIOLENCE' };
const HATRED = { ruleId: 'no-discrimination', category: 'ILLEGAL_OR_HARMFUL_SPEECH' };
const PRIVACY = { ruleId: 'private-data', category: 'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS' };
const ADVERTISING = { ruleId: 'no-advertising', category: 'SCAMS_AND_FRAUD' };
const PEOPLE = { automatic: false };
const SOFTWARE = { reportedAfter: null, automatic: true };

export const REMOVALS: readonly Removal[] = [
  { daysAgo: 83, rating: null, ...ADVERTISING, ...SOFTWARE, decidedAfter: 0.1 },
  { daysAgo: 77, rating: null, ...RESPECT, ...PEOPLE, reportedAfter: 34, decidedAfter: 190 },
  { daysAgo: 70, rating: 5, ...ADVERTISING, ...PEOPLE, reportedAfter: 610, decidedAfter: 655 },
  { daysAgo: 64, rating: null, ...PRIVACY, ...PEOPLE, reportedAfter: null, decidedAfter: 48 },
  {
    ...{ daysAgo: 61, rating: null, ...ADVERTISING, ...SOFTWARE, decidedAfter: 0.1 },
    appeal: { after: 95, decidedAfter: 1_260, outcome: 'reversed' },
  },
  { daysAgo: 52, rating: 1, ...RESPECT, ...PEOPLE, reportedAfter: 75, decidedAfter: 150 },
  { daysAgo: 47, rating: null, ...ADVERTISING, ...SOFTWARE, decidedAfter: 0.1 },
  {
    ...{ daysAgo: 41, rating: null, ...HATRED, ...PEOPLE, reportedAfter: 12, decidedAfter: 39 },
    appeal: { after: 380, decidedAfter: 2_700, outcome: 'upheld' },
  },
  { daysAgo: 33, rating: null, ...PRIVACY, ...PEOPLE, reportedAfter: 220, decidedAfter: 246 },
  {
    ...{ daysAgo: 27, rating: null, ...RESPECT, ...PEOPLE, reportedAfter: 51, decidedAfter: 180 },
    appeal: { after: 60, decidedAfter: 980, outcome: 'upheld' },
  },
  { daysAgo: 22, rating: null, ...ADVERTISING, ...PEOPLE, reportedAfter: 400, decidedAfter: 430 },
  { daysAgo: 16, rating: null, ...RESPECT, ...PEOPLE, reportedAfter: 18, decidedAfter: 95 },
  { daysAgo: 9, rating: null, ...PRIVACY, ...PEOPLE, reportedAfter: null, decidedAfter: 20 },
  { daysAgo: 4, rating: null, ...ADVERTISING, ...SOFTWARE, decidedAfter: 0.1 },
];

export const REVIEWS: readonly Review[] = [
  { ...RESPECT, reportedAfter: 44, decidedAfter: 170 },
  { ...RESPECT, reportedAfter: 12, decidedAfter: 88 },
  { ...ADVERTISING, reportedAfter: 300, decidedAfter: 318 },
  { ...RESPECT, reportedAfter: 70, decidedAfter: 400 },
  { ...HATRED, reportedAfter: 25, decidedAfter: 61 },
  { ...RESPECT, reportedAfter: 5, decidedAfter: 140 },
];
