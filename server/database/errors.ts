/** Classes and codes of PostgreSQL's errors: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RETRYABLE = new Set(['40001', '40P01']);
const UNREADABLE_TEXT = new Set(['22021', '22P05']);
const UNAVAILABLE = /^(08|53|57P)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN']);
/** What the driver says, without a code, when a connection is lost or none comes free. */
const DRIVER =
  /timeout exceeded when trying to connect|connection terminated|not queryable|pglite is closed/i;

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Two transactions were in each other's way: the same again will do. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(codeOf(error));
}

/** The database cannot be reached or takes nothing at the moment. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  return (
    UNAVAILABLE.test(code) || NETWORK.has(code) || (error instanceof Error && DRIVER.test(error.message))
  );
}

/** The request holds characters that PostgreSQL does not store. */
export function isUnreadableText(error: unknown): boolean {
  return UNREADABLE_TEXT.has(codeOf(error));
}
