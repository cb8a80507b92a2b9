/** How many avatar colours the styles have. */
export const AVATAR_COLOURS = 6;

/** One or two characters that stand for a name in any script: the first of its first and of its last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+\p{P}*/u);
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return picked.map((word) => firstGrapheme(word).toLocaleUpperCase()).join('');
}

const segmenter = new Intl.Segmenter();
/** Names come again and again, and to take a word apart costs as much as to render a line. */
const known = new Map<string, string>();

function firstGrapheme(word: string): string {
  let first = known.get(word);
  if (first === undefined) {
    // Taken apart no further than to its first: a name may be long.
    const [found] = segmenter.segment(word);
    first = found?.segment ?? '';
    known.set(word, first);
  }
  return first;
}

/** The same colour, from 0 to `AVATAR_COLOURS - 1`, for the same member each time. */
export function avatarColour(memberId: string): number {
  let sum = 0;
  for (const character of memberId) sum = (sum * 31 + character.codePointAt(0)!) % 65_521;
  return sum % AVATAR_COLOURS;
}
