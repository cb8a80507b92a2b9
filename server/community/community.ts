import type { Community } from '../../src/contract/community.js';
import { RULE_LOCALES } from './house-rules.js';
import { REACTIONS } from './reactions.js';
import type { RuleBook } from './rule-book.js';

export function readCommunity(
  settings: Community['limits'] & { name: string; state: string },
  ruleBook: RuleBook,
  locale: string | undefined,
): Community {
  const rules = ruleBook.inForce;
  return {
    name: settings.name,
    state: settings.state,
    locales: [...RULE_LOCALES],
    rules: ruleBook.rules(rules, locale),
    rulesVersion: rules.version,
    ...(ruleBook.upcoming && { upcomingRules: ruleBook.upcoming }),
    review: 'after',
    capabilities: [
      'ledger',
      'stream',
      'reactions',
      'replies',
      'editing',
      'deletion',
      'answers',
      'pins',
      'history',
      'preview',
      'mentions',
      'ratings',
      'presets',
      'follows',
      'reports',
      'statements',
      'desk',
    ],
    reactions: [...REACTIONS],
    limits: {
      commentLength: settings.commentLength,
      replyDepth: settings.replyDepth,
      undoSeconds: settings.undoSeconds,
    },
  };
}
