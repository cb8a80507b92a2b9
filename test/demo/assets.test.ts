import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { AssetFolder, serveAssets } from '../../demo/assets.js';
import { type Closing, openSite, temporaryFolder } from './open-demo.js';

const SCRIPT = 'export const words = "the same words again and again, the same words again and again";\n';

/** Without the decoding and the path clean-up that `fetch` does. */
function get(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

async function openFolder(test: Closing) {
  const parent = await temporaryFolder(test);
  const folder = join(parent, 'cdn');
  await mkdir(join(folder, 'v1.2.3'), { recursive: true });
  await writeFile(join(folder, 'v1.2.3', 'parvis.js'), SCRIPT);
  await writeFile(join(folder, 'v1.2.3', 'thread-Dq_HpN2y.js'), SCRIPT);
  await writeFile(join(folder, 'v1.2.3', 'comment-composer.js'), SCRIPT);
  await writeFile(join(parent, 'secret.txt'), 'secret');
  const app = Fastify();
  serveAssets(app, {
    prefix: '/parvis',
    folder: new AssetFolder(folder),
    encodings: ['br', 'gzip'],
    shared: true,
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  test.after(() => app.close());
  return { url, folder };
}

describe('the files of the SDK', () => {
  it('may be loaded by any site, as the type that they are', async (test) => {
    const { url } = await openFolder(test);
    const { status, headers } = await get(url, '/parvis/v1.2.3/parvis.js');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  });

  it('are compressed with the best encoding that the browser takes', async (test) => {
    const { url } = await openFolder(test);
    const path = '/parvis/v1.2.3/parvis.js';
    const brotli = await get(url, path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gzip = await get(url, path, { 'accept-encoding': 'gzip, br;q=0' });
    const plain = await get(url, path, { 'accept-encoding': 'zstd' });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(brotli.body).toString(), SCRIPT);
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(gzip.body).toString(), SCRIPT);
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), SCRIPT);
    for (const { headers } of [brotli, gzip, plain]) assert.match(String(headers['vary']), /Accept-Encoding/);
  });

  it('are kept for ever where the name has a hash, and asked about where it has none', async (test) => {
    const { url } = await openFolder(test);
    const cacheControl = async (file: string) =>
      (await get(url, `/parvis/v1.2.3/${file}`)).headers['cache-control'];
    assert.equal(await cacheControl('thread-Dq_HpN2y.js'), 'public, max-age=31536000, immutable');
    assert.equal(await cacheControl('parvis.js'), 'no-cache');
    assert.equal(await cacheControl('comment-composer.js'), 'no-cache');
  });

  it('are not sent again while they are the same, and are as soon as they change', async (test) => {
    const { url, folder } = await openFolder(test);
    const path = '/parvis/v1.2.3/parvis.js';
    const etag = String((await get(url, path)).headers['etag']);
    assert.equal((await get(url, path, { 'if-none-match': etag })).status, 304);
    await writeFile(join(folder, 'v1.2.3', 'parvis.js'), `${SCRIPT}// changed\n`);
    const changed = await get(url, path, { 'if-none-match': etag });
    assert.equal(changed.status, 200);
    assert.match(changed.body.toString(), /changed/);
  });

  for (const path of [
    '/parvis/../secret.txt',
    '/parvis/%2e%2e/secret.txt',
    '/parvis/..%2fsecret.txt',
    '/parvis/v1.2.3',
    '/parvis/v1.2.3/%00',
    '/parvis/v1.2.3/missing.js',
  ]) {
    it(`do not include ${path}`, async (test) => {
      const { url } = await openFolder(test);
      const { status, body } = await get(url, path);
      assert.equal(status, 404);
      assert.doesNotMatch(body.toString(), /secret$/);
    });
  }

  it('are pinned in the page by a hash of what is served', async (test) => {
    const { url } = await openSite(test);
    const page = await (await fetch(`${url}/fr/forum`)).text();
    const [, src = '', integrity] =
      /src="(\/parvis\/v[^"]+)"\s+integrity="([^"]+)"\s+crossorigin/.exec(page) ?? [];
    const body = Buffer.from(await (await fetch(url + src)).arrayBuffer());
    assert.equal(integrity, `sha384-${createHash('sha384').update(body).digest('base64')}`);
  });
});
