/**
 * What must not be exceeded, by the name of the check that a measurement returns. Times are ratios of one run on one
 * machine, except where a person waits. The bytes of the bundles are in `scripts/budgets.mjs`, and every build checks
 * them. A tile of Parvis is measured from the day there is one.
 */
export const BUDGETS = [
  { name: 'thread of 50 ready, to the floor', measurement: 'thread-ready', budget: 1.3, unit: '×' },
  { name: 'thread of 50 ready, to the best peer', measurement: 'thread-ready', budget: 0.5, unit: '×' },
  { name: 'thread of 1,000 ready, to the floor', measurement: 'thread-ready', budget: 0.8, unit: '×' },
  { name: 'thread of 3,000 ready, to the floor', measurement: 'thread-ready', budget: 0.8, unit: '×' },
  { name: 'typing to paint, 1,000 comments', measurement: 'interactions', budget: 100, unit: 'ms' },
  { name: 'reacting to paint, 1,000 comments', measurement: 'interactions', budget: 100, unit: 'ms' },
  { name: 'opening replies to paint, 1,000 comments', measurement: 'interactions', budget: 100, unit: 'ms' },
  { name: 'layout shift', measurement: 'host-page', budget: 0, unit: '' },
];
