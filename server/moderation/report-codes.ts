import { createHash, createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.js';

/** Crockford's base32: without the letters that look like digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 100 bits. */
const LENGTH = 20;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** As somebody may have typed it: the letters that look like digits are meant as those. */
export function normaliseCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** A letter for each byte, in groups of four. */
export function formatCode(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => ALPHABET[byte % 32] as string).join('');
  return letters.match(/.{1,4}/g)!.join('-');
}

/** All of a code that is kept. */
export function hashCode(code: string): string {
  return digest(`report-code.${normaliseCode(code)}`);
}

/** A request that can be recognised when it comes again, without anything being kept that gives its code away. */
export interface ReportKey {
  code: string;
  codeHash: string;
  keyHash: string;
  fingerprint: string;
}

/** The code is made from the request's own key and a secret of the community: the same request gets the same code. */
export async function makeKey(
  db: Kysely<Database>,
  request: { key: string; fingerprint: string },
): Promise<ReportKey> {
  const { secret } = await db.selectFrom('report_secret').select('secret').executeTakeFirstOrThrow();
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest();
  const bytes = sign(`code.${request.key}.${request.fingerprint}`);
  const code = formatCode(bytes.subarray(0, LENGTH));
  return {
    code,
    codeHash: hashCode(code),
    keyHash: sign(`key.${request.key}`).toString('base64url'),
    fingerprint: request.fingerprint,
  };
}
