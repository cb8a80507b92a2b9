import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from '../../scripts/lib/webkit-driver.mjs';

/** Runs tests in WebKitGTK, on a screen and a driver that are started with the first test and ended after the last. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #driver;

  /** `programs`: what `findWebKitDriver` found. */
  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      port: 0,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    });
    this.#programs = programs;
  }

  async initialize(config) {
    // The launcher gives one page to each test file in turn, and frames within one page if it may run several at once.
    // Frames share the focus, so real keys need the former.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
    this.concurrency = 1;
  }

  async startSession(id, url) {
    this.#driver ??= startWebKitDriver(this.#programs);
    this.options.port = (await this.#driver).port;
    await this.ensureManagerInitialized();
    // What the other engines give each file.
    await this.setViewport({ width: 800, height: 600 });
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    await this.#driver?.then((driver) => driver.stop()).catch(() => {});
  }

  /** For `user-plugin.mjs`: real input by the WebDriver protocol. */
  async performActions(actions) {
    await this.driver.performActions(actions);
  }

  async releaseActions() {
    await this.driver.releaseActions();
  }

  /** Makes the page as large as that, in CSS pixels. */
  async setViewport({ width, height }) {
    const { inner, outer } = await this.driver.execute(
      'return { inner: [innerWidth, innerHeight], outer: [outerWidth, outerHeight] }',
    );
    await this.driver.setWindowRect(null, null, width + outer[0] - inner[0], height + outer[1] - inner[1]);
  }
}
