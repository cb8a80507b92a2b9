import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kysely } from 'kysely';
import { ConfigError, configFromEnvironment, type ServerConfig } from '../config.js';
import { connectStore } from '../database/connect.js';
import { FolderInUseError } from '../database/folder-lock.js';
import type { Database } from '../database/schema.js';
import { importComments } from './import-comments.js';
import { type ImportedComment, LineError } from './imported-comment.js';
import { readComments } from './read-comments.js';

const HOW = `How to import the comments of another system:

  npm -w server run import -- comments.jsonl                 everything, or nothing where a line is wrong
  npm -w server run import -- comments.jsonl --check         looks at the file and changes nothing
  npm -w server run import -- comments.jsonl --skip-wrong    everything but the lines that are wrong
`;

/** In one transaction. */
const BATCH = 500;
/** More would hide the first ones. */
const TOLD = 20;

class UsageError extends Error {}

async function main(): Promise<boolean> {
  const { file, onlyCheck, skipWrong } = readArguments();
  const config = configFromEnvironment(process.env);
  const { right, wrong } = await check(file, config.community);
  if (onlyCheck) return wrong === 0;
  if (wrong > 0 && !skipWrong) {
    console.error('Nothing was imported.');
    return false;
  }
  const store = await connectStore(config);
  try {
    return await importFile(store.db, config, file, right);
  } finally {
    await store.close();
  }
}

async function importFile(
  db: Kysely<Database>,
  config: ServerConfig,
  file: string,
  total: number,
): Promise<boolean> {
  const started = performance.now();
  const sum = { imported: 0, present: 0 };
  for await (const batch of batches(readComments(file, config.community, () => {}))) {
    try {
      const { imported, present } = await importComments(db, config, batch);
      sum.imported += imported;
      sum.present += present;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      console.error(`${error.message}\nStopped: ${sum.imported} comments before it were imported.`);
      console.error('Mend the line and run this again: what is there already is not imported twice.');
      return false;
    }
    console.log(`  ${sum.imported + sum.present} of ${total}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Done: ${sum.imported} comments imported, ${sum.present} were there already, in ${seconds} s.`);
  return true;
}

function readArguments(): { file: string; onlyCheck: boolean; skipWrong: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean' }, 'skip-wrong': { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(HOW);
    // npm runs this in a folder of its own, and says where it was called.
    const path = resolve(process.env['INIT_CWD'] ?? '.', file);
    return { file: path, onlyCheck: values.check === true, skipWrong: values['skip-wrong'] === true };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}\n\n${HOW}`);
  }
}

/** Tells of the lines that are wrong. */
async function check(
  file: string,
  limits: Parameters<typeof readComments>[1],
): Promise<{ right: number; wrong: number }> {
  let right = 0;
  let wrong = 0;
  const comments = readComments(file, limits, (error) => {
    wrong += 1;
    if (wrong <= TOLD) console.error(error.message);
  });
  for await (const _ of comments) right += 1;
  if (wrong > TOLD) console.error(`… and ${wrong - TOLD} lines more.`);
  console.log(`${right} comments that can be imported, ${wrong} lines that cannot.`);
  return { right, wrong };
}

async function* batches(comments: AsyncIterable<ImportedComment>): AsyncGenerator<ImportedComment[]> {
  let batch: ImportedComment[] = [];
  for await (const comment of comments) {
    batch.push(comment);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function explain(error: unknown): boolean {
  const isExpected =
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof FolderInUseError ||
    (error as { code?: unknown }).code === 'ENOENT';
  console.error(isExpected ? (error as Error).message : (error as Error)?.stack);
  return false;
}

// Set last: PGlite sets the exit code when it ends.
process.exitCode = (await main().catch(explain)) ? 0 : 1;
