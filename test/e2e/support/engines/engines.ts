import { after, before, describe, type TestContext } from 'node:test';
import type { LaunchOptions } from 'puppeteer-core';
import {
  chromiumLaunchOptions,
  findFirefox,
  findOrBringChromium,
  findWebKitDriver,
  firefoxLaunchOptions,
} from '../../../../scripts/browsers.mjs';
import type { EnginePage } from './page.js';
import { startWithPuppeteer } from './puppeteer.js';
import { startWebKit } from './webkit.js';

export interface Engine {
  newPage(): Promise<EnginePage>;
  stop(): Promise<void>;
}

type Start = () => Promise<Engine>;

/** What lets a test into the engine of its suite. */
export interface Browsing {
  engine: string;
  /** A page that shares nothing with those of other tests, and is closed after this one. */
  newPage(test: TestContext): Promise<EnginePage>;
}

/**
 * How each engine of this machine is started, by its name, less those that `npm test -- --engine` leaves out. Throws
 * where one is missing that `PARVIS_REQUIRE` names.
 */
async function findEngines(): Promise<Map<string, Start>> {
  const chromium = await findOrBringChromium();
  const firefox = findFirefox();
  const webkit = findWebKitDriver();
  const starts: Record<string, Start | null> = {
    chromium: chromium && (() => startWithPuppeteer(chromiumLaunchOptions(chromium) as LaunchOptions)),
    firefox: firefox && (() => startWithPuppeteer(firefoxLaunchOptions(firefox) as LaunchOptions)),
    webkit: webkit && (() => startWebKit(webkit)),
  };
  const wanted = process.env['PARVIS_ENGINES']?.split(',') ?? Object.keys(starts);
  const required = process.env['PARVIS_REQUIRE']?.split(',') ?? [];
  const found = new Map<string, Start>();
  for (const [name, start] of Object.entries(starts)) {
    if (!wanted.includes(name)) continue;
    if (start) found.set(name, start);
    else if (required.includes(name)) throw new Error(`${name} is required (PARVIS_REQUIRE) and missing.`);
  }
  return found;
}

/** Defines a suite for each engine, which runs for as long as the suite does. */
export async function describeInEachEngine(
  title: string,
  define: (browsing: Browsing) => void,
): Promise<void> {
  for (const [name, start] of await findEngines()) {
    describe(`${title}, in ${name}`, () => {
      let running: Engine | null = null;
      before(async () => {
        running = await start();
      });
      after(() => running?.stop());
      define({
        engine: name,
        async newPage(test) {
          const page = await running!.newPage();
          test.after(() => page.close());
          return page;
        },
      });
    });
  }
}
