import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { HoldKind } from '../../src/contract/moderation.js';

/** More than so many within so many seconds. */
interface Frequency {
  count: number;
  seconds: number;
}

/** When a comment waits for somebody to look at it. Nobody's comments do unless this says so; those of the staff never. */
export interface ReviewSettings {
  /** Topics whose keys begin so: every comment waits. `*` stands for every topic; the longest beginning counts. */
  beforeTopics: readonly string[];
  /** Topics whose keys begin so: a member's first comments wait, and all of guests. */
  newcomerTopics: readonly string[];
  /** As many comments of a member have to be published before they are no newcomer any more. */
  newcomerComments: number;
  words: readonly string[];
  /** More links than this; those of newcomers with any. Null where links do not matter. */
  links: number | null;
  repetition: Frequency | null;
  volume: Frequency | null;
  /** The house rule that a hold of a kind rests on. Waiting because of the topic rests on none. */
  rules: Readonly<Partial<Record<HoldKind, string>>>;
  /** A check of the bank's own; null where there is none. */
  outside: { url: string; secret: string; timeoutMs: number } | null;
}

export const DEFAULT_REVIEW: ReviewSettings = {
  beforeTopics: [],
  newcomerTopics: [],
  newcomerComments: 3,
  words: [],
  links: null,
  repetition: null,
  volume: null,
  rules: {
    words: 'respect',
    links: 'no-advertising',
    repetition: 'no-advertising',
    volume: 'no-advertising',
    external: 'law',
  },
  outside: null,
};

/** What the other settings do not say. */
export const DEFAULT_OUTSIDE_MS = 800;

const Words = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)))
  .check(z.maxLength(10_000));

/** Reads the words that hold a comment from a JSON file. Throws where it does not hold any. */
export function readHeldWords(file: string): string[] {
  return Words.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const RULED_KINDS = ['words', 'links', 'repetition', 'volume', 'external'] as const;

/** Reads `words=respect,links=no-advertising`. Throws where something else is written. */
export function readHoldRules(pairs: readonly string[]): ReviewSettings['rules'] {
  const given = pairs.map((pair) => {
    const [, kind, rule] = /^([a-z]+)=([a-z][a-z0-9-]{0,40})$/.exec(pair) ?? [];
    if (!RULED_KINDS.some((each) => each === kind)) throw new Error(pair);
    return [kind, rule] as const;
  });
  return { ...DEFAULT_REVIEW.rules, ...(Object.fromEntries(given) as ReviewSettings['rules']) };
}

/** The kinds of hold that can happen and whose rule is not among those that are published. */
export function unruledKinds(review: ReviewSettings, ruleIds: ReadonlySet<string>): HoldKind[] {
  const isOn: Record<(typeof RULED_KINDS)[number], boolean> = {
    words: review.words.length > 0,
    links: review.links !== null,
    repetition: review.repetition !== null,
    volume: review.volume !== null,
    external: review.outside !== null,
  };
  return RULED_KINDS.filter((kind) => isOn[kind] && !ruleIds.has(review.rules[kind] ?? ''));
}

/** How a topic is looked at, by what its key begins with: `after`, `before` or `newcomers`. */
export function reviewOf(
  key: string,
  { beforeTopics, newcomerTopics }: Pick<ReviewSettings, 'beforeTopics' | 'newcomerTopics'>,
): 'after' | 'before' | 'newcomers' {
  const longest = (prefixes: readonly string[]) =>
    Math.max(
      -1,
      ...prefixes.map((prefix) => (prefix === '*' ? 0 : key.startsWith(prefix) ? prefix.length : -1)),
    );
  const before = longest(beforeTopics);
  const newcomers = longest(newcomerTopics);
  if (before < 0 && newcomers < 0) return 'after';
  return newcomers > before ? 'newcomers' : 'before';
}
