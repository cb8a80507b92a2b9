import * as z from 'zod/mini';

// What an answer holds is checked for its type only: a client cannot do better with a wrong length than with a right
// one, and every check reaches every visitor. What a request holds is checked in full, see `requests.ts`.

/** An identifier chosen by the backend. Opaque: compare it, never parse it. */
export const Id = z.string();

/** The bank's own stable name of a subject, such as `articles/home-owners`. */
export const TopicKey = z.string();

/** A moment as ISO 8601 in UTC, such as `2026-11-23T08:30:00.000Z`. */
export const Timestamp = z.string();

/** Where a list goes on. Opaque; valid only with the sort and the subject that it came with. */
export const Cursor = z.string();

/** A whole number of things, never negative. */
export const Count = z.number();

/** How often a thing was changed, from 1. */
export const Version = z.number();
