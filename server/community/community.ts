import type { Community } from '../../src/contract/community.js';
import type { ServerConfig } from '../config.js';
import { RULE_LOCALES } from './house-rules.js';
import { REACTIONS } from './reactions.js';
import type { RuleBook } from './rule-book.js';

export function readCommunity(
  {
    community: settings,
    guests,
    guestNames,
    moderation,
    review,
  }: Pick<ServerConfig, 'community' | 'guests' | 'guestNames' | 'moderation' | 'review'>,
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
    review: review.beforeTopics.includes('*') ? 'before' : 'after',
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
      'terms',
      'desk',
      ...(moderation.privateChannel !== null ? ['handoff'] : []),
      ...(guests ? ['guests'] : []),
      ...(guests && guestNames === 'required' ? ['guest-names'] : []),
    ],
    reactions: [...REACTIONS],
    limits: {
      commentLength: settings.commentLength,
      replyDepth: settings.replyDepth,
      undoSeconds: settings.undoSeconds,
    },
  };
}
