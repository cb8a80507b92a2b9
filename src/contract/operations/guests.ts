import * as z from 'zod/mini';
import { createGuest } from '../guest-endpoints.js';
import { Guest } from '../guests.js';
import type { Operation } from '../operation.js';

export const GuestInput = z.object({
  /** What to be called. Missing or empty: the backend chooses a name, where it does not ask for one. */
  name: z.optional(z.string().check(z.maxLength(200))),
  /** The guest's token, which may have ended within the last day: the same guest gets another one, and keeps the name. */
  token: z.optional(z.string().check(z.maxLength(2000))),
});
export type GuestInput = z.infer<typeof GuestInput>;

export const guestOperations = {
  createGuest: {
    name: 'createGuest',
    ...createGuest,
    response: Guest,
    summary:
      'Lets somebody without an account write, where the backend has the capability `guests`: answers a short-lived token. A token that cannot be renewed makes a new guest.',
    body: GuestInput,
    status: 201,
    problems: ['not-found', 'community-read-only', 'name-missing', 'name-not-allowed'],
  },
} as const satisfies Record<string, Operation>;
