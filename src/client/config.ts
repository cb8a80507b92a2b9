import { ParvisError } from './errors.js';
import type { GetToken } from './domain.js';

export interface ClientConfig {
  /** The address of the community backend, without `/v1`. Relative addresses count from the page's. */
  backend: string | URL;
  /** Gives the token of whoever is signed in. Without it, everybody is a visitor who only reads. */
  getToken?: GetToken;
  /** The backend is behind the bank's own gateway, on the page's origin, and knows the viewer by a cookie. */
  credentials?: 'same-origin';
  /** Gets what went wrong without failing a call, such as an item that was left out. Default: a warning in the console, once each. */
  report?: Report;
}

export type Report = (problem: ParvisError) => void;

/** The names of one's own machine. */
export const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The address of the contract's version 1. Throws a `ParvisError` with the code `configuration`. */
export function resolveBackend({ backend, credentials }: ClientConfig): string {
  const url = URL.canParse(backend, document.baseURI) ? new URL(backend, document.baseURI) : null;
  const local = url?.origin === location.origin;
  if (
    !url ||
    url.username ||
    url.password ||
    (credentials && !local) ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && (local || LOOPBACK.test(url.hostname))))
  ) {
    throw new ParvisError('configuration', 'The backend must be an https address, or one of this site.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/v1`;
}

export function createReport(): Report {
  const seen = new Set<string>();
  return ({ code, message }) => {
    const line = `Parvis (${code}): ${message}`;
    if (seen.has(line)) return;
    seen.add(line);
    console.warn(line);
  };
}
