import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import { findPerson, type Person } from './persons.js';

export const ISSUER = 'https://banque-solane.example';
export const COMMUNITY_AUDIENCE = 'parvis-demo';
const SESSION_AUDIENCE = 'solane-session';

export const TOKEN_SECONDS = 5 * 60;
export const SESSION_SECONDS = 12 * 60 * 60;

/** The demo bank as an identity provider: who is signed in, and what it vouches for to the community. */
export interface Identity {
  /** The public half of the key, for `/.well-known/jwks.json`. */
  readonly jwks: { keys: JWK[] };
  /** The value of the bank's own session cookie. Signed, so that a restart signs nobody out. */
  startSession(person: Person): Promise<string>;
  /** Who a session cookie belongs to. Null when it is missing, changed or over. */
  readSession(cookie: string | undefined): Promise<Person | null>;
  /** A short-lived token for the community backend. `expiresAt` is in milliseconds since 1970. */
  issueToken(person: Person): Promise<{ token: string; expiresAt: number }>;
}

/** Opens the identity whose key is in `folder`, and makes the key at the first use. */
export async function openIdentity(folder: string): Promise<Identity> {
  const privateJwk = await loadKey(folder);
  const key = await importJWK(privateJwk, 'ES256');
  const publicJwk: JWK = { alg: 'ES256', use: 'sig' };
  for (const field of ['kty', 'crv', 'x', 'y', 'kid'] as const) publicJwk[field] = privateJwk[field]!;
  const verificationKey = await importJWK(publicJwk, 'ES256');

  const sign = (person: Person, audience: string, seconds: number, claims = {}) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: privateJwk.kid! })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setSubject(audience === SESSION_AUDIENCE ? person.id : person.subject)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(key);
  };

  return {
    jwks: { keys: [publicJwk] },
    startSession: (person) => sign(person, SESSION_AUDIENCE, SESSION_SECONDS),
    async readSession(cookie) {
      if (!cookie) return null;
      try {
        const { payload } = await jwtVerify(cookie, verificationKey, {
          issuer: ISSUER,
          audience: SESSION_AUDIENCE,
          algorithms: ['ES256'],
        });
        return findPerson(payload.sub ?? '');
      } catch {
        return null;
      }
    },
    async issueToken(person) {
      const expiresAt = Date.now() + TOKEN_SECONDS * 1000;
      const token = await sign(person, COMMUNITY_AUDIENCE, TOKEN_SECONDS, {
        name: person.name,
        roles: person.roles,
      });
      return { token, expiresAt };
    },
  };
}

async function loadKey(folder: string): Promise<JWK> {
  const file = join(folder, 'signing-key.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  jwk.kid = await calculateJwkThumbprint(jwk);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
