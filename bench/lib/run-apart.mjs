import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('run-one.mjs', import.meta.url));
const LONGEST_MS = 8 * 60_000;
const GRACE_MS = 10_000;

/**
 * Runs a measurement in a process of its own, so that none finds what another left behind and none can end the others.
 * Resolves to its result. Whatever it started ends with it: it leads a process group.
 */
export function runApart(name, { rounds, longest = LONGEST_MS, say = console.log } = {}) {
  const started = performance.now();
  const child = fork(PROGRAM, [name, ...(rounds ? [String(rounds)] : [])], { detached: true });
  return new Promise((resolve, reject) => {
    let answer = null;
    let reason = null;
    const stop = (why) => {
      reason ??= why;
      signalGroup(child.pid, 'SIGTERM');
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS).unref();
    };
    const interrupt = () => stop('interrupted');
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const timer = setTimeout(() => stop(`not done after ${longest / 60_000} minutes`), longest);
    child.on('message', (message) => {
      if (message.line) say(`  ${clock(performance.now() - started)}  ${message.line}`);
      else answer = message;
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      signalGroup(child.pid, 'SIGKILL');
      if (reason === 'interrupted') process.exit(130);
      if (answer?.result && !reason) resolve(answer.result);
      else reject(new Error(reason ?? answer?.error ?? `ended with ${signal ?? `code ${code}`}`));
    });
  });
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // Nobody of the group is left.
    if (error.code !== 'ESRCH') throw error;
  }
}

function clock(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
