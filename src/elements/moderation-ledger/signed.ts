import type { LedgerKeyList } from '../../contract/ledger.js';

const encoder = new TextEncoder();

export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const text = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function jsonOf(part: string): Record<string, unknown> {
  return Object(JSON.parse(new TextDecoder().decode(bytesOf(part)))) as Record<string, unknown>;
}

/** What a compact JWS of a kind says, if one of the keys has signed it; otherwise null. */
export async function readSigned(
  signed: string,
  kind: 'parvis-checkpoint' | 'parvis-receipt',
  keys: LedgerKeyList['items'],
): Promise<Record<string, unknown> | null> {
  try {
    const [head = '', body = '', signature = ''] = signed.split('.');
    const { alg, kid, typ } = jsonOf(head);
    const known = keys.find(({ id }) => id === kid);
    if (alg !== 'ES256' || typ !== kind || !known) return null;
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('jwk', known.publicKey, curve, false, ['verify']);
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const isValid = await crypto.subtle.verify(
      how,
      key,
      bytesOf(signature),
      encoder.encode(`${head}.${body}`),
    );
    return isValid ? jsonOf(body) : null;
  } catch {
    return null;
  }
}
