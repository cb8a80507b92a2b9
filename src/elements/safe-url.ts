const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address, counted from `base` and without a user name, if it may be followed, otherwise null. The backend refuses
 * others already; a widget does not depend on it.
 */
export function safeUrl(text: string, base?: string): string | null {
  try {
    const url = new URL(text, base);
    // It would look like the host.
    url.username = url.password = '';
    return SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Where an address leads, in ASCII so that look-alike letters show, unless the link's own words say exactly that: then
 * null.
 */
export function hiddenDestination(url: string, words: string): string | null {
  const { host, pathname } = new URL(url);
  const destination = host || pathname;
  const [named] = words
    .trim()
    .replace(/^[a-z]+:(\/\/)?/i, '')
    .split(/[/?#]/, 1);
  return named === destination ? null : destination;
}
