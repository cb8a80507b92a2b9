import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { ProblemError } from '../problem-error.js';
import { cleanName } from './clean-name.js';
import { GUEST_ROLE } from './members.js';

/** Who the bank says is calling. */
export interface Claims {
  subject: string;
  name: string;
  roles: string[];
}

export type Authenticate = (token: string) => Promise<Claims>;

export interface TokenConfig {
  jwksUrl: string;
  issuer: string;
  audience: string;
}

/** Asymmetric only: a shared secret, or none, must never be enough to sign a token. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const CLOCK_TOLERANCE_SECONDS = 10;
const MAX_TOKEN_LENGTH = 8192;

export const invalidToken = (detail: string) =>
  new ProblemError('token-invalid', {
    detail,
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });

function toClaims(payload: JWTPayload): Claims {
  const { sub, name, roles } = payload as JWTPayload & { name?: unknown; roles?: unknown };
  if (typeof sub !== 'string' || !/^[^\p{Cc}\p{Cs}]{1,200}$/u.test(sub))
    throw invalidToken('The token has no subject.');
  if (typeof name !== 'string') throw invalidToken('The token has no name.');
  const shownName = cleanName(name);
  if (shownName === null) throw invalidToken('The token has no name.');
  const known = Array.isArray(roles)
    ? roles
        .filter((role): role is string => typeof role === 'string' && /^[\w-]{1,40}$/.test(role))
        .filter((role) => role !== GUEST_ROLE)
        .slice(0, 20)
    : [];
  return { subject: sub, name: shownName, roles: known };
}

/** What is wrong with a token, as a problem. */
export function toTokenProblem(error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  if (error instanceof errors.JWTExpired) {
    return new ProblemError('token-expired', {
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="expired"' },
    });
  }
  const isKeySetDown =
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof TypeError;
  const isGeneric = error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';
  if (isKeySetDown || isGeneric) {
    return new ProblemError('unavailable', {
      detail: 'The keys that tokens are checked with cannot be read at the moment.',
      headers: { 'Retry-After': '5' },
    });
  }
  if (error instanceof errors.JOSEError) return invalidToken('The token was not accepted.');
  return error;
}

/** The token of an `Authorization` header. */
export function bearerToken(authorization: string | undefined): string {
  if (authorization === undefined) {
    throw new ProblemError('token-missing', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined || token.length > MAX_TOKEN_LENGTH)
    throw invalidToken('The token was not accepted.');
  return token;
}

/** Verifies bearer tokens against the bank's published keys. */
export function createAuthenticate(config: TokenConfig): Authenticate {
  const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(config.jwksUrl), {
    timeoutDuration: 5000,
    cooldownDuration: 10_000,
    cacheMaxAge: 600_000,
  });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: config.issuer,
        audience: config.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      return toClaims(payload);
    } catch (error) {
      throw toTokenProblem(error);
    }
  };
}
