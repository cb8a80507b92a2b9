import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

export const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The best of the `offered` encodings that an `Accept-Encoding` header takes. Null: as it is. */
export function chooseEncoding(header: string | undefined, offered: readonly Encoding[]): Encoding | null {
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  return offered.find((encoding) => accepted.has(encoding)) ?? null;
}

/** `effort`: `once` for what is kept and sent many times, `each-time` for what is made anew for every request. */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  effort: 'once' | 'each-time',
): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: effort === 'once' ? 9 : 6 });
  const quality = effort === 'once' ? 11 : 4;
  return compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
