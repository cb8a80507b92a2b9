import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import { COMMUNITY_PREFIX, startCommunity } from '../../../../demo/community.js';
import { type Identity, openIdentity } from '../../../../demo/identity.js';
import { findPerson, type Person } from '../../../../demo/persons.js';
import { PROJECT_FOLDER, SDK_FOLDER } from '../../../../demo/project.js';
import { hashOf } from '../../../../scripts/lib/verified-chunks.mjs';
import { ROOMY_LIMITS, seededFolder } from '../demo.js';
import type { Browsing } from './engines.js';
import type { EnginePage } from './page.js';

export const FALLBACK = 'The discussion needs a newer browser.';
export const NONCE = 'bm9uY2Utb2YtdGhlLWJhbms';
const TOPIC = 'forum/epargne-solidaire';
const WATCH = 'watch.js';

const { version } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
  version: string;
};
const RELEASE = `v${version}`;

/** A JSON file of the release. */
export async function readRelease<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(join(SDK_FOLDER, RELEASE, file), 'utf8')) as Content;
}

export interface PageOptions {
  /** Whether files and backend are on the page's origin, or each on one of its own. */
  hosting?: 'same-origin' | 'other-origin';
  /** The folder of all releases. */
  folder?: string;
  channel?: 'release' | 'v1';
  headers?: Record<string, string>;
  /** Who is signed in. */
  person?: string;
  /** The subject of the discussion; one of the demo's by default. */
  topic?: string;
  /** Comments in one piece of the discussion. */
  pageSize?: number;
  /** English by default. */
  lang?: string;
  /** Answers a chunk, which is named without its hash, with other bytes, or with an error for null. */
  changed?: { chunk: string; change: (code: Uint8Array) => Uint8Array | null };
}

/** A page of a bank, the files of the SDK and a community, on three origins. One page at a time. */
export class Host {
  #page: Required<Pick<PageOptions, 'headers' | 'folder'>> & Pick<PageOptions, 'changed'> & { html: string } =
    { headers: {}, folder: '', html: '' };
  #requested: string[] = [];
  #identity: Identity | null = null;
  #watch: Uint8Array = new Uint8Array();
  #stops: (() => unknown)[] = [];
  #origins = { page: '', files: '', backend: '' };

  /** The addresses of all files of the SDK that this page asked for. */
  get requested(): readonly string[] {
    return this.#requested;
  }

  /** Of the page, and of the files and the backend of a page that has them elsewhere. */
  get origins(): Readonly<Record<'page' | 'files' | 'backend', string>> {
    return this.#origins;
  }

  /** Of the page that was made last. */
  get address(): string {
    return `${this.#origins.page}/page`;
  }

  /** The backend, as a page on another origin calls it. */
  get backend(): string {
    return this.#origins.backend + COMMUNITY_PREFIX;
  }

  /** What the bank gives a page in which this person is signed in. */
  async tokenOf(person: Person): Promise<string> {
    return (await this.#identity!.issueToken(person)).token;
  }

  /** `prepare` gets the folder that holds the data of the demo before anybody else. */
  async start(prepare?: (dataFolder: string) => Promise<void>): Promise<void> {
    const dataFolder = await seededFolder();
    this.#stops.push(() => rm(dataFolder, { recursive: true, force: true }));
    await prepare?.(dataFolder);
    this.#identity = await openIdentity(join(dataFolder, 'demo'));
    this.#watch = await bundleWatch();
    let community: RequestListener | null = null;
    this.#origins = {
      page: await this.#listen((request, response) => {
        if (request.url!.startsWith(`${COMMUNITY_PREFIX}/`)) community!(request, response);
        else if (request.url === '/.well-known/jwks.json') sendJson(response, this.#identity!.jwks);
        else if (request.url === '/page') this.#sendPage(response);
        else if (request.url === '/favicon.ico') response.writeHead(204).end();
        else void this.#sendFile(request.url!, response);
      }),
      files: await this.#listen((request, response) => void this.#sendFile(request.url!, response)),
      backend: await this.#listen((request, response) => community!(request, response)),
    };
    const url = this.#origins.page;
    const port = Number(new URL(url).port);
    const running = await startCommunity({ url, port, dataFolder, seed: false, limits: ROOMY_LIMITS });
    community = running.listener;
    this.#stops.push(() => running.close());
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop();
  }

  /** Makes the page, and gives its address. */
  async show(options: PageOptions): Promise<string> {
    const { hosting = 'other-origin', folder = '/parvis', headers = {}, changed } = options;
    const isElsewhere = hosting === 'other-origin';
    const files = isElsewhere ? this.#origins.files : '';
    const backend = (isElsewhere ? this.#origins.backend : '') + COMMUNITY_PREFIX;
    const html = await this.#render(options, files + encodeURI(folder), backend);
    this.#requested = [];
    this.#page = { headers, folder, html, ...(changed && { changed }) };
    return this.address;
  }

  async #render(
    { channel = 'release', person, topic = TOPIC, pageSize = 20, lang = 'en' }: PageOptions,
    folder: string,
    backend: string,
  ): Promise<string> {
    const { files } = await readRelease<{ files: { file: string; sha384: string }[] }>('manifest.json');
    const { sha384 } = files.find(({ file }) => file === 'parvis.js')!;
    // What changes with every release cannot be pinned.
    const pin = channel === 'release' ? ` integrity="${sha384}"` : '';
    const token = person && (await this.tokenOf(findPerson(person)!));
    const common = `nonce="${NONCE}" crossorigin="anonymous"`;
    return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>A page of the bank</title>
    ${token ? `<meta name="token" content="${token}">` : ''}
    <script ${common} src="${folder}/${WATCH}" integrity="sha384-${hashOf(this.#watch, 'sha384')}"></script>
    <script ${common} src="${folder}/${channel === 'v1' ? 'v1' : RELEASE}/parvis.js" type="module"${pin}></script>
  </head>
  <body>
    <parvis-community backend="${backend}">
      <parvis-comment-thread topic="${topic}" page-size="${pageSize}">${FALLBACK}</parvis-comment-thread>
    </parvis-community>
  </body>
</html>`;
  }

  async #listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#stops.push(() => close(server));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #sendPage(response: ServerResponse): void {
    response.writeHead(200, { ...this.#page.headers, 'content-type': 'text/html; charset=utf-8' });
    response.end(this.#page.html);
  }

  /** Only from the folder of this page: a file that is sought elsewhere is not found. */
  async #sendFile(url: string, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(url);
    const { folder, changed } = this.#page;
    const file = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
    const [, chunk] = /^v[\d.]+\/([a-z-]+?)(?:-[\w-]{8})?\.js$/.exec(file) ?? [];
    if (!chunk && file !== WATCH) return void response.writeHead(404).end();
    if (chunk) this.#requested.push(path);
    const released = chunk ? await readFile(join(SDK_FOLDER, file)) : this.#watch;
    const content = chunk && chunk === changed?.chunk ? changed.change(released) : released;
    response.writeHead(content ? 200 : 503, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      // Nothing is kept: a file that the browser fetched again, it would have to ask for again.
      'cache-control': 'no-store',
    });
    response.end(content);
  }
}

/** Opens the host before the tests of a file or a suite and closes it after them. */
export function openHost(): Host {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());
  return host;
}

export async function openPage(
  test: TestContext,
  browsing: Browsing,
  host: Host,
  options: PageOptions,
): Promise<EnginePage> {
  const url = await host.show(options);
  const page = await browsing.newPage(test);
  await page.open(url);
  return page;
}

async function bundleWatch(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_FOLDER, 'test/e2e/support/engines/watch.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]!.contents;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
