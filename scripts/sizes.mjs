import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.mjs';
import { root } from './lib/paths.mjs';
import { say } from './lib/progress.mjs';

/**
 * Compares what pages load with the budgets. `output`: the chunks as rollup describes them. Throws where a budget is
 * exceeded, after a table of all of them.
 */
export function checkSizes(output, budgets = BUDGETS) {
  const rows = sizesOf(output, budgets);
  say(table(rows));
  const over = rows.filter(({ size, limit }) => size > limit);
  if (over.length > 0) {
    throw new Error(`Over budget: ${over.map(({ what }) => what).join(', ')}. See the table above.`);
  }
}

/** The budgets, each with its `files` and their `size` in KB of gzip. */
export function sizesOf(output, budgets = BUDGETS) {
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  return budgets.map((budget) => {
    const counted = budgets.filter(({ what }) => [budget.beyond].flat().includes(what));
    const before = counted.flatMap((each) => loadedFiles(chunks, each));
    const files = loadedFiles(chunks, budget).filter((file) => !before.includes(file));
    const size = files.reduce((sum, file) => sum + gzipSize(chunks.get(file).code), 0) / 1024;
    return { ...budget, files, size };
  });
}

/**
 * The files of a budget, each once.
 *
 * @param {Map<string, any>} chunks
 * @param {{ modules: string[], lazily?: string, except?: RegExp }} budget
 */
export function loadedFiles(chunks, { modules, lazily, except }) {
  const starts = modules.map((module) => fileOf(chunks, module));
  const files = closure(chunks, starts, ({ imports }) => imports);
  if (!lazily) return files;
  const wanted = ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((file) => !except?.test(sourceOf(chunks.get(file)))),
  ];
  return [...new Set([...files, ...closure(chunks, [fileOf(chunks, lazily)], wanted)])];
}

function fileOf(chunks, module) {
  const chunk = [...chunks.values()].find(({ moduleIds }) =>
    moduleIds.some((id) => relative(root, id) === module),
  );
  if (!chunk) throw new Error(`No chunk holds ${module}, which a budget names.`);
  return chunk.fileName;
}

/** What a chunk is loaded for; of one that several things are loaded from, its name. */
function sourceOf({ facadeModuleId, name }) {
  return facadeModuleId ? relative(root, facadeModuleId) : name;
}

function closure(chunks, starts, next) {
  const seen = new Set(starts);
  for (const file of seen) next(chunks.get(file)).forEach((further) => seen.add(further));
  return [...seen];
}

function gzipSize(code) {
  return gzipSync(code, { level: 9 }).length;
}

function table(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, size, limit, files }) => {
    const verdict = size > limit ? 'over' : 'ok';
    return `  ${what.padEnd(width)}  ${size.toFixed(1).padStart(9)}  ${String(limit).padStart(6)}  ${verdict.padEnd(4)}  ${files.length} files`;
  });
  return [`  ${'what'.padEnd(width)}  ${'KB gzip'.padStart(9)}  budget  `, ...lines].join('\n');
}
