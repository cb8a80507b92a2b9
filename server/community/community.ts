import type { Community } from '../../src/contract/community.js';
import type { ServerConfig } from '../config.js';
import { REACTIONS } from './reactions.js';
import { HOUSE_RULES, RULE_LOCALES, RULES_IN_FORCE_SINCE, type RuleLocale } from './house-rules.js';

/** The language of the rules that suits a BCP 47 tag best; the first one where none does. */
function ruleLocale(locale: string | undefined): RuleLocale {
  const language = locale?.toLowerCase().split('-')[0];
  return RULE_LOCALES.find((candidate) => candidate === language) ?? RULE_LOCALES[0];
}

export function readCommunity(
  { community: settings, guests, guestNames }: Pick<ServerConfig, 'community' | 'guests' | 'guestNames'>,
  locale: string | undefined,
): Community {
  return {
    name: settings.name,
    state: settings.state,
    locales: [...RULE_LOCALES],
    rules: HOUSE_RULES.map(({ id, [ruleLocale(locale)]: words }) => ({
      id,
      ...words,
      inForceSince: RULES_IN_FORCE_SINCE,
    })),
    review: 'after',
    capabilities: [
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
