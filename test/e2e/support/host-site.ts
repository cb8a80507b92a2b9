import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { AssetFolder, serveAssets } from '../../../demo/assets.js';
import type { Identity } from '../../../demo/identity.js';
import { SDK_FOLDER } from '../../../demo/project.js';
import { readVersion } from '../../../demo/server.js';
import { addSession } from '../../../demo/session.js';

/** What somebody's bank has on a page, beside the tag and the element that it pastes. */
export interface HostPage {
  body: string;
  /** Goes before everything else in the head. */
  head?: string;
  /** A stylesheet of the bank's own. */
  css?: string;
  /** Runs before the loader. */
  script?: string;
  /** Links `parvis.css`. */
  isReserved?: boolean;
  /** Does without the tag, to compare. */
  isBare?: boolean;
  direction?: 'ltr' | 'rtl';
}

const FOLDER = '/some/where';
const RELEASE = `${FOLDER}/v${readVersion()}`;

/** The files of a release on a host of their own, which knows nothing of Parvis. */
export class FileHost {
  readonly #app = Fastify();
  url = '';

  async start(): Promise<void> {
    const folder = new AssetFolder(SDK_FOLDER);
    serveAssets(this.#app, { prefix: FOLDER, folder, encodings: [], shared: true });
    this.url = `http://files.localhost:${await listen(this.#app)}`;
  }

  /** The tag that a bank's web team pastes, pinned as the manifest says. */
  tag(nonce: string): string {
    const manifest = readFileSync(join(SDK_FOLDER, `v${readVersion()}`, 'manifest.json'), 'utf8');
    const { files } = JSON.parse(manifest) as { files: { file: string; sha384: string }[] };
    const { sha384 } = files.find(({ file }) => file === 'parvis.js')!;
    const address = `${this.url}${RELEASE}/parvis.js`;
    return `<script type="module" src="${address}" integrity="${sha384}" crossorigin="anonymous" nonce="${nonce}"></script>`;
  }

  get stylesheet(): string {
    return `<link rel="stylesheet" href="${this.url}${RELEASE}/parvis.css">`;
  }

  async close(): Promise<void> {
    await close(this.#app);
  }
}

/** A bank's own site: pages under the strictest policy, a sign-in and the keys of its tokens. */
export class HostSite {
  readonly #app = Fastify();
  readonly #pages: HostPage[] = [];
  /** As programs find it, which do not know the names below `localhost`. */
  address = '';
  /** As browsers know it. */
  url = '';

  async start(identity: Identity, files: FileHost, backend: string): Promise<void> {
    const app = this.#app;
    addSession(app, identity);
    app.get('/.well-known/jwks.json', () => identity.jwks);
    app.get<{ Params: { index: string } }>('/page/:index', (request, reply) => {
      const page = this.#pages[Number(request.params.index)]!;
      const nonce = randomBytes(16).toString('base64');
      return reply
        .type('text/html; charset=utf-8')
        .headers({
          'content-security-policy': policy(page, nonce, files.url, backend),
          'integrity-policy': 'blocked-destinations=(script)',
        })
        .send(render(page, Number(request.params.index), nonce, files, backend));
    });
    app.get<{ Params: { index: string } }>('/style/:index', (request, reply) =>
      reply.type('text/css; charset=utf-8').send(this.#pages[Number(request.params.index)]!.css),
    );
    app.get('/worker.js', (_request, reply) => reply.type('text/javascript').send(WORKER));
    app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
    const port = await listen(app);
    this.address = `http://127.0.0.1:${port}`;
    this.url = `http://bank.localhost:${port}`;
  }

  /** Puts a page on the site and returns its path. */
  add(page: HostPage): string {
    return `/page/${this.#pages.push(page) - 1}`;
  }

  async close(): Promise<void> {
    await close(this.#app);
  }
}

/** A service worker as many sites have one: what is theirs comes from the cache, all else goes through it. */
const WORKER = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  const answer = async (request) => {
    if (new URL(request.url).origin !== location.origin || request.method !== 'GET') return fetch(request);
    const cached = await caches.match(request);
    if (cached) return cached;
    const response = await fetch(request);
    const cache = await caches.open('site');
    await cache.put(request, response.clone());
    return response;
  };
  self.addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
`;

function policy({ css, isReserved, head }: HostPage, nonce: string, files: string, backend: string): string {
  const styles = [css && `'self'`, isReserved && files].filter(Boolean);
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src ${styles.join(' ') || `'none'`}`,
    `connect-src 'self' ${backend}`,
    `base-uri ${head?.includes('<base') ? `'self'` : `'none'`}`,
    `form-action 'none'`,
    `worker-src 'self'`,
    `require-trusted-types-for 'script'`,
    // The last is the bank's own, for its service worker.
    `trusted-types parvis-1 parvis-1-lit bank`,
  ].join('; ');
}

function render(page: HostPage, index: number, nonce: string, files: FileHost, backend: string): string {
  const own = `document.addEventListener('DOMContentLoaded', () => {
    for (const community of document.querySelectorAll('parvis-community')) {
      community.getToken = async () => (await fetch('/session/token')).json();
    }
  });`;
  return `<!doctype html>
<html lang="fr" dir="${page.direction ?? 'ltr'}">
  <head>
    <meta charset="utf-8">
    <title>Une page de la banque</title>
    ${page.head ?? ''}
    ${page.css === undefined ? '' : `<link rel="stylesheet" href="/style/${index}">`}
    ${page.isReserved ? files.stylesheet : ''}
    <script nonce="${nonce}">${page.script ?? ''}</script>
    <script nonce="${nonce}">${own}</script>
    ${page.isBare ? '' : files.tag(nonce)}
  </head>
  <body>${page.body.replaceAll('{backend}', backend)}</body>
</html>`;
}

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

async function close(app: FastifyInstance): Promise<void> {
  const closed = app.close();
  app.server.closeAllConnections();
  await closed;
}
