import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SESSION_SECONDS, type Identity } from './identity.js';
import { findPerson, type Person } from './persons.js';

const COOKIE = 'solane-session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in at the bank. Null for a visitor. */
    person: Person | null;
  }
}

/**
 * The bank's own sign-in: a session in a cookie that scripts cannot read, and a short-lived token for the community that
 * the page asks for when a widget needs one. The panel takes no password, since every person in it is invented.
 */
export function addSession(app: FastifyInstance, identity: Identity): void {
  app.decorateRequest('person', null);
  app.addHook('onRequest', async (request) => {
    request.person = await identity.readSession(readCookie(request, COOKIE));
  });

  app.get('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return { person: describePerson(request.person) };
  });

  app.post('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isOwnPage(request))
      return reply.code(403).send({ error: 'Only the bank’s own pages sign people in.' });
    const { person: id } = (request.body ?? {}) as { person?: unknown };
    if (id === null) {
      reply.header('set-cookie', `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
      return { person: null };
    }
    const person = typeof id === 'string' ? findPerson(id) : null;
    if (!person)
      return reply.code(422).send({ error: 'No such person. Send {"person": "camille"} or null.' });
    const value = await identity.startSession(person);
    // Not `Secure`: the demo runs on plain HTTP on this machine, where WebKit would refuse such a cookie.
    reply.header(
      'set-cookie',
      `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SESSION_SECONDS}`,
    );
    return { person: describePerson(person) };
  });

  app.get('/session/token', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isOwnPage(request)) return reply.code(403).send({ error: 'Tokens are for the bank’s own pages.' });
    if (request.person) return identity.issueToken(request.person);
    return reply.type('application/json; charset=utf-8').send('null');
  });
}

function describePerson(person: Person | null) {
  return person && { id: person.id, name: person.name, initials: person.initials };
}

/** Browsers say where a request comes from; other programs say nothing, and have no victim's cookie to abuse. */
function isOwnPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

export function readCookie(request: FastifyRequest, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
