import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';

/** What a signature is for, so that none can be passed off as another. */
export type SignedKind = 'parvis-checkpoint' | 'parvis-receipt';

/** Signs what the record says, with ECDSA over P-256. */
export interface SigningKey {
  /** The thumbprint of the public key (RFC 7638). */
  readonly id: string;
  readonly publicKey: JsonWebKey;
  readonly privateKey: JsonWebKey;
  /** A compact JWS. */
  sign(kind: SignedKind, payload: object): string;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function toSigningKey(key: KeyObject): SigningKey {
  const { kty, crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
  const id = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return {
    id,
    publicKey: { kty, crv, x, y } as JsonWebKey,
    privateKey: key.export({ format: 'jwk' }),
    sign(typ, payload) {
      const signed = `${encode({ alg: 'ES256', kid: id, typ })}.${encode(payload)}`;
      const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
      return `${signed}.${signature.toString('base64url')}`;
    },
  };
}

/** Reads a private key of the curve P-256, as PEM (PKCS #8 or SEC 1) or as a JWK. Throws where it is none. */
export function readSigningKey(text: string): SigningKey {
  const key = text.trimStart().startsWith('{')
    ? createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
    : createPrivateKey(text);
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new TypeError('not a key of the curve P-256');
  return toSigningKey(key);
}

export function createSigningKey(): SigningKey {
  return toSigningKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
}
