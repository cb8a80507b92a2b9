/** Keeps the high punctuation of French on the line of the word before it. Other languages put no space there. */
export function keepPunctuation(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0');
}
