import * as z from 'zod/mini';
import { openStream } from '../endpoints.js';
import type { Operation } from '../operation.js';
import { STREAM_EVENTS } from '../stream.js';

/** What can be listened to: `topic:` and a topic's key. */
export const Channel = z.string().check(z.regex(/^topic:[^\p{Cc}\p{Cs}]{1,200}$/u));

export const streamOperations = {
  openStream: {
    name: 'openStream',
    ...openStream,
    summary: 'Server-sent events of up to 50 channels. Resumes after `Last-Event-ID`, or says `reset`.',
    query: z.object({ channel: z.array(Channel).check(z.minLength(1), z.maxLength(50)) }),
    status: 200,
    stream: true,
    response: z.union(Object.values(STREAM_EVENTS)),
    problems: [],
  },
} as const satisfies Record<string, Operation>;
