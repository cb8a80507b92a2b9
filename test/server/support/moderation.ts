import type { DecisionInput } from '../../../src/contract/operations/desk.js';
import type { Backend, Reply } from './backend.js';

export const RULE = { kind: 'rule', ruleId: 'respect' } as const;

type Changes = Partial<Omit<DecisionInput, 'items'>> & { version?: number; decisionId?: string | null };

/** A decision about one comment that nobody has decided about before, unless `changes` say so. */
export function decide(
  backend: Backend,
  token: string | null,
  commentId: string,
  { version = 1, decisionId = null, ...changes }: Changes = {},
): Promise<Reply> {
  return backend.write('POST', '/decisions', {
    token,
    body: {
      items: [{ commentId, version, decisionId }],
      action: 'remove',
      ...((changes.action ?? 'remove') === 'remove' && { ground: RULE }),
      ...changes,
    },
  });
}

/** A report that a comment breaks a rule, by nobody in particular. */
export function report(
  backend: Backend,
  commentIds: readonly string[],
  changes: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Reply> {
  return backend.write('POST', '/reports', {
    body: { kind: 'rule', ruleId: 'respect', commentIds, ...changes },
    headers,
  });
}
