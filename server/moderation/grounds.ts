import type { GroundInput } from '../../src/contract/operations/desk.js';
import type { StatementCategory } from '../../src/contract/moderation.js';
import type { RuleBook } from '../community/rule-book.js';
import { ProblemError } from '../problem-error.js';

/** Under what something is restricted: a rule in the version that is in force, or a law. */
export interface Ground {
  ruleId: string | null;
  rulesVersion: string | null;
  law: string | null;
  category: StatementCategory;
}

interface Measure {
  ground?: GroundInput | undefined;
  category?: StatementCategory | undefined;
  explanation?: string | undefined;
}

/** A rule that is in force; null where there is none of that name. */
export function ruleGround(ruleBook: RuleBook, ruleId: string): Ground | null {
  const rule = ruleBook.find(ruleId);
  if (!rule) return null;
  return { ruleId: rule.id, rulesVersion: ruleBook.inForce.version, law: null, category: rule.category };
}

/** Throws where nothing that is published, and no law, allows a restriction. */
export function readGround(ruleBook: RuleBook, { ground, category, explanation }: Measure): Ground {
  if (!ground) throw new ProblemError('ground-missing');
  if (ground.kind === 'rule') {
    const rule = ruleGround(ruleBook, ground.ruleId);
    if (!rule) throw new ProblemError('rule-unknown');
    return { ...rule, category: category ?? rule.category };
  }
  if (!category) throw missing('category', 'With a law the category is needed.');
  if (!explanation) throw missing('explanation', 'With a law the explanation is needed.');
  return { ruleId: null, rulesVersion: null, law: ground.law, category };
}

export function missing(field: string, detail: string): ProblemError {
  return new ProblemError('request-invalid', { errors: [{ pointer: `/body/${field}`, detail }] });
}

const NO_GROUND = { ruleId: null, rulesVersion: null, law: null, category: null };

/** What the public record says of a ground: of a law only that it was one; of none, that there was none. */
export function groundFacts(
  ground: (Pick<Ground, 'ruleId' | 'rulesVersion'> & { category: string | null; law: string | null }) | null,
) {
  const { ruleId, rulesVersion, law, category } = ground ?? NO_GROUND;
  const groundKind = ruleId !== null ? ('rule' as const) : law !== null ? ('law' as const) : null;
  return { groundKind, ruleId, rulesVersion, category };
}
