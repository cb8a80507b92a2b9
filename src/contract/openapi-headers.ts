import { STREAM_POSITION_HEADER } from './stream.js';

const text = { type: 'string' };
const wholeNumber = { type: 'integer', minimum: 0 };

/** Request headers, by name. */
export const PARAMETERS: Record<string, Record<string, unknown>> = {
  'Idempotency-Key': {
    description: 'The same key with the same request gives the same answer for at least 24 hours.',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
  'If-Match': {
    description: 'The version that the write changes, in double quotes.',
    required: true,
    schema: text,
  },
  'If-None-Match': { description: 'The `ETag` of what the caller has.', schema: text },
  'Last-Event-ID': {
    description: 'Where to go on: the id of the last event, or the `Stream-Position` of a list.',
    schema: text,
  },
};

/** Headers of answers, by name. */
export const HEADERS: Record<string, Record<string, unknown>> = {
  'Cache-Control': { description: 'How long a cache may keep the answer.', schema: text },
  ETag: {
    description:
      'Changes with the answer. Of a comment: its version in double quotes, on reads with a suffix.',
    schema: text,
  },
  'Idempotency-Replayed': {
    description: '`true` where the key was used before and this is its answer.',
    schema: text,
  },
  Location: { description: 'Where the new thing can be read.', schema: text },
  'RateLimit-Limit': { description: 'How many requests there are room for at once.', schema: wholeNumber },
  'RateLimit-Remaining': { description: 'How many of those are left.', schema: wholeNumber },
  'RateLimit-Reset': { description: 'Seconds until all of them are back.', schema: wholeNumber },
  'Retry-After': { description: 'Seconds until trying again makes sense.', schema: wholeNumber },
  [STREAM_POSITION_HEADER]: {
    description: 'Where the stream stood when the list was read; a `Last-Event-ID`.',
    schema: text,
  },
};
