import '../community/define.js';

/**
 * What most pages do not have. The loader knows these tags, but only this module knows where they are: their names and
 * hashes are not among those that the loader carries to every page.
 */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'parvis-moderation-desk': () => import('../moderation-desk/define.js'),
  'parvis-moderation-ledger': () => import('../moderation-ledger/define.js'),
};

export function load(tag: string): Promise<unknown> {
  return ELEMENTS[tag]!();
}
