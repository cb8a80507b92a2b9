import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Fresh for every response: what the page's own scripts and stylesheet carry. */
    nonce: string;
  }
}

/**
 * The policy of a careful bank. The widgets need nothing of it but the connection to their backend, the nonce on their
 * script tag and the names of their two Trusted Types policies: they bring no inline style and no string of markup.
 */
export function contentSecurityPolicy(nonce: string, backendOrigin: string | null): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'${backendOrigin ? ` ${backendOrigin}` : ''}`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types parvis-1 parvis-1-lit`,
  ].join('; ');
}

const UNUSED_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** Puts the headers on every answer of the bank's site. `backendOrigin` is set where the backend is on another host. */
export function addSecurityHeaders(app: FastifyInstance, backendOrigin: string | null): void {
  app.decorateRequest('nonce', '');
  app.addHook('onRequest', async (request, reply) => {
    request.nonce = randomBytes(16).toString('base64');
    reply.headers({
      'content-security-policy': contentSecurityPolicy(request.nonce, backendOrigin),
      // No script runs whose bytes the page, or the loader that it pins, does not name.
      'integrity-policy': 'blocked-destinations=(script)',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
}
