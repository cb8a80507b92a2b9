import { FURTHER_CHUNKS } from './further-chunks.js';
import type { Registry } from './registry.js';
import '../elements/community/define.js';

/**
 * What most pages do not have. The loader knows these tags, but only this module knows where they are: their names and
 * hashes are not among those that the loader carries to every page.
 */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'parvis-moderation-desk': () => import('../elements/moderation-desk/define.js'),
  'parvis-moderation-ledger': () => import('../elements/moderation-ledger/define.js'),
};

// Where no document is, no loader is either.
(globalThis as { [key: symbol]: Registry | undefined })[Symbol.for('parvis-1')]?.add(FURTHER_CHUNKS);

export function load(tag: string): Promise<unknown> {
  return ELEMENTS[tag]!();
}
