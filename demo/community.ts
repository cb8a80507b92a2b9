import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { buildServer } from '../server/app.js';
import { configFromEnvironment, type ServerConfig } from '../server/config.js';
import { connectStore } from '../server/database/connect.js';
import { seed } from '../server/seed/seed.js';
import { COMMUNITY_AUDIENCE, ISSUER } from './identity.js';
import type { DemoOptions } from './server.js';
import { PRIVATE_CHANNEL } from './site.js';

/** Where the demo's own community answers, on the same port as the bank's site. */
export const COMMUNITY_PREFIX = '/community';

/** Held until somebody has looked at it: what those write who want something of customers. Sharp words are none of it. */
const HELD_WORDS = [
  'gain garanti',
  'gains garantis',
  'argent facile',
  'guaranteed profit',
  'guaranteed profits',
  'easy money',
  'garantierter Gewinn',
  'garantierte Gewinne',
  'schnelles Geld',
];

interface CommunityOptions extends DemoOptions {
  /** The address of the bank's site, where the keys are. */
  url: string;
  port: number;
}

interface RunningCommunity {
  listener: RequestListener;
  close(): Promise<void>;
}

/** The reference backend, configured for the demo bank, with the demo's content if it is empty. */
export async function startCommunity(options: CommunityOptions): Promise<RunningCommunity> {
  const config = communityConfig(options);
  const report = options.report ?? (() => {});
  if (options.seed) {
    report('Opening the community; the first time, its content is written (a few seconds).');
    await fill(config, options.url, report);
  }
  const server = await buildServer(config);
  await server.ready();
  return {
    listener: (request, response) => server.routing(request, response),
    close: () => server.close(),
  };
}

export function communityFolder(dataFolder: string): string {
  return join(dataFolder, 'community');
}

function communityConfig({
  url,
  port,
  dataFolder,
  limits,
  environment = {},
}: CommunityOptions): ServerConfig {
  const origins = [url, `http://localhost:${port}`, ...(environment['PARVIS_ORIGINS'] ?? '').split(',')];
  const config = configFromEnvironment({
    PARVIS_COMMUNITY_NAME: 'Banque Solane',
    PARVIS_GUESTS: 'true',
    PARVIS_LOG_LEVEL: 'warn',
    PARVIS_PRIVATE_CHANNEL: url + PRIVATE_CHANNEL,
    ...environment,
    PORT: String(port),
    PARVIS_DATA: communityFolder(dataFolder),
    PARVIS_PREFIX: COMMUNITY_PREFIX,
    PARVIS_ORIGINS: origins.join(','),
    PARVIS_JWKS_URL: `${url}/.well-known/jwks.json`,
    PARVIS_ISSUER: ISSUER,
    PARVIS_AUDIENCE: COMMUNITY_AUDIENCE,
  });
  const { words, rules } = config.review;
  const review =
    words.length > 0
      ? config.review
      : { ...config.review, words: HELD_WORDS, rules: { ...rules, words: 'no-advertising' } };
  return { ...config, review, limits: { ...config.limits, ...limits } };
}

/** Stores the demo's content in a community that does not have it yet, saying how far it is. */
async function fill(config: ServerConfig, origin: string, report: (line: string) => void): Promise<void> {
  const store = await connectStore(config);
  try {
    const started = performance.now();
    const { topics, comments } = await seed(store.db, {
      origin,
      onProgress: ({ topicKey, comments: stored }) => report(`  ${topicKey}: ${stored} comments so far`),
    });
    if (topics === 0) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    report(`  The community has ${topics} discussions with ${comments} comments (${seconds} s).`);
  } finally {
    await store.close();
  }
}
