/**
 * What each connection begins with. Every list reads the first few rows of an index that is already in order. A planner
 * that expects few rows likes to collect them all and to sort them instead, which is slow for the one comment in a
 * thousand that has thousands of replies.
 */
export const PLANNER_SETTINGS = 'set enable_bitmapscan = off';
