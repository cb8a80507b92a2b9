import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import { DESK_CHANNEL } from '../../src/contract/desk.js';
import { limitedAddress } from '../http/address.js';
import { bearerToken } from '../members/authenticate.js';
import { isStaff } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { EventStream } from '../stream/event-stream.js';
import { followStream } from '../stream/open-stream.js';
import type { Handlers } from './handlers.js';
import { identify } from './identify.js';
import type { Services } from './services.js';

/** The longest time that a timer takes, of about 25 days. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Throws for anybody who is not of the staff. Resolves to how long they have said so for, in milliseconds. */
async function assertStaff(services: Services, request: FastifyRequest): Promise<number> {
  if (!isStaff(await identify(services, request))) throw new ProblemError('forbidden');
  const { exp = 0 } = decodeJwt(bearerToken(request.headers.authorization));
  return Math.min(Math.max(0, exp * 1000 - Date.now()), MAX_TIMER_MS);
}

export function streamHandlers(services: Services): Pick<Handlers, 'openStream'> {
  const { config, db, hub, connections } = services;
  return {
    openStream: async ({ query, request, reply }) => {
      const untilExpiry = query.channel.includes(DESK_CHANNEL) ? await assertStaff(services, request) : null;
      const address = limitedAddress(request.ip);
      if (!connections.hasRoom(address)) {
        throw new ProblemError('rate-limited', {
          detail: 'Too many streams are open.',
          headers: { 'Retry-After': '30' },
        });
      }
      const lastEventId = request.headers['last-event-id'];
      reply.hijack();
      const stream = new EventStream(reply.raw, reply.getHeaders(), config.stream.heartbeatSeconds * 1000);
      connections.add(stream, address);
      if (untilExpiry !== null) {
        // Who is not of the staff any more hears nothing more. Others come back with a new token.
        const expiry = setTimeout(() => stream.end(), untilExpiry);
        stream.onEnd(() => clearTimeout(expiry));
      }
      try {
        await followStream(
          db,
          hub,
          stream,
          query.channel,
          typeof lastEventId === 'string' ? lastEventId : undefined,
        );
      } catch (error) {
        // The answer has begun: all that is left is to end it, and the client comes back to the same place.
        request.log.error({ err: error }, 'a stream failed');
        stream.end();
      }
    },
  };
}
