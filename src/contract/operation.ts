import type * as z from 'zod/mini';
import type { ProblemCode } from './problems.js';

/** Who may call an operation. `author`: the person who wrote the thing that is addressed. `staff`: a member with that role. */
export type Access = 'anyone' | 'member' | 'author' | 'author-or-staff' | 'staff';

/** How an operation is reached and what it answers: all that a client needs to know of it. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `{backend}/v1`, with `{name}` for each path parameter. */
  path: string;
  access: Access;
  /** The JSON answer; or the data of each server-sent event when `stream` is true. Missing with 204. */
  response?: z.ZodMiniType;
}

/**
 * One row of the contract. The client's calls, the server's routes, the OpenAPI document and the checks of a backend
 * are all made from these rows. What only a backend needs is kept apart from the endpoints (`operations/`), so that it
 * never reaches a visitor's browser.
 */
export interface Operation extends Endpoint {
  name: string;
  summary: string;
  /** A guest may call it too, where the backend has guests. */
  guests?: true;
  /** `public`: the same bytes for everyone, with ETag. `private`: for one viewer, never stored. Writes have none. */
  cache?: 'public' | 'private';
  /** The write takes an `Idempotency-Key`, and the same key with the same body gives the same answer. */
  idempotencyKey?: true;
  /** The write takes `If-Match` with the version that it changes. */
  ifMatch?: true;
  /** Also answered as `text/html`, for search engines and pages without script, to those who ask for it by `Accept`. */
  html?: true;
  /** The answer has a `Stream-Position` header. */
  streamPosition?: true;
  /** Path parameters. */
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  status: 200 | 201 | 204;
  stream?: true;
  /** Besides those that any operation can answer. */
  problems: readonly ProblemCode[];
}
