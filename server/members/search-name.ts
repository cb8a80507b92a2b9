/** A name, or the beginning of one, as it is searched for: without accents and case. */
export function searchNameOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
