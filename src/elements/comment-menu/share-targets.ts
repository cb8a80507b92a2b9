/** What a bank can name in the attribute `share`. */
export const SHARE_TARGETS = [
  'mail',
  'bluesky',
  'facebook',
  'linkedin',
  'mastodon',
  'reddit',
  'telegram',
  'whatsapp',
  'x',
] as const;
export type ShareTarget = (typeof SHARE_TARGETS)[number];

/** A link to a comment, and what its page is called: nothing of who wrote it, or of who shares it. */
export interface Shared {
  title: string;
  url: string;
}

/** The proper name of each network, and where it takes a link from. Nothing is asked of it before somebody goes there. */
const NETWORKS: Record<Exclude<ShareTarget, 'mail'>, [name: string, address: (shared: Shared) => string]> = {
  bluesky: ['Bluesky', ({ title, url }) => `https://bsky.app/intent/compose?text=${encoded(title, url)}`],
  facebook: ['Facebook', ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encoded(url)}`],
  linkedin: ['LinkedIn', ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encoded(url)}`],
  // Asks which server the person is on, in their browser: what follows the hash is not sent.
  mastodon: ['Mastodon', ({ title, url }) => `https://share.joinmastodon.org/#text=${encoded(title, url)}`],
  reddit: [
    'Reddit',
    ({ title, url }) => `https://www.reddit.com/submit?url=${encoded(url)}&title=${encoded(title)}`,
  ],
  telegram: [
    'Telegram',
    ({ title, url }) => `https://t.me/share/url?url=${encoded(url)}&text=${encoded(title)}`,
  ],
  whatsapp: ['WhatsApp', ({ title, url }) => `https://wa.me/?text=${encoded(title, url)}`],
  x: ['X', ({ title, url }) => `https://x.com/intent/post?url=${encoded(url)}&text=${encoded(title)}`],
};

function encoded(...parts: string[]): string {
  return encodeURIComponent(parts.join('\n'));
}

/** The address that shares a link, with the name of the network that it leads to; null for a mail. */
export function shareAddress(target: ShareTarget, shared: Shared): { network: string | null; href: string } {
  if (target === 'mail') {
    const { title, url } = shared;
    return { network: null, href: `mailto:?subject=${encoded(title)}&body=${encoded(title, url)}` };
  }
  const [network, address] = NETWORKS[target];
  return { network, href: address(shared) };
}

/**
 * What is shared of a comment. The page's address is the one that the bank gave, or this page's without its query, which
 * may tell of the reader.
 */
export function sharedComment(commentId: string, topic: { title: string; url: string }): Shared {
  const url = new URL(topic.url, location.href);
  url.hash = `parvis-${commentId}`;
  return { title: topic.title, url: url.href };
}
