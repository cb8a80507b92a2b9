import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.mjs';

/**
 * Starts a screen without a monitor and WebKit's driver on it. Resolves to the driver's `port`, the `browser` to ask it
 * for, and `stop`.
 */
export async function startWebKitDriver({ driver, browser, xvfb }) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const started = [screen];
  const stop = () => started.reverse().forEach((child) => child.kill('SIGKILL'));
  process.once('exit', stop);
  try {
    const display = await firstLine(screen, screen.stdio[3], 'Xvfb');
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // There is no session bus and no graphics card in a container.
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    started.push(child);
    await answering(`http://127.0.0.1:${port}/status`, child, 'WebKitWebDriver');
    return { port, browser, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function firstLine(child, stream, name) {
  const lines = createInterface({ input: stream });
  const gone = once(child, 'exit').then(() => {
    throw new Error(`${name} stopped before it was ready.`);
  });
  const [line] = await Promise.race([once(lines, 'line'), gone]);
  gone.catch(() => {});
  return line.trim();
}

async function answering(url, child, name) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${name} stopped before it was ready.`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${name} did not answer within 15 s.`);
}
