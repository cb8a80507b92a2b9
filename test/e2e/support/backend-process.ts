import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMMUNITY_AUDIENCE, ISSUER } from '../../../demo/identity.js';
import { PROJECT_FOLDER } from '../../../demo/project.js';
import { PRIVATE_CHANNEL } from '../../../demo/site.js';

/** That no test meets by accident. */
const ROOMY = '1000000/60s';
const ROOMY_LIMITS = {
  PARVIS_LIMIT_REQUESTS: ROOMY,
  PARVIS_LIMIT_MEMBER_WRITES: ROOMY,
  PARVIS_LIMIT_STAFF_WRITES: ROOMY,
  PARVIS_LIMIT_ADDRESS_WRITES: ROOMY,
};

interface Settings {
  port: number;
  /** With the demo's content, as `seededFolder` makes it. */
  dataFolder: string;
  /** The bank's site: where the keys are, and whose pages may use the backend. */
  site: string;
  /** Further origins whose pages may use it. */
  origins?: readonly string[];
}

/** The community backend as a process of its own, on a port of its own, that can be killed and started again. */
export class BackendProcess {
  readonly #settings: Settings;
  #child: ChildProcess | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const { port, dataFolder, site, origins = [] } = this.#settings;
    const child = spawn(process.execPath, [join(PROJECT_FOLDER, 'dist/server/main.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        PARVIS_DATA: join(dataFolder, 'community'),
        PARVIS_ORIGINS: [site, ...origins].join(),
        PARVIS_JWKS_URL: `${site}/.well-known/jwks.json`,
        PARVIS_ISSUER: ISSUER,
        PARVIS_AUDIENCE: COMMUNITY_AUDIENCE,
        PARVIS_PRIVATE_CHANNEL: site + PRIVATE_CHANNEL,
        ...ROOMY_LIMITS,
        PARVIS_LOG_LEVEL: 'error',
      },
    });
    this.#child = child;
    const listening = new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => part.toString().includes('listens on') && resolve());
    });
    const ended = once(child, 'exit').then(() => {
      throw new Error('The backend ended before it listened.');
    });
    ended.catch(() => {});
    await Promise.race([listening, ended]);
  }

  /** As a power cut would: nothing is finished, answered or tidied up. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
}
