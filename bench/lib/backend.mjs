import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { AUDIENCE, ISSUER } from './bank.mjs';
import { addressOf } from './address-of.mjs';

const PROGRAM = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
const COLLECT = new URL('collect-on-signal.mjs', import.meta.url).href;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;
const ROOMY = '100000000/60s';
const STOP_MS = 15_000;

/**
 * Starts the built backend as a process of its own on a free port. `database` is the environment that names where its
 * data is. Its limits are out of the way, and each request may say in `X-Forwarded-For` whose it is.
 */
export async function startBackend({ bank, database }) {
  const child = spawn(process.execPath, ['--expose-gc', '--import', COLLECT, PROGRAM], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      ...database,
      HOST: '127.0.0.1',
      PORT: '0',
      PARVIS_JWKS_URL: bank.jwksUrl,
      PARVIS_ISSUER: ISSUER,
      PARVIS_AUDIENCE: AUDIENCE,
      PARVIS_TRUSTED_PROXIES: '127.0.0.1',
      PARVIS_LIMIT_REQUESTS: ROOMY,
      PARVIS_LIMIT_MEMBER_WRITES: ROOMY,
      PARVIS_LIMIT_ADDRESS_WRITES: ROOMY,
      PARVIS_LIMIT_STAFF_WRITES: ROOMY,
      PARVIS_LIMIT_STREAMS_PER_ADDRESS: '10000',
      PARVIS_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await addressOf(child, ADDRESS, 'backend');
  return {
    url,
    api: `${url}/v1`,
    pid: child.pid,
    /** The figures of `/metrics` by name, those without labels. */
    metrics: () => readMetrics(url),
    /** Lets the server throw away what it no longer needs. */
    collectGarbage: () => child.kill('SIGUSR2'),
    async close() {
      const ended = isRunning(child) ? once(child, 'exit') : null;
      child.kill('SIGTERM');
      const timer = setTimeout(kill, STOP_MS);
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}

async function readMetrics(url) {
  const answer = await fetch(`${url}/metrics`);
  return parseMetrics(await answer.text());
}

/** Of Prometheus' text format, the figures without labels. */
export function parseMetrics(text) {
  const found = text.matchAll(/^([a-z_]+) ([\d.e+-]+)$/gm);
  return Object.fromEntries([...found].map(([, name, value]) => [name, Number(value)]));
}

function isRunning(child) {
  return child.exitCode === null && child.signalCode === null;
}
