const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

const URL_LENGTH = 2000;

/** Something that a reader takes for a web address, such as `banque.example` or `https://banque.example/x`. */
const LOOKS_LIKE_HOST = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u;

/**
 * The address to link to, or null when it must not be linked: only absolute http, https and mailto addresses without a
 * user name in them are. The URL parser has the last word on what the scheme is, as it has in a browser; it ignores
 * tabs and line ends inside of schemes and control characters around the address.
 */
export function safeUrl(typed: string): URL | null {
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (!SCHEMES.has(url.protocol) || url.href.length > URL_LENGTH) return null;
  if (url.username || url.password) return null;
  return url;
}

/**
 * What to show after a link whose label would mislead: the real host where the label names another one, and the coded
 * form of a host with letters of another script than Latin, because those can look the same.
 */
export function hostToShow(label: string, url: URL): string | null {
  if (url.protocol === 'mailto:') return null;
  const named = LOOKS_LIKE_HOST.exec(label)?.[0];
  if (!named) return null;
  const address = `https://${named}`;
  const namedHost = URL.canParse(address) ? new URL(address).host : named;
  const bare = (host: string) => host.replace(/^www\./, '');
  if (bare(namedHost) !== bare(url.host.replace(/:\d+$/, ''))) return url.host;
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(named) ? url.host : null;
}
