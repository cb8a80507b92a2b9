import { createClient } from '../client/client.js';
import type { CommunityClient } from '../client/domain.js';

const shared = new Map<string, { client: CommunityClient; users: number }>();

/** The page's one client for a backend that widgets name themselves. Give it back with the returned function. */
export function useSharedClient(backend: string): { client: CommunityClient; release: () => void } {
  const url = new URL(backend, document.baseURI).href;
  let entry = shared.get(url);
  if (!entry) {
    entry = { client: createClient({ backend: url }), users: 0 };
    shared.set(url, entry);
  }
  const current = entry;
  current.users += 1;
  return {
    client: current.client,
    release() {
      current.users -= 1;
      // A widget that is only moved within the page comes back at once.
      queueMicrotask(() => {
        if (current.users > 0 || shared.get(url) !== current) return;
        shared.delete(url);
        current.client.close();
      });
    },
  };
}
