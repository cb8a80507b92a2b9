import { skeletonOf } from '../members/look-alikes.js';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Characters that nobody sees and that would cut a word in two. */
const INVISIBLE = /\p{Cf}/gu;

/** Letters of two scripts in one word, or digits among letters: written so as to look like another word. */
const DISGUISED =
  /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{N}])/su;

const unmarked = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

/** The words of a text as they are compared, each with how it was typed. */
function wordsOf(text: string): { typed: string; word: string }[] {
  const found = text.replace(INVISIBLE, '').normalize('NFKC').match(WORD) ?? [];
  return found.map((typed) => ({ typed, word: typed.toLowerCase() }));
}

/** What a listed word can be written as. */
interface Listed {
  forms: ReadonlySet<string>;
  skeleton: string;
}

/**
 * Finds listed words, and phrases of several, as whole words: what only holds one inside of another word is no match.
 * Case and invisible characters do not matter, nor do accents that somebody left out; a word of mixed scripts, or of
 * letters and digits, is also taken for the one that it looks like.
 */
export function createWordFinder(list: readonly string[]): (text: string) => string | null {
  const phrases = list
    .map((entry) =>
      wordsOf(entry).map(({ word }): Listed => ({
        forms: new Set([word, unmarked(word)]),
        skeleton: skeletonOf(word),
      })),
    )
    .filter((phrase) => phrase.length > 0);
  /** Phrases by what their first word can be written as: a text is looked up word by word, however long the list is. */
  const byFirst = new Map<string, Listed[][]>();
  for (const phrase of phrases) {
    const [{ forms, skeleton }] = phrase as [Listed];
    for (const form of new Set([...forms, skeleton]))
      byFirst.set(form, [...(byFirst.get(form) ?? []), phrase]);
  }
  const isMeant = ({ forms, skeleton }: Listed, word: string) =>
    forms.has(word) || (DISGUISED.test(word) && skeletonOf(word) === skeleton);

  return (text) => {
    const words = wordsOf(text);
    for (const [index, { word }] of words.entries()) {
      const candidates = [...(byFirst.get(word) ?? []), ...(byFirst.get(skeletonOf(word)) ?? [])];
      const phrase = candidates.find((each) =>
        each.every((listed, offset) => words[index + offset] && isMeant(listed, words[index + offset]!.word)),
      );
      if (phrase) {
        return words
          .slice(index, index + phrase.length)
          .map(({ typed }) => typed)
          .join(' ')
          .slice(0, 100);
      }
    }
    return null;
  };
}
