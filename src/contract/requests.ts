import * as z from 'zod/mini';

/** An id in a request. */
export const RequestId = z.string().check(z.minLength(1), z.maxLength(200));

/** A topic's key in a request: text without control characters. */
export const RequestTopicKey = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}]*$/u));

/** A BCP 47 tag in a request. One that nobody knows means the default. */
export const RequestLocale = z.string().check(z.maxLength(35));

/** Text in a request that people will read: with something in it, and nothing that cannot be kept. */
export const requestProse = (length: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(length), z.regex(/^[^\p{Cs}\0]*$/u));

/** A cursor in a request. */
export const RequestCursor = z.string().check(z.minLength(1), z.maxLength(1000));
