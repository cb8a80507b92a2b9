/**
 * What must not be exceeded, by the name of the check that a measurement returns. Times are ratios of one run on one
 * machine, except where a person waits. The bytes of the bundles have theirs in `scripts/budgets.mjs`, which every build
 * checks. Checks that no budget here names are held against their own number.
 */
export const BUDGETS = [
  ready('thread of 50 ready, by the hand-written page', 1.3),
  ready('thread of 50 ready, by the best peer', 0.5),
  ready('thread of 1000, everything, by the hand-written page', 0.8),
  ready('thread of 3000, everything, by the hand-written page', 0.8),
  { name: 'layout shift of a thread', measurement: 'thread-ready', budget: 0, unit: '' },
  answered('typing a character'),
  answered('reacting to a comment'),
  answered('hiding and showing replies'),
  answered('opening a reply'),
  { name: 'layout shift by the tag alone', measurement: 'host-page', budget: 0, unit: '' },
  { name: 'layout shift by a widget far below', measurement: 'host-page', budget: 0, unit: '' },
];

function ready(name, budget) {
  return { name, measurement: 'thread-ready', budget, unit: '×' };
}

/** From an act to the paint, with 1,000 comments and the processor slowed four times. */
function answered(act) {
  return { name: `${act}, nine times of ten`, measurement: 'interactions', budget: 100, unit: 'ms' };
}
