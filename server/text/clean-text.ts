/** How many combining marks may sit on one character. Vietnamese, Hebrew and Arabic need at most three or four. */
const MARKS_PER_CHARACTER = 4;

const TOO_MANY_MARKS = new RegExp(`[\\p{Mn}\\p{Me}\\u200c\\u200d]{${MARKS_PER_CHARACTER + 1},}`, 'u');

/** Normalising sorts runs of marks, so very long runs are refused before it. A decomposed letter never has as many. */
const FAR_TOO_MANY_MARKS = /[\p{Mn}\p{Me}\u200c\u200d]{17,}/u;

/**
 * Invisible characters that a comment does not need:
 * - controls, except tab and line feed;
 * - zero-width characters, invisible operators, deprecated format characters and annotations. The joiners ZWJ and ZWNJ
 *   stay, because emoji, Persian and Indic scripts need them;
 * - bidirectional embeddings, overrides and isolates, which would reorder what stands around them. A renderer isolates
 *   each block. The stateless marks (LRM, RLM, ALM) stay, because they are typed in real Arabic and Hebrew;
 * - tag characters.
 */
const DROPPED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Letters and symbols that fonts draw as nothing: the Hangul fillers and the empty Braille cell. */
const BLANKS = /[\u115f\u1160\u3164\uffa0\u2800]/g;

export type CleanedText = { ok: true; text: string } | { ok: false };

/**
 * Brings typed text to the form that is kept: NFC, line feeds, no invisible characters. Cleaning twice is the same as
 * once. Not ok when combining marks are piled up so high that they would cover what is around them.
 */
export function cleanText(typed: string): CleanedText {
  if (FAR_TOO_MANY_MARKS.test(typed)) return { ok: false };
  const text = typed
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(DROPPED, '')
    .normalize('NFC');
  return TOO_MANY_MARKS.test(text) ? { ok: false } : { ok: true, text };
}

/** Whether a reader would see anything. */
export function hasVisibleText(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANKS, ''));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether the text has more than `limit` characters as a reader counts them. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of segmenter.segment(text)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}
