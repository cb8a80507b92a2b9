import * as z from 'zod/mini';

/** An identifier chosen by the backend. Opaque: compare it, never parse it. */
export const Id = z.string().check(z.minLength(1), z.maxLength(200));

/** The bank's own stable name of a subject, such as `articles/home-owners`. Text without control characters. */
export const TopicKey = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}]*$/u));

/** A moment as ISO 8601 in UTC, such as `2026-11-23T08:30:00.000Z`. */
export const Timestamp = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/** Where a list goes on. Opaque; valid only with the sort and the subject that it came with. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(1000));

/** A whole number of things, never negative. */
export const Count = z.int().check(z.minimum(0));
