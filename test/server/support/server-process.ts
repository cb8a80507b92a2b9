import { spawn, type ChildProcess } from 'node:child_process';

const ENTRY = new URL('../../../server/main.ts', import.meta.url).pathname;

export interface Launched {
  child: ChildProcess;
  exited: Promise<number | null>;
  /** Everything that it has written. */
  output(): string;
}

export interface Running extends Launched {
  url: string;
}

/** Starts the server as a process of its own, on a port of its own, with these settings and no others. */
export function launchServer(environment: Record<string, string>): Launched {
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, exited, output: () => output };
}

/** Resolves when it answers. */
export async function untilListening(launched: Launched): Promise<Running> {
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /listens on (http:\S+)/.exec(launched.output())?.[1];
      if (found !== undefined) resolve(found);
    };
    launched.child.stdout?.on('data', look);
    void launched.exited.then((code) => reject(new Error(`It ended with ${code}: ${launched.output()}`)));
  });
  return { ...launched, url };
}
