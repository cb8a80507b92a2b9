/**
 * The Markdown of HTML that somebody pasted. The text is read piece by piece and never becomes markup, so that nothing
 * in it runs, loads or asks for anything. Null where it has something that is not understood: the plain text serves then.
 */
export function markdownFromHtml(html: string): string | null {
  if (html.length > LENGTH) return null;
  try {
    const writer = new MarkdownWriter();
    for (const piece of fragmentOf(html).matchAll(PIECES)) {
      const { 0: all, 1: closing, 2: name, 3: attributes = '' } = piece;
      if (name) writer.tag(name.toLowerCase(), closing === '/', attributes);
      else if (!/^<[!?]/.test(all)) writer.text(decode(all));
    }
    return writer.finish();
  } catch (cause) {
    if (cause instanceof NotUnderstood) return null;
    throw cause;
  }
}

/** Far more than a comment can be made of. */
const LENGTH = 200_000;

/** Far more elements than words are in at once. */
const OPEN = 100;

class NotUnderstood extends Error {}

/** Comments and declarations, tags with their attributes, and text. */
const PIECES =
  /<(?:!--[^]*?(?:-->|$)|[!?][^>]*>?|(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>?)|(?:[^<]+|<(?!\/?[a-z]|[!?]))+/gi;

/** What of the clipboard was selected. */
function fragmentOf(html: string): string {
  return /<!--StartFragment-->([^]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html;
}

const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/gi, (all, decimal, hex, name) => {
    if (name) {
      const character = CHARACTERS[name as string];
      if (character === undefined) throw new NotUnderstood(all);
      return character;
    }
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** What is never shown, with all that is in it. */
const HIDDEN = new Set(
  'script style head title template noscript svg math iframe object audio video canvas select textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article header footer main aside nav figure figcaption address h1 h2 h3 h4 h5 h6 table tr dl dt dd hr form fieldset'.split(
    ' ',
  ),
);
/** Blocks that have space around them where they came from. */
const SPACED = /^(?:p|h\d|table|figure|dl|hr)$/;

interface List {
  /** The number of the next item; null in a list with bullets. */
  next: number | null;
}

/** An element that is open, and where in the line its text begins: before it where that is negative. */
interface Open {
  name: string;
  mark: string;
  url: string;
  at: number;
}

class MarkdownWriter {
  #blocks: string[] = [];
  /** What of the paragraph is before its last break, and what is after it. */
  #broken: string[] = [];
  #line = '';
  #quotes = 0;
  #lists: List[] = [];
  /** What begins the next line of an item. */
  #marker = '';
  #hidden: string[] = [];
  #pre: string | null = null;
  #open: Open[] = [];
  #isSpaced = false;

  text(text: string): void {
    if (this.#hidden.length > 0) return;
    if (this.#pre !== null) {
      this.#pre += text;
      return;
    }
    const plain = text.replace(/[ \t\n\r\f]+/g, ' ');
    const isStart = this.#line === '' || this.#line.endsWith(' ');
    this.#line += escape(isStart ? plain.trimStart() : plain);
  }

  tag(name: string, isClosing: boolean, attributes: string): void {
    if (HIDDEN.has(name) || this.#hidden.length > 0) this.#hide(name, isClosing, attributes);
    else if (name === 'pre') this.#fence(isClosing);
    else if (this.#pre !== null) this.#pre += name === 'br' ? '\n' : '';
    else if (name === 'br') this.#break();
    else if (name === 'blockquote') this.#quote(isClosing);
    else if (name === 'ul' || name === 'ol') this.#list(name, isClosing);
    else if (name === 'li') this.#item(isClosing);
    else if (name === 'td' || name === 'th') this.text(isClosing ? ' ' : '');
    else if (name === 'img') this.text(decode(attribute(attributes, 'alt')));
    else if (BLOCKS.has(name)) this.#block(name, isClosing);
    else this.#inline(name, isClosing, attributes);
  }

  finish(): string {
    if (this.#pre !== null) this.#fence(true);
    this.#flush();
    return this.#blocks
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #hide(name: string, isClosing: boolean, attributes: string): void {
    if (isClosing) {
      const at = this.#hidden.lastIndexOf(name);
      if (at >= 0) this.#hidden.length = at;
    } else if (HIDDEN.has(name) && !attributes.endsWith('/')) this.#hidden.push(name);
  }

  #fence(isClosing: boolean): void {
    if (!isClosing) {
      this.#flush();
      this.#pre ??= '';
    } else if (this.#pre !== null) {
      const code = this.#pre.replace(/^\n|\s+$/g, '').replaceAll('```', "'''");
      this.#pre = null;
      if (code) this.#push(['```', ...code.split('\n'), '```'], true);
    }
  }

  /** Marks do not reach over it. */
  #break(): void {
    this.#broken.push(this.#line.trimEnd());
    this.#line = '';
    for (const each of this.#open) each.at = -1;
  }

  #quote(isClosing: boolean): void {
    this.#flush();
    this.#quotes = Math.max(0, this.#quotes + (isClosing ? -1 : 1));
    this.#isSpaced = true;
  }

  #list(name: string, isClosing: boolean): void {
    this.#flush();
    if (isClosing) this.#lists.pop();
    else this.#lists.push({ next: name === 'ol' ? 1 : null });
    if (this.#lists.length === (isClosing ? 0 : 1)) this.#isSpaced = true;
  }

  #item(isClosing: boolean): void {
    this.#flush();
    const list = this.#lists.at(-1);
    this.#marker = isClosing ? '' : list?.next ? `${list.next}. ` : '- ';
    if (!isClosing && list?.next) list.next += 1;
    if (!isClosing) this.#isSpaced &&= list?.next === 2 || !list?.next;
  }

  #block(name: string, isClosing: boolean): void {
    const isHeading = /^h\d$/.test(name);
    if (isHeading && isClosing) this.#inline('b', true, '');
    this.#flush();
    if (SPACED.test(name) && this.#lists.length === 0) this.#isSpaced = true;
    if (isHeading && !isClosing) this.#inline('b', false, '');
  }

  #inline(name: string, isClosing: boolean, attributes: string): void {
    if (!isClosing) {
      if (this.#open.length === OPEN) return;
      const mark = markOf(name, attributes);
      const url = name === 'a' ? decode(attribute(attributes, 'href')).trim() : '';
      this.#open.push({ name, mark, at: this.#line.length, url });
      return;
    }
    const index = this.#open.findLastIndex((each) => each.name === name);
    if (index < 0) return;
    const [{ mark, at, url }] = this.#open.splice(index, 1) as [Open];
    if (url) this.#wrap(at, '[', `](${url.replace(/[()<>]/g, percentEncoded)})`, isLinkable(url));
    else if (mark) this.#wrap(at, mark, mark, true);
  }

  /** Marks stand on the words themselves, and not on the spaces around them. */
  #wrap(at: number, before: string, after: string, isWanted: boolean): void {
    if (at < 0) return;
    const inner = this.#line.slice(at);
    const text = inner.trim();
    if (!isWanted || !text) return;
    const isItself = after === `](${text})`;
    const lead = inner.slice(0, inner.length - inner.trimStart().length);
    const tail = inner.slice(inner.trimEnd().length);
    this.#line = `${this.#line.slice(0, at)}${lead}${isItself ? text : before + text + after}${tail}`;
  }

  /** Ends the paragraph. What is open goes on in the next one. */
  #flush(): void {
    const lines = [...this.#broken, this.#line].join('\n').trim().split('\n');
    this.#broken = [];
    this.#line = '';
    for (const each of this.#open) each.at = 0;
    if (lines.join('')) this.#push(lines, false);
  }

  #push(lines: string[], isCode: boolean): void {
    const depth = Math.max(0, this.#lists.length - 1);
    const indent = '   '.repeat(depth);
    const inItem = this.#lists.length > 0 ? '   ' : '';
    const quote = '> '.repeat(this.#quotes);
    if ((this.#isSpaced || isCode) && this.#blocks.length > 0) this.#blocks.push(quote.trimEnd());
    lines.forEach((line, index) => {
      const lead = index === 0 && this.#marker ? this.#marker : inItem;
      this.#blocks.push(`${quote}${indent}${lead}${isCode ? line : escapeStart(line.trim())}`.trimEnd());
    });
    this.#marker = '';
    this.#isSpaced = isCode;
  }
}

function markOf(name: string, attributes: string): string {
  const style = attribute(attributes, 'style').toLowerCase();
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1] ?? '';
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : name === 'b' || name === 'strong';
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1] ?? '';
  const isItalic = slant ? slant !== 'normal' : ['i', 'em', 'cite'].includes(name);
  if (['code', 'tt', 'kbd', 'samp'].includes(name)) return '`';
  return `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
}

/** Of a character of ASCII, also of those that an address may have and Markdown reads otherwise. */
const percentEncoded = (character: string) => `%${character.charCodeAt(0).toString(16)}`;

/** Only what the backend lets through: anything else stays the words that it is. */
function isLinkable(url: string): boolean {
  return /^(?:https?:\/\/[^\s/@]+(?:[/?#][^\s]*)?|mailto:[^\s]+)$/i.test(url);
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

/** What would be Markdown in what was only text. */
function escape(text: string): string {
  return text.replace(/[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

function escapeStart(line: string): string {
  return line.replace(/^(?:>|[-+](?=\s|$)|```|~~~)/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
