import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { openIdentity } from '../../../demo/identity.js';
import { launchChromium } from '../../../scripts/browsers.mjs';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { Api } from './api.js';
import { BackendProcess } from './backend-process.js';
import { seededFolder } from './demo.js';
import { FileHost, type HostPage, HostSite } from './host-site.js';
import { letIn } from './stage.js';
import type { Visitor } from './visitor.js';

/** Somebody's bank on one site, the files of the SDK on a second and the community backend on a third. */
export class HostStage {
  readonly site = new HostSite();
  readonly files = new FileHost();
  backend = '';
  #process: BackendProcess | null = null;
  #browser: Browser | null = null;
  #api: Api | null = null;
  #folder = '';
  #topics = 0;

  get api(): Api {
    return this.#api!;
  }

  async start(options: LaunchOptions): Promise<void> {
    this.#folder = await seededFolder();
    const port = await freePort();
    this.backend = `http://127.0.0.1:${port}`;
    await this.files.start();
    await this.site.start(await openIdentity(join(this.#folder, 'demo')), this.files, this.backend);
    const { address, url } = this.site;
    this.#process = new BackendProcess({ port, dataFolder: this.#folder, site: address, origins: [url] });
    // One after the other: what failed to start leaves nothing behind that `stop` does not know.
    this.#browser = await launchChromium(options);
    await this.#process.start();
    this.#api = new Api(address, this.backend);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await Promise.all([this.#process?.kill(), this.site.close(), this.files.close()]);
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A subject with comments, the newest of which says "Avis 1". */
  async topicWith(comments: number): Promise<string> {
    this.#topics += 1;
    const topic = `host/${process.pid}-${this.#topics}`;
    await this.api.openTopic('amina', topic);
    for (let number = comments; number > 0; number -= 1) {
      await this.api.createComment('amina', topic, `Avis ${number}`);
    }
    return topic;
  }

  async enter(test: TestContext, width?: number): Promise<Visitor> {
    const origins = [this.site.url, this.files.url, this.backend];
    return letIn(test, { browser: this.#browser!, site: this.site.url, origins, width });
  }

  /** Lets somebody in who has signed in at the bank. */
  async enterAs(test: TestContext, person: string): Promise<Visitor> {
    const visitor = await this.enter(test);
    const answer = await fetch(`${this.site.address}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    const [name = '', value = ''] = answer.headers.get('set-cookie')!.split(';')[0]!.split('=');
    const { hostname } = new URL(this.site.url);
    await visitor.context.setCookie({ name, value, domain: hostname, path: '/', httpOnly: true });
    return visitor;
  }

  /** Opens a page that has a discussion somewhere in its body, and waits until it can be read. */
  async read(visitor: Visitor, page: HostPage): Promise<void> {
    await visitor.open(this.site.add(page));
    await visitor.reads();
  }
}

/** What a bank's web team pastes for a discussion. */
export function threadOn(topic: string): string {
  return `<parvis-community backend="{backend}"
    ><parvis-comment-thread topic="${topic}">La discussion n’est pas là.</parvis-comment-thread
  ></parvis-community>`;
}

/** Opens the three sites before the tests of a suite and closes them after them. */
export function openHostStage(options: LaunchOptions = {}): HostStage {
  const stage = new HostStage();
  before(() => stage.start(options));
  after(() => stage.stop());
  return stage;
}
