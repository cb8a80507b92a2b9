import etag from '@fastify/etag';
import accepts from 'accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Transaction } from 'kysely';
import type { Operation } from '../../src/contract/operation.js';
import { operations, type OperationName } from '../../src/contract/operations.js';
import type { RateLimit } from '../config.js';
import type { Database } from '../database/schema.js';
import { limitedAddress } from '../http/address.js';
import {
  findAnswer,
  fingerprintOf,
  performOnce,
  readKey,
  type Answer,
  type StoredAnswer,
} from '../http/idempotency.js';
import { readIfMatch } from '../http/if-match.js';
import { assertOrigin } from '../http/origins.js';
import { allowanceHeaders, rateLimited, takeWrite } from '../http/rate-limits.js';
import { normaliseQuery, validate } from '../http/validate.js';
import { isGuest, isStaff, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from './handlers.js';
import { identify } from './identify.js';
import type { Services } from './services.js';

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const CACHE_CONTROL = {
  /** A shared cache may answer for two seconds; after that, and in a browser, the ETag decides. */
  public: 'public, max-age=0, s-maxage=2',
  private: 'private, no-store',
};

/** Somebody may open it by itself: then it is text, and nothing in it may do anything. */
const HTML_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};

/** A handler whose row is known only at run time. `Handlers` has checked that it fits its row. */
type RowHandler = (call: {
  params: unknown;
  query: unknown;
  body: unknown;
  member: Member | null;
  versions: readonly number[] | null;
  requestKey: { key: string; fingerprint: string } | null;
  once: ((work: (transaction: Transaction<Database>) => Promise<Answer>) => Promise<StoredAnswer>) | null;
  request: FastifyRequest;
  reply: FastifyReply;
}) => Promise<Answer | StoredAnswer | undefined>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation's name, for logs and metrics. */
    operation?: string;
  }
}

/** Fastify's form of a path of the contract. */
function routePath(path: string): string {
  return `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;
}

/** Adds a route for every row of the contract, and an answer for methods that a path does not take. */
export function addOperations(app: FastifyInstance, services: Services, handlers: Handlers): void {
  const rows = Object.entries(operations) as [OperationName, Operation][];
  app.register(async (tagged) => {
    await tagged.register(etag);
    for (const [name, row] of rows.filter(([, row]) => row.cache !== undefined)) {
      addOperation(tagged, services, row, handlers[name] as unknown as RowHandler);
    }
  });
  for (const [name, row] of rows.filter(([, row]) => row.cache === undefined)) {
    addOperation(app, services, row, handlers[name] as unknown as RowHandler);
  }
  for (const path of new Set(rows.map(([, row]) => row.path))) {
    const taken: HTTPMethods[] = rows.filter(([, row]) => row.path === path).map(([, row]) => row.method);
    app.route({
      url: routePath(path),
      method: METHODS.filter((method) => !taken.includes(method)),
      onRequest: async () => {
        const allowed = taken.includes('GET') ? ['HEAD', ...taken] : taken;
        throw new ProblemError('method-not-allowed', { headers: { Allow: allowed.join(', ') } });
      },
      handler: async () => {},
    });
  }
}

function addOperation(app: FastifyInstance, services: Services, row: Operation, handler: RowHandler): void {
  app.route({
    url: routePath(row.path),
    method: row.method,
    exposeHeadRoute: row.method === 'GET' && row.stream !== true,
    config: { operation: row.name },
    onRequest: async (request) => {
      if (row.method !== 'GET') assertOrigin(request, services.origins);
    },
    handler: (request, reply) => perform(services, row, handler, request, reply),
  });
}

async function perform(
  services: Services,
  row: Operation,
  handler: RowHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const member = row.access === 'anyone' ? null : await identify(services, request);
  if (member && !isAllowed(row, member)) throw new ProblemError('forbidden');
  const params = row.params ? validate(row.params, 'path', request.params) : undefined;
  const query = row.query
    ? validate(row.query, 'query', normaliseQuery(row.query, request.query))
    : undefined;
  const body = row.body ? validate(row.body, 'body', request.body) : undefined;
  const key = row.idempotencyKey ? readKey(request.headers['idempotency-key']) : null;
  const versions = row.ifMatch ? readIfMatch(request.headers['if-match']) : null;
  const requestKey =
    key === null ? null : { key, fingerprint: fingerprintOf([row.name, params, body ?? null, versions]) };
  const once = requestKey && member && { ...requestKey, memberId: member.id };

  const replay = once && (await findAnswer(services.db, once));
  if (replay) return send(row, reply, replay);
  if (member && row.method !== 'GET') await limitWrite(services, member, request, reply);

  const answer = await handler({
    params,
    query,
    body,
    member,
    versions,
    requestKey,
    request,
    reply,
    once: once && ((work) => performOnce(services.db, once, row.status, work)),
  });
  return answer === undefined ? reply : send(row, reply, answer);
}

/** Whether somebody may call an operation at all. Whose a comment is, its handler finds out. */
function isAllowed(row: Operation, member: Member): boolean {
  if (row.access === 'staff' && !isStaff(member)) return false;
  return row.guests === true || !isGuest(member);
}

async function limitWrite(
  { db, config }: Services,
  member: Member,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const take = async (kind: Parameters<typeof takeWrite>[1], value: string, limit: RateLimit) => {
    const allowance = await takeWrite(db, kind, value, limit);
    if (!allowance.allowed) throw rateLimited(allowance);
    return allowance;
  };
  const { limits } = config;
  // The staff decides quickly, and many of them from one address.
  if (isStaff(member)) {
    reply.headers(allowanceHeaders(await take('staff', member.id, limits.staffWrites)));
    return;
  }
  const address = limitedAddress(request.ip);
  await take('address', address, limits.addressWrites);
  // Whoever has used up what one guest may write could make another guest.
  if (isGuest(member)) await take('guest-writes', address, limits.guestWrites);
  reply.headers(allowanceHeaders(await take('member', member.id, limits.memberWrites)));
}

function send(row: Operation, reply: FastifyReply, answer: Answer | StoredAnswer): FastifyReply {
  reply.code(row.status).header('Cache-Control', row.cache ? CACHE_CONTROL[row.cache] : 'no-store');
  if (answer.etag !== undefined) reply.header('ETag', answer.etag);
  if (answer.location !== undefined) reply.header('Location', answer.location);
  if ('replayed' in answer && answer.replayed) reply.header('Idempotency-Replayed', 'true');
  if (answer.html) {
    reply.header('Vary', [reply.getHeader('Vary'), 'Accept'].filter(Boolean).join(', '));
    if (accepts(reply.request.raw).type(['json', 'html']) === 'html') {
      return reply.headers(HTML_HEADERS).send(answer.html());
    }
  }
  if (answer.body === undefined) return reply.send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.body));
}
