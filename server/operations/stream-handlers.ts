import { limitedAddress } from '../http/address.js';
import { ProblemError } from '../problem-error.js';
import { EventStream } from '../stream/event-stream.js';
import { followStream } from '../stream/open-stream.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

export function streamHandlers({ config, db, hub, connections }: Services): Pick<Handlers, 'openStream'> {
  return {
    openStream: async ({ query, request, reply }) => {
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
