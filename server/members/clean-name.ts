import { hasVisibleText } from '../text/clean-text.js';

/** Code points. A longer name is cut. */
const MAX_LENGTH = 100;

/** Nothing beyond this is looked at, so that no name costs more than another. */
const MAX_TYPED = 2000;

/** Combining marks on one character; what is piled up higher covers the lines around it. */
const PILED_MARKS = /(\p{Mn}{4})\p{Mn}+/gu;

/** Emoji, check marks, stars, signs of money and maths, and what colours a picture. */
const PICTURES = /[\p{S}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;

/** Direction marks, zero-width and private characters, and what encloses a letter. The two joiners are judged apart. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Me}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** The joiners belong to the spelling of names in these scripts only. */
const STRAY_JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]|[\u200c\u200d]+$/gu;

/** Besides letters, marks and digits, names are made of these. Brackets and dots would set off what looks like a badge. */
const NOT_OF_NAMES = /[^\p{L}\p{M}\p{N}\u200c\u200d'’ʼ׳״.,&/‐-]+/gu;

/** Fonts draw these as nothing. */
const BLANKS = /[\u115f\u1160\u3164\uffa0\u2800]/gu;

/**
 * A name as it is shown beside what its bearer wrote: letters, digits and a little punctuation, in one form (NFKC), so
 * that nothing in it can pass for a badge, reorder the line or cover another one. Null where nothing is left to read.
 */
export function cleanName(typed: string): string | null {
  const name = typed
    .slice(0, MAX_TYPED)
    .replace(/\p{Cc}/gu, ' ')
    .replace(PICTURES, ' ')
    .replace(INVISIBLE, '')
    .replace(BLANKS, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFKC')
    .replace(PICTURES, ' ')
    .replace(BLANKS, '')
    .replace(STRAY_JOINERS, '')
    .replace(NOT_OF_NAMES, ' ')
    .replace(/(^|\s)\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
  const shown = [...name].slice(0, MAX_LENGTH).join('').trim();
  return hasVisibleText(shown) && /[\p{L}\p{N}]/u.test(shown) ? shown : null;
}
