import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs npm, showing what it says. Rejects when it fails. */
export function npm(args, { cwd = root } = {}) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a batch file on Windows, which only a shell can start.
      shell: program === 'npm' && process.platform === 'win32',
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', npm_config_update_notifier: 'false' },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`"npm ${args.join(' ')}" ended with code ${code}.`)),
    );
  });
}
