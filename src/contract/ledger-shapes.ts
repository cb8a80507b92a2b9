// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

export const ledgerPage = {
  items: [
    {
      sequence: 'number',
      at: 'string',
      kind: 'string',
      commitment: 'string',
      facts: { '*': 'any' },
      hash: 'string',
    },
  ],
  checkpoint: [null, 'string'],
} satisfies Shape;

export const ledgerKeyList = {
  items: [
    { id: 'string', publicKey: { kty: 'string', crv: 'string', x: 'string', y: 'string' }, since: 'string' },
  ],
} satisfies Shape;

export const ledgerCounts = {
  from: 'string',
  to: 'string',
  sequence: 'number',
  submissions: 'number',
  reports: 'number',
  holds: 'number',
  kept: 'number',
  removed: 'number',
  labelled: 'number',
  appeals: 'number',
  upheld: 'number',
  reversed: 'number',
  rules: [
    {
      ruleId: [null, 'string'],
      reports: 'number',
      removed: 'number',
      labelled: 'number',
      upheld: 'number',
      reversed: 'number',
    },
  ],
  sources: [{ source: 'string', restricted: 'number' }],
  automation: [{ automatedDecision: 'string', restricted: 'number', reversed: 'number' }],
  medianSeconds: { report: [null, 'number'], restriction: [null, 'number'], appeal: [null, 'number'] },
  ratings: [
    { rating: 'number', submitted: 'number', removed: 'number', held: 'number', withdrawn: 'number' },
  ],
  steps: [{ from: 'string', submissions: 'number', removed: 'number', reversed: 'number' }],
} satisfies Shape;
