import * as z from 'zod/mini';
import { openStream } from '../endpoints.js';
import type { Operation } from '../operation.js';
import { DESK_EVENTS } from '../desk.js';
import { STREAM_EVENTS } from '../stream.js';

/** What can be listened to: `topic:` and a topic's key; or `desk`, which is the staff's and needs a token. */
export const Channel = z.string().check(z.regex(/^(?:desk|topic:[^\p{Cc}\p{Cs}]{1,200})$/u));

export const streamOperations = {
  openStream: {
    name: 'openStream',
    ...openStream,
    summary:
      'Server-sent events of up to 50 channels. Resumes after `Last-Event-ID`, or says `reset`. With the channel `desk` it needs a token of the staff, and ends with it.',
    query: z.object({ channel: z.array(Channel).check(z.minLength(1), z.maxLength(50)) }),
    status: 200,
    stream: true,
    response: z.union([...Object.values(STREAM_EVENTS), ...Object.values(DESK_EVENTS)]),
    problems: ['token-missing', 'forbidden'],
  },
} as const satisfies Record<string, Operation>;
