import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bringChromium } from './lib/packaged-chromium.mjs';

/**
 * Finds the browsers of this machine. Each of the variables `PARVIS_CHROMIUM`, `PARVIS_FIREFOX` and `PARVIS_WEBKIT`
 * names a program to use instead (for WebKit, WebKitWebDriver), or is `none` to go without.
 */

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsPlaces('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
};
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPlaces('Mozilla Firefox/firefox.exe'),
};
const WEBKIT_FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) => [
    `/usr/lib/${machine}/${version}`,
    `/usr/libexec/${version}`,
  ]),
);

/** The path of a Chromium, Chrome or Edge, or null. */
export function findChromium(env = process.env) {
  if (env.PARVIS_CHROMIUM) return chosen(env.PARVIS_CHROMIUM);
  return (
    onPath(CHROMIUM_NAMES, env) ??
    firstExecutable([env.CHROME_PATH, ...(CHROMIUM_PLACES[process.platform] ?? [])])
  );
}

/** The path of a Firefox, or null. */
export function findFirefox(env = process.env) {
  if (env.PARVIS_FIREFOX) return chosen(env.PARVIS_FIREFOX);
  return onPath(['firefox', 'firefox-esr'], env) ?? firstExecutable(FIREFOX_PLACES[process.platform] ?? []);
}

/** What runs WebKitGTK without a screen (`driver`, `browser`, `xvfb`: paths), or null. Linux only. */
export function findWebKitDriver(env = process.env) {
  if (process.platform !== 'linux' || env.PARVIS_WEBKIT === 'none') return null;
  const driver = env.PARVIS_WEBKIT ? chosen(env.PARVIS_WEBKIT) : onPath(['WebKitWebDriver'], env);
  const browser = firstExecutable(WEBKIT_FOLDERS.map((folder) => join(folder, 'MiniBrowser')));
  const xvfb = onPath(['Xvfb'], env);
  return driver && browser && xvfb ? { driver, browser, xvfb } : null;
}

/** How to get what was not found, in one line. */
export const HOW_TO_GET = {
  chromium:
    'install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name its program in PARVIS_CHROMIUM',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or name its program in PARVIS_FIREFOX',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb',
};

/**
 * The path of a Chromium: the one of this machine, or one that npm brings, or null. `say` gets a line for each step that
 * takes time.
 */
export async function findOrBringChromium(say = () => {}) {
  if (process.env.PARVIS_CHROMIUM === 'none') return null;
  return findChromium() ?? bringChromium(say);
}

/** Arguments that keep a test's Chromium quiet, quick and off the network. */
export function chromiumArguments() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
    '--force-color-profile=srgb',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
  ];
  // Chromium refuses its sandbox to root, and containers often have no /dev/shm to speak of.
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox', '--disable-dev-shm-usage'] : quiet;
}

/** Settings for `puppeteer.launch`. */
export function chromiumLaunchOptions(executablePath, options = {}) {
  return {
    browser: 'chrome',
    executablePath,
    headless: true,
    ...options,
    args: [...chromiumArguments(), ...(options.args ?? [])],
  };
}

/** Starts Chromium with puppeteer-core. Throws, saying what to install, where there is none. */
export async function launchChromium(options = {}) {
  const executablePath = await findOrBringChromium();
  if (!executablePath) throw new Error(`There is no Chromium: ${HOW_TO_GET.chromium}.`);
  const { launch } = await import('puppeteer-core');
  return launch(chromiumLaunchOptions(executablePath, options));
}

/** Settings for `puppeteer.launch` of Firefox, which speaks WebDriver BiDi. */
export function firefoxLaunchOptions(executablePath, options = {}) {
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    ...options,
    extraPrefsFirefox: {
      // Headless windows are never in front; without this, focus events wait for a click.
      'focusmanager.testmode': true,
      // Tab reaches links and buttons on every platform.
      'accessibility.tabfocus': 7,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...options.extraPrefsFirefox,
    },
  };
}

function chosen(path) {
  if (path === 'none') return null;
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  return path;
}

function onPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstExecutable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function firstExecutable(paths) {
  return paths.find((path) => path && isExecutable(path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windowsPlaces(...endings) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((root) => endings.map((ending) => join(root, ending)));
}
