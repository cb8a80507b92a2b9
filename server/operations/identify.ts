import type { FastifyRequest } from 'fastify';
import { bearerToken } from '../members/authenticate.js';
import { isGuestToken } from '../members/guest-tokens.js';
import type { Member } from '../members/members.js';
import type { Services } from './services.js';

/** Whose token a request carries. Throws what is wrong with it. */
export async function identify(services: Services, request: FastifyRequest): Promise<Member> {
  const token = bearerToken(request.headers.authorization);
  if (services.guests && isGuestToken(token)) return services.guests.find(token);
  return services.findMember(await services.authenticate(token));
}
