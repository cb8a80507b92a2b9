import { rm } from 'node:fs/promises';
import { after, before, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { COMMUNITY_PREFIX } from '../../../demo/community.js';
import type { Demo, DemoOptions } from '../../../demo/server.js';
import { launchChromium } from '../../../scripts/browsers.mjs';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { Api } from './api.js';
import { BackendProcess } from './backend-process.js';
import { seededFolder, startDemoOn } from './demo.js';
import { Guard } from './guard.js';
import { queriesScript } from './queries.js';
import { Visitor } from './visitor.js';
import { Wire } from './wire.js';

/** A page of the bank whose discussion stands in for that of a page which the demo does not have. */
export const SOME_PAGE = '/fr/forum/epargne-solidaire';
const ITS_TOPIC = 'forum/epargne-solidaire';

export interface EnterOptions {
  /** The subject of the discussion on the page, in place of the page's own. */
  topic?: string;
  /** Comments in one piece of the discussion. */
  pageSize?: number;
  width?: number;
  /** Opens another tab of this visitor's browser instead of a browser of its own. */
  beside?: Visitor;
  /** Hosts that the page may ask, beside the bank and its community. */
  origins?: readonly string[];
}

/** The demo bank and a browser, shared by the tests of a file. */
export class Stage {
  #demo: Demo | null = null;
  #browser: Browser | null = null;
  #backend: BackendProcess | null = null;
  #api: Api | null = null;
  #backendUrl = '';
  #folder = '';
  #topics = 0;

  get site(): string {
    return this.#demo!.url;
  }

  get backendUrl(): string {
    return this.#backendUrl;
  }

  /** Where the demo keeps its data. */
  get folder(): string {
    return this.#folder;
  }

  get api(): Api {
    return this.#api!;
  }

  /** The process of the backend, where it has one of its own. */
  get backend(): BackendProcess {
    return this.#backend!;
  }

  /** A subject that nobody has written about. */
  newTopic(): string {
    this.#topics += 1;
    return `e2e/${process.pid}-${this.#topics}`;
  }

  async start(options: Partial<DemoOptions>, hasOwnBackend: boolean): Promise<void> {
    this.#folder = await seededFolder();
    if (hasOwnBackend) {
      const port = await freePort();
      this.#backendUrl = `http://127.0.0.1:${port}`;
      this.#demo = await startDemoOn(this.#folder, { ...options, backend: this.#backendUrl });
      this.#backend = new BackendProcess({ port, dataFolder: this.#folder, site: this.site });
    } else {
      this.#demo = await startDemoOn(this.#folder, options);
      this.#backendUrl = `${this.site}${COMMUNITY_PREFIX}`;
    }
    [this.#browser] = await Promise.all([launchChromium(), this.#backend?.start()]);
    this.#api = new Api(this.site, this.#backendUrl);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#backend?.kill();
    await this.#demo?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Lets somebody in with a browser of their own. When the test is over, it fails if a page of theirs misbehaved. */
  async enter(
    test: TestContext,
    { topic, pageSize = 20, width, beside, origins: others = [] }: EnterOptions = {},
  ): Promise<Visitor> {
    const origins = [this.site, new URL(this.#backendUrl).origin, ...others];
    const visitor = await letIn(test, { browser: this.#browser!, site: this.site, origins, width, beside });
    if (topic) await visitor.page.evaluateOnNewDocument(changeTopic, ITS_TOPIC, topic, pageSize);
    return visitor;
  }
}

interface Door {
  browser: Browser;
  /** Where the paths count from that the visitor opens. */
  site: string;
  /** The only hosts that pages may ask. */
  origins: readonly string[];
  width?: number | undefined;
  /** Whose browser gets another tab, in place of a browser of one's own. */
  beside?: Visitor | undefined;
}

/** Gives somebody a browser of their own. When the test is over, it fails if a page of theirs misbehaved. */
export async function letIn(
  test: TestContext,
  { browser, site, origins, width = 1280, beside }: Door,
): Promise<Visitor> {
  const context = beside?.context ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  const guard = new Guard(origins);
  test.after(async () => {
    if (!beside) await context.close();
    guard.check();
  });
  await page.evaluateOnNewDocument(await queriesScript());
  await guard.watch(page);
  const wire = await Wire.tap(page);
  return new Visitor({ page, guard, wire, site });
}

/** Makes the page what another page of the bank would be, while it is being read and before any widget is there. */
function changeTopic(from: string, to: string, pageSize: number): void {
  new MutationObserver(() => {
    for (const widget of document.querySelectorAll(`[topic="${from}"]`)) {
      widget.setAttribute('topic', to);
      widget.setAttribute('page-url', `${location.origin}/${to}`);
      widget.setAttribute('page-size', String(pageSize));
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Opens the bank before the tests of a suite and closes it after them. */
export function openStage(options: Partial<DemoOptions> & { ownBackend?: boolean } = {}): Stage {
  const { ownBackend = false, ...rest } = options;
  const stage = new Stage();
  before(() => stage.start(rest, ownBackend));
  after(() => stage.stop());
  return stage;
}
