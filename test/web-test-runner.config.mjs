import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import {
  chromiumLaunchOptions,
  findFirefox,
  findOrBringChromium,
  findWebKitDriver,
  firefoxLaunchOptions,
} from '../scripts/browsers.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { userPlugin } from './runner/user-plugin.mjs';
import { WebKitLauncher } from './runner/webkit-launcher.mjs';

/** Where the tests that run in a browser are. */
export const BROWSER_TESTS = 'test/{client,controllers,i18n,styles,elements,corpora,helpers}/**/*.test.ts';

/** What each engine is started by, for those that this machine has. */
export async function launchers() {
  const chromium = await findOrBringChromium(console.log);
  const firefox = findFirefox();
  const webkit = findWebKitDriver();
  return {
    // A custom puppeteer keeps the launcher from looking for a Chrome of its own choice.
    ...(chromium && {
      chromium: chromeLauncher({
        puppeteer,
        launchOptions: chromiumLaunchOptions(chromium),
        concurrency: 2,
        // A window and a storage of its own for each: a page behind another one would not be drawn.
        createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      }),
    }),
    ...(firefox && {
      firefox: chromeLauncher({ puppeteer, launchOptions: firefoxLaunchOptions(firefox), concurrency: 1 }),
    }),
    ...(webkit && { webkit: new WebKitLauncher(webkit) }),
  };
}

/** Brings `helpers/setup.ts` into each test file, without moving its lines. */
const setupPlugin = {
  name: 'parvis-setup',
  transform(context) {
    if (!context.path.endsWith('.test.ts')) return undefined;
    return `import '/test/helpers/setup.ts'; ${context.body}`;
  },
};

const ignoredLogs = [/^Lit is in dev mode/];

/** Settings for @web/test-runner. */
export function configuration({ browsers, files = BROWSER_TESTS, ...others }) {
  return {
    rootDir: root,
    files,
    browsers,
    hostname: '127.0.0.1',
    nodeResolve: true,
    // The engines take turns: two cores carry one browser with two pages well, and no more.
    concurrentBrowsers: 1,
    concurrency: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="en"><head><title>Parvis tests</title></head><body><script type="module" src="${framework}"></script></body></html>`,
    filterBrowserLogs: ({ args }) =>
      !ignoredLogs.some((pattern) => typeof args[0] === 'string' && pattern.test(args[0])),
    plugins: [
      setupPlugin,
      // The same class fields as in the build: `useDefineForClassFields` is read from tsconfig.json.
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      userPlugin(),
    ],
    ...others,
  };
}

export default configuration({ browsers: Object.values(await launchers()) });
