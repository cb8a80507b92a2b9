/** How many characters a reader counts in a text. */
export function countGraphemes(text: string): number {
  // Every grapheme has at least one code unit, so plain ASCII needs no segmenter.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count += 1;
  return count;
}
