import type { Community } from '../contract/community.js';
import { readCommunity } from '../contract/endpoints.js';
import { community } from '../contract/shapes.js';
import type { CommunityDomain } from './domain.js';
import { parse } from './parse.js';
import type { Call } from './transport.js';

const FRESH_MS = 300_000;

/** Read once for all elements of the page, and again when it is five minutes old or the viewer has changed. */
export function createCommunity(call: Call): CommunityDomain & { forget(): void } {
  let reading: Promise<Community> | undefined;
  let until = 0;

  const forget = () => {
    reading = undefined;
  };
  return {
    forget,
    async read(signal) {
      if (!reading || Date.now() > until) {
        until = Date.now() + FRESH_MS;
        const mine = call(readCommunity).then(({ data }) => parse<Community>(community, data, 'community'));
        reading = mine;
        mine.catch(() => {
          if (reading === mine) forget();
        });
      }
      const answer = await reading;
      signal?.throwIfAborted();
      return answer;
    },
  };
}
