import type { CommunityClient } from './domain.js';

/** The last entry of the record that somebody has verified. */
export interface KnownHead {
  sequence: number;
  hash: string;
}

/** What a browser keeps of the record, apart from the backend: so it can tell when that one says something else later. */
export interface KeptRecord {
  /** The receipts of the comments that the viewer wrote here. */
  receipts(): string[];
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
export async function keptRecord({ url, session }: CommunityClient): Promise<KeptRecord> {
  const state = await session.load();
  const isMember = state.status === 'signed-in' && url;
  const prefix = isMember ? await prefixOf(url, state.viewer.member.id) : (url ?? '');
  const key = `${prefix}ledger`;
  const read = (name: string): string => {
    try {
      return localStorage.getItem(name) ?? '';
    } catch {
      return '';
    }
  };
  return {
    receipts() {
      if (!isMember) return [];
      try {
        const names = Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}receipt:`));
        return names.map(read);
      } catch {
        return [];
      }
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
