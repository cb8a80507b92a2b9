import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addressOf } from './address-of.mjs';

const PROGRAM = fileURLToPath(new URL('../../dist/demo/main.js', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Starts the built demo on a free port with fresh data; resolves when it is open. */
export async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'));
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      ...process.env,
      PORT: '0',
      PARVIS_DATA: folder,
      PARVIS_LIMIT_MEMBER_WRITES: '100000/60s',
      PARVIS_LIMIT_ADDRESS_WRITES: '100000/60s',
      PARVIS_LIMIT_REQUESTS: '1000000/60s',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child, ADDRESS, 'demo');
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A token of one of the demo's persons. */
export async function tokenOf(url, person) {
  const signedIn = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ person }),
  });
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';', 1)[0]);
  const answer = await fetch(`${url}/session/token`, { headers: { Cookie: cookie.join('; ') } });
  const { token } = await answer.json();
  return token;
}
