import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { HouseRule, RulesVersion } from '../../src/contract/community.js';
import { STATEMENT_CATEGORIES, type HouseRules } from '../../src/contract/moderation.js';
import type { SubmissionTerms } from '../../src/contract/viewer.js';
import { RULE_LOCALES, type HouseRuleInAllLocales, type RuleLocale, type RuleSet } from './house-rules.js';

const Words = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
});

const Rule = z
  .object({
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
    category: z.enum(STATEMENT_CATEGORIES),
    ...(Object.fromEntries(RULE_LOCALES.map((locale) => [locale, z.optional(Words)])) as Record<
      RuleLocale,
      z.ZodMiniOptional<typeof Words>
    >),
  })
  .check(z.refine((rule) => RULE_LOCALES.some((locale) => rule[locale]), 'A rule needs words.'));

const RuleSets = z
  .array(
    z.object({
      version: z.string().check(z.regex(/^[\w.-]{1,40}$/)),
      inForceSince: z.iso.datetime(),
      rules: z.array(Rule).check(z.minLength(1), z.maxLength(40)),
      changes: z.optional(
        z.object(
          Object.fromEntries(
            RULE_LOCALES.map((locale) => [
              locale,
              z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
            ]),
          ),
        ),
      ),
    }),
  )
  .check(
    z.minLength(1),
    z.refine(
      (sets) => sets.every((set, index) => index === 0 || sets[index - 1]!.inForceSince < set.inForceSince),
      'The versions must follow each other, the oldest first.',
    ),
    z.refine(
      (sets) => new Set(sets.map(({ version }) => version)).size === sets.length,
      'Two versions have the same name.',
    ),
  );

/** Reads a bank's own house rules from a JSON file. Throws where it does not hold any. */
export function readRuleSets(file: string): RuleSet[] {
  return RuleSets.parse(JSON.parse(readFileSync(file, 'utf8'))) as RuleSet[];
}

type RulesChange = NonNullable<SubmissionTerms['rulesChange']>;

/** The language of a rule that suits a BCP 47 tag best; the first one where none does. */
function wordsOf(rule: HouseRuleInAllLocales, locale: string | undefined): { title: string; text: string } {
  const language = locale?.toLowerCase().split('-')[0];
  const own = RULE_LOCALES.find((candidate) => candidate === language && rule[candidate]);
  return rule[own ?? RULE_LOCALES.find((candidate) => rule[candidate])!]!;
}

const nameOf = ({ version, inForceSince }: RuleSet): RulesVersion => ({ version, inForceSince });

/** What the community has published, and when. */
export class RuleBook {
  readonly #sets: readonly RuleSet[];
  readonly #now: () => number;

  constructor(sets: readonly RuleSet[], now: () => number = Date.now) {
    this.#sets = sets;
    this.#now = now;
  }

  /** The version in force; the first one where none is yet. */
  get inForce(): RuleSet {
    return this.#sets.findLast((set) => !this.#isUpcoming(set)) ?? this.#sets[0]!;
  }

  /** What will be in force next; null where nothing is planned. */
  get upcoming(): RulesVersion | null {
    const next = this.#sets.find((each) => this.#isUpcoming(each));
    return next ? nameOf(next) : null;
  }

  /** The name of a version that is or was in force; null for any other text. */
  knownVersion(version: string | undefined): string | null {
    return this.#sets.find((set) => set.version === version && !this.#isUpcoming(set))?.version ?? null;
  }

  /** A rule in force, as it is decided under; undefined where there is none. */
  find(ruleId: string): HouseRuleInAllLocales | undefined {
    return this.inForce.rules.find(({ id }) => id === ruleId);
  }

  /** A rule as it stood in a version. */
  read(ruleId: string, version: string | null, locale: string | undefined): HouseRule | null {
    const set = this.#sets.find((each) => each.version === version) ?? this.inForce;
    const rule = set.rules.find(({ id }) => id === ruleId);
    return rule ? this.#toRule(rule, set, locale) : null;
  }

  rules(set: RuleSet, locale: string | undefined): HouseRule[] {
    return set.rules.map((rule) => this.#toRule(rule, set, locale));
  }

  /** Null where there is no such version. */
  describe(version: string | undefined, locale: string | undefined): HouseRules | null {
    const set = version === undefined ? this.inForce : this.#sets.find((each) => each.version === version);
    if (!set) return null;
    return {
      ...nameOf(set),
      rules: this.rules(set, locale),
      versions: this.#sets
        .filter((each) => !this.#isUpcoming(each))
        .map(nameOf)
        .reverse(),
      upcoming: this.upcoming,
    };
  }

  /**
   * How the rules in force differ from a version before, by the titles of rules that are new, have other words, or are
   * gone. Null where nothing differs, or where there never was such a version.
   */
  changesSince(version: string | null, locale: string | undefined): RulesChange | null {
    const before = this.#sets.find((each) => each.version === version);
    const now = this.inForce;
    if (!before || this.#sets.indexOf(before) >= this.#sets.indexOf(now)) return null;
    const titles = (rules: readonly HouseRuleInAllLocales[]) =>
      rules.map((rule) => wordsOf(rule, locale).title);
    const idsIn = (set: RuleSet) => new Set(set.rules.map(({ id }) => id));
    const same = new Set(before.rules.map((rule) => JSON.stringify(rule)));
    const [old, current] = [idsIn(before), idsIn(now)];
    const { changes } = now;
    const language = RULE_LOCALES.find((each) => each === locale?.toLowerCase().split('-')[0]);
    const change: RulesChange = {
      inForceSince: now.inForceSince,
      note: (language && changes?.[language]) ?? null,
      added: titles(now.rules.filter(({ id }) => !old.has(id))),
      changed: titles(now.rules.filter((rule) => old.has(rule.id) && !same.has(JSON.stringify(rule)))),
      removed: titles(before.rules.filter(({ id }) => !current.has(id))),
    };
    return (change.note ?? change.added[0] ?? change.changed[0] ?? change.removed[0]) ? change : null;
  }

  #isUpcoming(set: RuleSet): boolean {
    return Date.parse(set.inForceSince) > this.#now();
  }

  /** A rule is in force since the first version that has it as it is. */
  #toRule(rule: HouseRuleInAllLocales, set: RuleSet, locale: string | undefined): HouseRule {
    let since = set;
    for (let index = this.#sets.indexOf(set) - 1; index >= 0; index--) {
      const before = this.#sets[index]!;
      const same = before.rules.find(({ id }) => id === rule.id);
      if (JSON.stringify(same) !== JSON.stringify(rule)) break;
      since = before;
    }
    return { id: rule.id, ...wordsOf(rule, locale), inForceSince: since.inForceSince };
  }
}
