/** What the first entry of the chain follows. */
export const CHAIN_START = '0'.repeat(64);

/** What is sealed of an entry. Its hash stands for it and for all that came before it. */
export interface SealedFields {
  sequence: number;
  at: string;
  kind: string;
  commitment: string;
  facts: Readonly<Record<string, unknown>>;
}

/** JSON that is the same wherever it is written: keys by their code units, no spaces (RFC 8785, for what entries hold). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The text whose SHA-256, in small hexadecimal digits, is the hash of an entry. `previous` is the hash of the one before. */
export function sealedText(
  { sequence, at, kind, commitment, facts }: SealedFields,
  previous: string,
): string {
  return canonicalJson({ sequence, previous, at, kind, commitment, facts });
}
