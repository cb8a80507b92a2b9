import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServerConfig } from '../server/config.js';
import { COMMUNITY_PREFIX, startCommunity } from './community.js';
import { type Encoding, ENCODINGS } from './compression.js';
import { openIdentity } from './identity.js';
import { BENCH_RESULTS_FOLDER, PROJECT_FOLDER, SDK_FOLDER } from './project.js';
import { buildSite } from './site-server.js';

export interface DemoOptions {
  /** 0 takes any free port. */
  port: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Where the demo's keys and its community live. */
  dataFolder: string;
  /** Fill an empty community with the demo's content. */
  seed: boolean;
  /** Another community backend, such as `http://127.0.0.1:9999`. Without it the demo runs one of its own. */
  backend?: string | undefined;
  /** Other limits than the community's own, for tests that write a lot. */
  limits?: Partial<ServerConfig['limits']>;
  /** Where the built SDK is. Default `dist/cdn` of the project. */
  sdkFolder?: string;
  /** What the site compresses with. Default Brotli and gzip. */
  encodings?: readonly Encoding[];
  /** Where the page of measurements finds them. Default `bench/results` of this project. */
  benchFolder?: string;
  /** Settings of the community, such as `DATABASE_URL`. Default none. */
  environment?: Record<string, string | undefined>;
  /** Takes a line about what is going on. */
  report?: (line: string) => void;
}

export interface Demo {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Somebody else listens on the port. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(port: number) {
    super(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`);
  }
}

/** Starts the bank's site, with a community of its own unless `backend` names another. Resolves when both answer. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const identity = await openIdentity(join(options.dataFolder, 'demo'));
  let community: RequestListener = answerNotReady;
  const site = buildSite({
    identity,
    version: readVersion(),
    sdkFolder: options.sdkFolder ?? SDK_FOLDER,
    backend: options.backend ?? COMMUNITY_PREFIX,
    encodings: options.encodings ?? ENCODINGS,
    benchFolder: options.benchFolder ?? BENCH_RESULTS_FOLDER,
    delegate(request, response) {
      if (options.backend !== undefined || !isBelow(request.url ?? '', COMMUNITY_PREFIX)) return false;
      community(request, response);
      return true;
    },
  });
  const host = options.host ?? '127.0.0.1';
  // The port comes first: a busy one is told before any data is touched, and the community must know where the keys are.
  await site.listen({ port: options.port, host }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new PortInUseError(options.port) : error;
  });
  const { port } = site.server.address() as AddressInfo;
  const url = `http://${urlHost(host)}:${port}`;
  try {
    const running = options.backend === undefined ? await startCommunity({ ...options, url, port }) : null;
    if (running) community = running.listener;
    return {
      url,
      async close() {
        await running?.close();
        const closed = site.close();
        site.server.closeAllConnections();
        await closed;
      },
    };
  } catch (error) {
    await site.close();
    throw error;
  }
}

const answerNotReady: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
  response.end('The community is starting.\n');
};

function isBelow(url: string, prefix: string): boolean {
  return url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
}

/** An address to open in a browser, where the server listens on all of them. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** The version of the SDK that the pages load. */
export function readVersion(): string {
  const description = readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
