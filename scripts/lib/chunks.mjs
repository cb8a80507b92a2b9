/** Knows the elements that the loader does not. */
const FURTHER = '/embed/further.ts';

/**
 * Which chunk a module goes to. What a comment thread shares with another element (Lit, the client, the contract, the
 * styles) is one chunk, so that a page loads it once and in one request. What is `together` (patterns of paths by the
 * chunk's name) is needed at the same moment: one chunk of it is one request and compresses better. Everything else is
 * as rollup sees fit.
 */
export function sharedChunk(entry, main, together = {}) {
  let fixed = null;
  return (id, { getModuleInfo }) => {
    fixed ??= findFixed(entry, main, getModuleInfo);
    return fixed.get(id) ?? Object.keys(together).find((name) => together[name].test(id)) ?? null;
  };
}

/** The chunks of what a thread needs at once: left to rollup, some of it would follow what is loaded later. */
function findFixed(entry, main, getModuleInfo) {
  const loader = staticClosure([entry], getModuleInfo);
  const importedBy = (id) => getModuleInfo(id)?.dynamicallyImportedIds ?? [];
  const known = [...loader].flatMap(importedBy);
  const elements = [...known, ...known.filter((id) => id.endsWith(FURTHER)).flatMap(importedBy)];
  const mainModules = staticClosure(
    elements.filter((id) => id.endsWith(main)),
    getModuleInfo,
  );
  const others = new Set(
    elements.filter((id) => !id.endsWith(main)).flatMap((id) => [...staticClosure([id], getModuleInfo)]),
  );
  const fixed = new Map();
  for (const id of mainModules) {
    if (loader.has(id)) continue;
    const isOther = others.has(id) || (elements.includes(id) && !id.endsWith(main));
    fixed.set(id, isOther ? 'shared' : 'comment-thread');
  }
  return fixed;
}

/** All modules that are loaded when these are. */
export function staticClosure(ids, getModuleInfo) {
  const seen = new Set();
  const queue = [...ids];
  while (queue.length > 0) {
    const id = queue.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
