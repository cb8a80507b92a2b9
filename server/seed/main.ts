import { DEFAULT_CONFIG } from '../config.js';
import { connectStore } from '../database/connect.js';
import { FolderInUseError } from '../database/folder-lock.js';
import { seed } from './seed.js';

const databaseUrl = process.env['DATABASE_URL'] || undefined;
const dataFolder = process.env['PARVIS_DATA'] || DEFAULT_CONFIG.dataFolder;
const origin = process.env['PARVIS_ORIGINS']?.split(',')[0]?.trim();

const where = databaseUrl ? 'the PostgreSQL server of DATABASE_URL' : dataFolder;

try {
  console.log(`Filling ${where} with the demo community.`);
  const started = performance.now();
  const store = await connectStore({ databaseUrl, dataFolder });
  try {
    const result = await seed(store.db, {
      ...(origin ? { origin } : {}),
      onProgress: ({ topicKey, comments }) => console.log(`  ${topicKey}: ${comments} comments so far`),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      result.topics
        ? `Done: ${result.topics} topics, ${result.comments} comments and ${result.reactions} reactions in ${seconds} s.`
        : 'The demo community was there already. Nothing was changed.',
    );
  } finally {
    await store.close();
  }
} catch (error) {
  if (error instanceof FolderInUseError) console.error(error.message);
  else console.error(`The demo community could not be stored in ${where}.`, error);
  process.exitCode = 1;
}
