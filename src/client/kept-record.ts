import type { CommunityClient } from './domain.js';
import { isParvisError } from './errors.js';

/** The last entry of the record that somebody has verified. */
export interface KnownHead {
  sequence: number;
  hash: string;
}

/** What a browser keeps of the record, apart from the backend: so it can tell when that one says something else later. */
export interface KeptRecord {
  /** The receipts of the comments that the viewer wrote here. */
  receipts(): string[];
  /**
   * Asks for the receipts that are missing here of own comments that somebody decided about. Resolves to how many of them
   * nothing ties to the record any more.
   */
  completeReceipts(signal: AbortSignal): Promise<number>;
  head(): KnownHead | null;
  keepHead(head: KnownHead): void;
}

/** In memory, for those whom the browser keeps nothing for. */
const heads = new Map<string, KnownHead>();

/** Loaded with what a member has here anyway. */
async function prefixOf(url: string, viewerId: string): Promise<string> {
  return (await import('./storage-prefix.js')).storagePrefix(url, viewerId);
}

/** A member's in the browser, beside what they have not sent; a visitor's for as long as the page is open. */
export async function keptRecord(client: CommunityClient): Promise<KeptRecord> {
  const { url, session } = client;
  const state = await session.load();
  const isMember = state.status === 'signed-in' && url && !state.viewer.member.roles.includes('guest');
  const prefix = isMember ? await prefixOf(url, state.viewer.member.id) : (url ?? '');
  const key = `${prefix}ledger`;
  /** What the browser did not take. */
  const fetched: string[] = [];
  const read = (name: string): string => {
    try {
      return localStorage.getItem(name) ?? '';
    } catch {
      return '';
    }
  };
  const keep = (name: string, receipt: string): void => {
    try {
      localStorage.setItem(name, receipt);
    } catch {
      fetched.push(receipt);
    }
  };
  return {
    receipts() {
      if (!isMember) return [];
      try {
        const names = Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}receipt:`));
        return [...names.map(read), ...fetched];
      } catch {
        return fetched;
      }
    },
    async completeReceipts(signal) {
      let without = 0;
      try {
        const moderation = isMember ? await (await client.curation()).moderation?.() : undefined;
        for (const id of (await moderation?.restrictedEverywhere?.(signal)) ?? []) {
          const name = `${prefix}receipt:${id}`;
          if (read(name)) continue;
          const receipt = await moderation!.receipt!(id, signal).catch((error: unknown) => {
            if (isParvisError(error) && error.status === 404) return null;
            throw error;
          });
          if (receipt === null) without += 1;
          else keep(name, receipt);
        }
      } catch {
        // What is kept here is verified without.
      }
      return without;
    },
    head() {
      const known = heads.get(prefix);
      if (known || !isMember) return known ?? null;
      try {
        const { sequence, hash } = JSON.parse(read(key)) as Partial<KnownHead>;
        return typeof sequence === 'number' && typeof hash === 'string' ? { sequence, hash } : null;
      } catch {
        return null;
      }
    },
    keepHead(head) {
      heads.set(prefix, head);
      if (!isMember) return;
      try {
        localStorage.setItem(key, JSON.stringify(head));
      } catch {
        // It is known as long as the page is open.
      }
    },
  };
}
