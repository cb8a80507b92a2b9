import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem-error.js';

/** The origin of the page that a request comes from, or null where there is none, as with a program. */
export function originOf(request: FastifyRequest): string | null {
  return request.headers.origin ?? null;
}

function isSameOrigin(request: FastifyRequest, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/** Throws where a page of a foreign site asks. Same-origin pages and programs may. */
export function assertOrigin(request: FastifyRequest, allowed: ReadonlySet<string>): void {
  const origin = originOf(request);
  if (origin !== null && !allowed.has(origin) && !isSameOrigin(request, origin)) {
    throw new ProblemError('origin-not-allowed');
  }
}

/** Topics come from pages of known sites only: the request must name its page's origin, and the page be on such a site. */
export function assertTopicOrigin(request: FastifyRequest, url: string, allowed: ReadonlySet<string>): void {
  if (originOf(request) === null) {
    throw new ProblemError('origin-not-allowed', {
      detail: 'A topic is opened from a page: the Origin is missing.',
    });
  }
  if (!allowed.has(new URL(url).origin)) {
    throw new ProblemError('origin-not-allowed', {
      detail: 'The page of the topic is not on an allowed site.',
    });
  }
}
