import * as z from 'zod/mini';
import { Timestamp } from './primitives.js';
import { Viewer } from './viewer.js';

/**
 * Somebody who writes without an account, for as long as their token is renewed. Their role is `guest`, which no bank's
 * token can give.
 */
export const Guest = z.object({
  /** A bearer token of the backend's own. Opaque, and no proof of anything to anybody else. */
  token: z.string(),
  /** When the token ends. */
  expiresAt: Timestamp,
  viewer: Viewer,
});
export type Guest = z.infer<typeof Guest>;
