import { randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.js';

/**
 * In front of a guest's token, so that its first character decides who may have signed it. What the bank signs has three
 * parts and no such beginning: neither is ever tried as the other.
 */
const PREFIX = 'parvis-guest.';

const ISSUER = 'urn:parvis:guests';
const TYPE = 'parvis-guest+jwt';
const ALGORITHM = 'HS256';
const KEY_BYTES = 32;

export const GUEST_TOKEN_SECONDS = 30 * 60;

/** For how long a token that has ended can still be exchanged for another one. */
export const RENEWABLE_SECONDS = 24 * 60 * 60;

export interface GuestTokens {
  issue(guestId: string): Promise<{ token: string; expiresAt: Date }>;
  /** Whose token it is. Rejects with an error of `jose`; `isRenewal` takes one that has ended lately. */
  verify(token: string, isRenewal?: boolean): Promise<string>;
}

export function isGuestToken(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** The key is made at its first use, by whichever process comes first. */
async function readKey(db: Kysely<Database>): Promise<Uint8Array> {
  await db
    .insertInto('guest_keys')
    .values({ id: 1, secret: randomBytes(KEY_BYTES).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { secret } = await db.selectFrom('guest_keys').select('secret').executeTakeFirstOrThrow();
  return Buffer.from(secret, 'base64url');
}

/** `audience`: the bank's own for this backend, so that no other backend of the bank takes these tokens. */
export function createGuestTokens(db: Kysely<Database>, audience: string): GuestTokens {
  let key: Promise<Uint8Array> | undefined;
  const loadKey = (): Promise<Uint8Array> => {
    key ??= readKey(db).catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };

  return {
    async issue(guestId) {
      const now = Math.floor(Date.now() / 1000);
      const expires = now + GUEST_TOKEN_SECONDS;
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
        .setIssuer(ISSUER)
        .setAudience(`${audience}/guests`)
        .setSubject(guestId)
        .setIssuedAt(now)
        .setExpirationTime(expires)
        .sign(await loadKey());
      return { token: PREFIX + token, expiresAt: new Date(expires * 1000) };
    },

    async verify(token, isRenewal = false) {
      if (!isGuestToken(token)) throw new errors.JWTInvalid('This is no token of a guest.');
      const { payload } = await jwtVerify(token.slice(PREFIX.length), await loadKey(), {
        issuer: ISSUER,
        audience: `${audience}/guests`,
        algorithms: [ALGORITHM],
        typ: TYPE,
        clockTolerance: isRenewal ? RENEWABLE_SECONDS : 0,
        requiredClaims: ['exp', 'sub'],
      });
      return payload.sub!;
    },
  };
}
