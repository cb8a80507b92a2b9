/** What people write about themselves without thinking that everybody can read it. */
export type PersonalDataKind = 'iban' | 'card' | 'phone' | 'reference';

export interface PersonalData {
  kind: PersonalDataKind;
  /** Where it stands in the text, in code units. */
  start: number;
  end: number;
  /** Enough of it to be recognised, the rest hidden. */
  masked: string;
}

/** Account, card and telephone numbers, and those of loans and contracts, in the order in which they stand. */
export function findPersonalData(text: string): PersonalData[] {
  const readable = withLatinDigits(text).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const found: PersonalData[] = [];
  for (const [kind, find] of FINDERS) {
    for (const [start, end] of find(readable)) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end, masked: mask(text.slice(start, end)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Range = [start: number, end: number];

const FINDERS: [PersonalDataKind, (text: string) => Range[]][] = [
  ['iban', findIbans],
  ['card', findCards],
  ['phone', (text) => findPhones(text, [FRENCH_PHONE, INTERNATIONAL_PHONE])],
  ['reference', findReferences],
  ['phone', (text) => findPhones(text, [DIALLED_PHONE, NAMED_PHONE])],
];

/** The numbers in an address are the page's, and nobody's. */
const ADDRESS = /https?:\/\/\S+/gi;

/** Eastern Arabic and full-width digits, each a single code unit as the one that stands for it. */
function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The last three characters say which one it is to those who know it. */
function mask(text: string): string {
  const shown = text.length - 3;
  return text.replace(/[\p{L}\p{N}]/gu, (character, at: number) => (at < shown ? '•' : character));
}

/** How long an IBAN of each country is. */
const IBAN_LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18' +
  'GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18NO15' +
  'PK24PL28PS29PT25QA29RO24RS22SA24SC31SD18SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20';

function findIbans(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { 0: begin, 1: country, index } of text.matchAll(/(?<![\p{L}\p{N}])([A-Z]{2})[ .-]?\d\d/giu)) {
    const at = IBAN_LENGTHS.search(`${country!.toUpperCase()}\\d`);
    if (at < 0) continue;
    const rest = Number(IBAN_LENGTHS.slice(at + 2, at + 4)) - 4;
    const pattern = new RegExp(`(?:[ \\u00a0\\u202f.-]?[A-Z\\d]){${rest}}(?![\\p{L}\\p{N}])`, 'iuy');
    pattern.lastIndex = index + begin.length;
    const end = pattern.test(text) ? pattern.lastIndex : 0;
    if (end && hasIbanChecksum(text.slice(index, end))) ranges.push([index, end]);
  }
  return ranges;
}

/** Moved to the end, the first four characters make a number that leaves 1 when divided by 97. */
function hasIbanChecksum(written: string): boolean {
  const iban = written.replace(/[^A-Z\d]/gi, '');
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** As it stands on a card: in one piece, by four, or as some kinds have it. Amounts are written by three. */
const CARD =
  /(?<![\d.,+])(?:\d{13,19}|\d{4}(?:([ \u00a0\u202f-])\d{4}){3}(?:\1\d{1,3})?|\d{4}([ \u00a0\u202f-])\d{6}\2\d{4,5})(?![\d.,]?\d)/g;
/** What the numbers of the networks begin with. */
const CARD_START = /^(?:4|5[0-8]|6|3|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/;

function findCards(text: string): Range[] {
  return rangesOf(text, CARD).filter(([start, end]) => {
    const digits = digitsOf(text.slice(start, end));
    return CARD_START.test(digits) && hasCardChecksum(digits);
  });
}

/** Luhn's: from the right every second digit counts twice. */
function hasCardChecksum(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, each, index) => {
    const value = Number(each) * (index % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** `06 12 34 56 78`, with one kind of separator. Those with 08 are no person's. */
const FRENCH_PHONE = /(?<![\p{L}\d.,+/-])0[1-79]([ .\u00a0\u202f-]?)\d\d(?:\1\d\d){3}(?![\d/])(?![.,-]\d)/gu;
const INTERNATIONAL_PHONE =
  /(?<![\p{L}\d.,+/-])\+[1-9](?:(?:[ .\u00a0\u202f/-]|[ ]?\(0\)[ ]?)?\d){7,13}(?![.,]?\d)/gu;
/** The same as it is dialled, which many other numbers look like. */
const DIALLED_PHONE = /(?<![\p{L}\d.,+/-])00[1-9](?:[ .\u00a0\u202f/-]?\d){8,13}(?![.,]?\d)/gu;
/** Other numbers of a country, where the words around them say what they are. */
const NAMED_PHONE =
  /(?:t[eé]l|phone|fon(?=\W|nummer)|handy|mobil|portable|whatsapp|ruf|teléfono|móvil|cellulare|telefoon|telem|هاتف|جوال)[^\d\n]{0,24}?(\(?0\d(?:[ ./()\u00a0\u202f-]{0,2}\d){6,11}|[2-9]\d(?:[ .\u00a0\u202f-]?\d){7,9})(?![\d/])(?![.,-]\d)/giu;

function findPhones(text: string, patterns: RegExp[]): Range[] {
  return patterns
    .flatMap((pattern) => rangesOf(text, pattern))
    .filter(([start, end]) => !isAmount(text, end) && !isDate(text.slice(start, end)));
}

/** What such a number belongs to, in the languages of our words. */
const OWNER =
  'pr[êe]t(?!e)|cr[ée]dit|emprunt|contrat|dossier|loan|mortgage|contract|case|darlehen|kredit|vertrag|vorgang|' +
  'aktenzeichen|r[ée]f[ée]renc|referen[zc]|hypothe|pr[ée]stam|expediente|prestit|mutuo|contratt|pratica|lening|' +
  'empr[ée]stim|processo|compte|account|konto|cuenta|conto|rekening|conta|client|customer|kunde|قرض|عقد|ملف|حساب';
const NUMBER = '(?:[A-Z]{1,5}[-/]?)?\\d(?:[ ./\\u00a0\\u202f-]?\\d){6,29}';
const OWNER_BEFORE = new RegExp(`(?:${OWNER})[^\\d\\n]{0,40}?(?<![\\p{L}\\d.,+])(${NUMBER})(?!\\d)`, 'giu');
const OWNER_AFTER = new RegExp(
  `(?<![\\p{L}\\d.,+])(${NUMBER})(?!\\d)(?=[^\\d\\n.!?]{0,30}(?<!\\p{L})(?:${OWNER}))`,
  'giu',
);
const BY_THOUSANDS = /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/;
/** What stands before a number that is one, however it is written. */
const NUMBER_SIGN = /(?:n[°ºo]\.?|nr\.?|num\S*|nummer|#|:|رقم)\s*$/iu;

/** The numbers of laws are everybody's. */
const LAW =
  /(?:loi|d[ée]cret|ordonnance|arr[êe]t[ée]|directive|r[èe]glement|regulation|law|act|gesetz|verordnung|richtlinie|ley|decreto|legge|wet|lei|قانون)\s*(?:n[°ºo]\.?|nr\.?)?\s*(?:\(\p{L}{2,4}\)\s*)?$/iu;

function findReferences(text: string): Range[] {
  return [...rangesOf(text, OWNER_BEFORE), ...rangesOf(text, OWNER_AFTER)].filter(([start, end]) => {
    const number = text.slice(start, end);
    if (isDate(number) || isAmount(text, end) || LAW.test(text.slice(Math.max(0, start - 40), start)))
      return false;
    return !BY_THOUSANDS.test(number) || NUMBER_SIGN.test(text.slice(0, start));
  });
}

/** A day, or from one year to another. */
function isDate(written: string): boolean {
  return /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{4}[ ./-]\d{1,2}[ ./-]\d{1,2}|(?:19|20)\d\d[ ./-](?:19|20)\d\d)(?:[ ./-]\d{1,2})?$/.test(
    written,
  );
}

function isAmount(text: string, end: number): boolean {
  return /^(?:[.,]\d+)?[ \u00a0\u202f]?(?:[€$£%]|k€|M€|(?:euros?|EUR|CHF|USD|GBP|dollars?|Franken|francs?)(?!\p{L}))/iu.test(
    text.slice(end, end + 16),
  );
}

/** Where a pattern matches, or its last group where that is a part of the match. */
function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => {
    const part = match.at(-1);
    const isPart = part && part.length > 3;
    const offset = isPart ? match[0].lastIndexOf(part) : 0;
    const start = match.index + offset;
    return [start, start + (isPart ? part : match[0]).length];
  });
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}
