import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

export const ISSUER = 'https://bank.example';
export const AUDIENCE = 'parvis-test';

/** A bank that signs tokens and publishes its key. */
export class Bank {
  readonly jwksUrl: string;
  readonly #server: Server;
  readonly #key: CryptoKey;

  private constructor(server: Server, key: CryptoKey) {
    this.#server = server;
    this.#key = key;
    this.jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  }

  static async open(): Promise<Bank> {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Bank(server, privateKey);
  }

  /** A token of somebody; `changes` make it a bad one. */
  async sign(subject: string, changes: { [Claim in keyof JWTPayload]?: unknown } = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      sub: subject,
      name: `Name of ${subject}`,
      roles: [],
      iss: ISSUER,
      aud: AUDIENCE,
      exp: now + 3600,
      ...changes,
    };
    const kept = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    return new SignJWT(kept).setProtectedHeader({ alg: 'ES256', kid: 'test' }).sign(this.#key);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
