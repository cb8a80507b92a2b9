import { createGuest } from '../contract/guest-endpoints.js';
import type { Guest } from '../contract/guests.js';
import type { Shape } from '../contract/shape.js';
import { author } from '../contract/shapes.js';
import type { Session, TokenSource } from './domain.js';
import { ParvisError } from './errors.js';
import { parse } from './parse.js';
import type { Call } from './transport.js';

const guestShape = {
  token: 'string',
  expiresAt: 'string',
  viewer: { member: author, permissions: ['string'] },
} satisfies Shape;

const isGuest = ({ state }: Session) =>
  state.status === 'signed-in' && state.viewer.member.roles.includes('guest');

/**
 * Makes the person who looks a guest. The token stays in this function's scope, but for the session; so does the name, by
 * which the backend makes another guest where a token is too old to be renewed.
 */
export async function enterAsGuest(call: Call, session: Session, name: string): Promise<void> {
  let isOver = false;
  let guest = await ask();

  async function ask(token?: string): Promise<Guest> {
    const { data } = await call(createGuest, { body: { name, token } });
    return parse<Guest>(guestShape, data, 'guest');
  }

  /** A page that knows somebody comes first: a member who has signed in is no guest any more. */
  const source: TokenSource = (page) => async (request) => {
    const answer = await page?.(request);
    if (answer || isOver) return answer ?? null;
    const isRunning = Date.parse(guest.expiresAt) > Date.now();
    if (request.reason !== 'first' || !isRunning) {
      const next = await ask(guest.token).catch(() => null);
      if (!next && (request.reason === 'rejected' || !isRunning)) return null;
      guest = next ?? guest;
    }
    return { token: guest.token, expiresAt: Date.parse(guest.expiresAt) };
  };

  await session.refresh(source);
  const handleChange = () => {
    if (isGuest(session)) return;
    isOver = true;
    session.removeEventListener('change', handleChange);
  };
  session.addEventListener('change', handleChange);
  handleChange();
  if (isOver) throw new ParvisError('unreachable', 'The guest is not known to the backend.');
}
