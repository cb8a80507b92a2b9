import { launchChromium } from '../../scripts/browsers.mjs';
import { probe } from './probe.mjs';
import { startServer } from './server.mjs';

/** The most that anything is waited for, in milliseconds. A contestant that takes longer is said to hang. */
export const LIMIT = 60_000;

/** The contestants, in the order of the tables. Parvis comes first, the hand-written page last. */
export const CONTESTANTS = [
  { name: 'parvis', title: 'Parvis' },
  { name: 'artalk', title: 'Artalk' },
  { name: 'artalk-lite', title: 'Artalk Lite' },
  { name: 'waline', title: 'Waline' },
  { name: 'floor', title: 'hand-written page' },
];
export const PEERS = ['artalk', 'artalk-lite', 'waline'];

/** Runs a measurement with a server and a browser, and ends both in any case. */
export async function withStage(task) {
  const server = await startServer();
  try {
    const browser = await launchChromium({
      protocolTimeout: LIMIT + 30_000,
      // Nothing of the machine's network is reached, whatever a page asks for.
      args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    });
    try {
      return await task({ server, browser, version: await browser.version() });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Opens a page in a browser context of its own, with nothing cached, and closes it after the task. */
export async function withPage(browser, { url, name, wanted = 0, slowdown = 1, latency = 0 }, task) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(probe, name, wanted, LIMIT);
    const session = await page.createCDPSession();
    // Processor time, so that work counts alike on a busy machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (latency > 0) await page.emulateNetworkConditions({ latency, download: -1, upload: -1 });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LIMIT });
    return await within(2 * LIMIT, task(page, session), `${name} at ${new URL(url).pathname}`);
  } finally {
    await context.close();
  }
}

/** What the page holds after its garbage is collected. */
export async function held(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const valueOf = await readMetrics(session);
  return {
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}

/** The milliseconds of processor time that the page's main thread has worked until now. */
export async function worked(session) {
  const valueOf = await readMetrics(session);
  return valueOf('TaskDuration') * 1000;
}

async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (wanted) => metrics.find(({ name }) => name === wanted).value;
}

function within(milliseconds, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: no answer within ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The list, another one first each time: so that a slow moment of the machine does not always meet the same. */
export function rotated(list, times) {
  const start = times % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
