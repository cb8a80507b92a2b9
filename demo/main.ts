import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '../server/config.js';
import { FolderInUseError } from '../server/database/folder-lock.js';
import { removeDemoData } from './fresh.js';
import { PERSONS } from './persons.js';
import { PROJECT_FOLDER } from './project.js';
import { type Demo, PortInUseError, startDemo } from './server.js';

const DEFAULT_PORT = 8787;
const STOP_TIMEOUT_MS = 10_000;
const IMPATIENT_MS = 1000;

/** What the person who started the demo can put right. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const environment = process.env;
  const isFresh = readArguments();
  const port = readPort(environment['PORT']);
  const dataFolder = resolve(environment['PARVIS_DATA'] || `${PROJECT_FOLDER}/.data`);
  const backend = readBackend(environment['PARVIS_BACKEND']);
  if (isFresh) {
    await removeDemoData(dataFolder);
    say('Removed the demo’s data.');
    if (environment['DATABASE_URL']) say('What is in the database of DATABASE_URL was not touched.');
  }
  const host = environment['HOST'];
  const demo = await startDemo({
    port,
    ...(host ? { host } : {}),
    dataFolder,
    backend,
    seed: true,
    environment,
    report: say,
  });
  stopOnSignal(demo);
  welcome(demo.url, backend);
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values.fresh;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: npm start [-- --fresh]`);
  }
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`PORT must be a number from 0 to 65535, and it is "${text}".`);
}

function readBackend(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '');
  throw new UsageError(`PARVIS_BACKEND must be a URL such as http://127.0.0.1:9999, and it is "${text}".`);
}

function stopOnSignal(demo: Demo): void {
  let stoppedAt = 0;
  const stop = (): void => {
    if (stoppedAt > 0) {
      // npm passes on the Ctrl-C that the terminal has sent to this process already: only a later one is impatience.
      if (Date.now() - stoppedAt > IMPATIENT_MS) process.exit(1);
      return;
    }
    stoppedAt = Date.now();
    say('\nStopping. What was written is kept for the next start.');
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function welcome(url: string, backend: string | undefined): void {
  const names = PERSONS.map((person) => person.name);
  say(`
Banque Solane is open:  ${url}/

  · The first page is an article with a discussion below it; "Le forum" lists the other discussions,
    one of them with 5,000 comments. FR, EN and DE at the top change the language.
  · Sign in at the top as ${names.slice(0, -1).join(', ')} (customers)
    or ${names.at(-1)} (staff), and write something.
  · Open a second browser, or a private window, as somebody else: what one writes the other sees at once.

${backend ? `The community is the one at ${backend}.\n` : ''}Ctrl-C stops it. The data is kept; "npm start -- --fresh" begins anew.`);
}

function say(line: string): void {
  console.log(line);
}

function fail(error: unknown): never {
  const isExpected = [UsageError, PortInUseError, FolderInUseError, ConfigError].some(
    (kind) => error instanceof kind,
  );
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
}

await main().catch(fail);
