import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, compress, type Encoding } from './compression.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

interface Asset {
  body: Buffer;
  type: string;
  /** Such as `sha384-…`: for an `integrity` attribute, and the base of the ETag. */
  integrity: string;
  modified: number;
  compressed: Map<Encoding, Promise<Buffer>>;
}

/** The files below a folder, kept in memory with their compressed forms until they change on disk. */
export class AssetFolder {
  readonly #folder: string;
  readonly #assets = new Map<string, Asset>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null when there is no such file, or when the path leads out of the folder. */
  async find(path: string): Promise<Asset | null> {
    const file = join(this.#folder, path);
    if (!file.startsWith(this.#folder + sep) || path.includes('\0')) return null;
    const stats = await stat(file).catch(() => null);
    if (!stats?.isFile()) return null;
    const known = this.#assets.get(file);
    if (known?.modified === stats.mtimeMs) return known;
    const body = await readFile(file);
    const asset: Asset = {
      body,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
      modified: stats.mtimeMs,
      compressed: new Map(),
    };
    this.#assets.set(file, asset);
    return asset;
  }
}

interface AssetRoute {
  /** Such as `/parvis`. */
  prefix: string;
  folder: AssetFolder;
  encodings: readonly Encoding[];
  /** Any site may load these files. */
  shared: boolean;
}

export function serveAssets(app: FastifyInstance, { prefix, folder, encodings, shared }: AssetRoute): void {
  app.get<{ Params: { '*': string } }>(`${prefix}/*`, async (request, reply) => {
    const path = request.params['*'];
    const asset = await folder.find(path);
    if (shared) {
      reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    }
    if (!asset) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such file.\n');
    reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    return sendAsset(request, reply, asset, encodings);
  });
}

/**
 * Whether a file's name changes with its content. A version's folder as a whole is immutable only once it is released:
 * a local build uses the same version again and again, and a stale loader in a browser's cache would not fit its chunks.
 */
function isHashed(path: string): boolean {
  const hash = /[-.]([\w-]{8,})\.\w+$/.exec(basename(path))?.[1];
  return hash !== undefined && /[A-Z0-9]/.test(hash);
}

async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  encodings: readonly Encoding[],
): Promise<FastifyReply> {
  const encoding = chooseEncoding(request.headers['accept-encoding'], encodings);
  const etag = `"${asset.integrity.slice(7, 39)}${encoding ? `-${encoding}` : ''}"`;
  reply.headers({ etag, vary: 'Accept-Encoding' }).type(asset.type);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (!encoding) return reply.send(asset.body);
  let body = asset.compressed.get(encoding);
  if (!body) {
    body = compress(asset.body, encoding, 'once');
    asset.compressed.set(encoding, body);
  }
  return reply.header('content-encoding', encoding).send(await body);
}
