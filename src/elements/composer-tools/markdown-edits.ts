/** What a button of the toolbar does. */
export type Format = 'strong' | 'emphasis' | 'quote' | 'list' | 'ordered-list' | 'code' | 'link';

/** A text with what is selected in it, in code units. */
export interface Selected {
  value: string;
  start: number;
  end: number;
}

/** Replaces the text from `from` to `to`, and then selects from `start` to `end`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  start: number;
  end: number;
}

/** Gives what is selected a format, or takes it away where it has it. */
export function toggleFormat(selected: Selected, format: Format): Edit {
  switch (format) {
    case 'strong':
    case 'emphasis':
      return toggleMarks(selected, format);
    case 'code':
      return toggleCode(selected);
    case 'link':
      return insertLink(selected, ADDRESS_START);
    default:
      return toggleBlock(selected, format);
  }
}

/** Whether all that is selected has a format. */
export function hasFormat(selected: Selected, format: Format): boolean {
  if (format === 'link') return false;
  if (format === 'code') return codeAround(selected) !== null;
  if (format !== 'strong' && format !== 'emphasis') return hasBlock(blockOf(selected).lines, format);
  return markedAround(selected, WIDTHS[format]) !== null || isBetweenMarks(selected, WIDTHS[format]);
}

/** Makes a link of what is selected. Where `url` is only a beginning, it is selected, to be written. */
export function insertLink({ value, start, end }: Selected, url: string): Edit {
  const label = value.slice(start, end);
  if (isAddress(label)) {
    return { from: start, to: end, text: `[](${label})`, start: start + 1, end: start + 1 };
  }
  const text = `[${label}](${url})`;
  const urlStart = start + label.length + 3;
  const after = start + text.length;
  const edit = { from: start, to: end, text };
  if (!label) return { ...edit, start: start + 1, end: start + 1 };
  return url === ADDRESS_START
    ? { ...edit, start: urlStart, end: urlStart + url.length }
    : { ...edit, start: after, end: after };
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s()<>]+$/i.test(text);
}

/** What Enter does in a list: begins the next item, or ends the list where the item is empty. Null elsewhere. */
export function continueList({ value, start, end }: Selected): Edit | null {
  if (start !== end) return null;
  const lineStart = startOfLine(value, start);
  const [, lead = '', bullet, number, closing = '', space = '', text = ''] =
    /^((?: {0,3}>[ \t]?)*[ \t]*)(?:([-+*])|(\d{1,9})([.)]))([ \t]+)(.*)/.exec(
      value.slice(lineStart, endOfLine(value, start)),
    ) ?? [];
  const marker = bullet ?? (number && `${number}${closing}`);
  if (!marker || start < lineStart + lead.length + marker.length + space.length) return null;
  if (isInFence(value, lineStart)) return null;
  if (!text.trim()) {
    return { from: lineStart, to: endOfLine(value, start), text: lead, ...at(lineStart + lead.length) };
  }
  if (bullet) {
    const begun = `\n${lead}${bullet}${space}`;
    return { from: start, to: start, text: begun, ...at(start + begun.length) };
  }
  const next = Number(number) + 1;
  const begun = `\n${lead}${next}${closing}${space}`;
  const rest = renumber(value.slice(start), next + 1, lead, closing);
  return { from: start, to: start + rest.length, text: begun + rest.text, ...at(start + begun.length) };
}

const ADDRESS_START = 'https://';
const WIDTHS = { strong: 2, emphasis: 1 };
const at = (caret: number) => ({ start: caret, end: caret });

/** The items that follow count on. `length`: how much of the text they and the end of the line before take. */
function renumber(after: string, from: number, lead: string, closing: string) {
  const [first = '', ...lines] = after.split('\n');
  let next = from;
  const done = [first];
  for (const line of lines) {
    const number = /^(\d{1,9})[.)](?=[ \t])/.exec(line.slice(lead.length));
    if (!line.startsWith(lead) || Number(number?.[1]) !== next - 1) break;
    done.push(`${lead}${next}${closing}${line.slice(lead.length + number![0].length)}`);
    next += 1;
  }
  const { length } = [first, ...lines].slice(0, done.length).join('\n');
  return { text: done.join('\n'), length };
}

interface Marked {
  open: number;
  close: number;
  width: number;
}

function toggleMarks(selected: Selected, format: 'strong' | 'emphasis'): Edit {
  const { start, end } = selected;
  const width = WIDTHS[format];
  const marks = '*'.repeat(width);
  if (isBetweenMarks(selected, width)) {
    return { from: start - width, to: end + width, text: '', ...at(start - width) };
  }
  const marked = markedAround(selected, width);
  if (marked) return unwrap(selected, marked);
  if (start === end) return { from: start, to: end, text: marks + marks, ...at(start + width) };
  return wrapLines(selected, marks);
}

function toggleCode(selected: Selected): Edit {
  const { value, start, end } = selected;
  const around = codeAround(selected);
  if (around) return unwrap(selected, around);
  const text = value.slice(start, end);
  if (!text.includes('\n')) {
    const marks = text.includes('`') ? '``' : '`';
    return text ? wrapLines(selected, marks) : { from: start, to: end, text: '``', ...at(start + 1) };
  }
  const from = startOfLine(value, start);
  const to = endOfLine(value, end);
  const fenced = `\`\`\`\n${value.slice(from, to)}\n\`\`\``;
  return { from, to, text: fenced, start: from + 4, end: from + fenced.length - 4 };
}

function unwrap({ value, start, end }: Selected, { open, close, width }: Marked): Edit {
  const inner = value.slice(open + width, close);
  const inside = (position: number) => Math.min(Math.max(position - width, open), open + inner.length);
  return { from: open, to: close + width, text: inner, start: inside(start), end: inside(end) };
}

/** Marks do not reach over the end of a line, nor around a list's own mark. */
function wrapLines({ value, start, end }: Selected, marks: string): Edit {
  const lead = value.slice(start, end).search(/\S|$/);
  const from = start + lead;
  const to = Math.max(from, start + value.slice(start, end).trimEnd().length);
  const isAtLineStart = !value.slice(startOfLine(value, from), from).trim();
  const lines = value.slice(from, to).split('\n');
  const text = lines
    .map((line, index) => {
      const [prefix = ''] = (index > 0 || isAtLineStart ? LINE_PREFIX.exec(line) : null) ?? [];
      const content = line.slice(prefix.length).trimEnd();
      return content ? `${prefix}${marks}${content}${marks}` : line;
    })
    .join('\n');
  const isOne = lines.length === 1 && text.startsWith(marks);
  const inset = isOne ? marks.length : 0;
  return { from, to, text, start: from + inset, end: from + text.length - inset };
}

const LINE_PREFIX = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;

/** Whether the caret is where marks were just put, with nothing in them yet. */
function isBetweenMarks({ value, start, end }: Selected, width: number): boolean {
  const before = /\**$/.exec(value.slice(0, start))![0].length;
  const after = /^\**/.exec(value.slice(end))![0].length;
  if (start !== end || before !== after) return false;
  return width === 2 ? before >= 2 : before % 2 === 1;
}

function markedAround({ value, start, end }: Selected, width: number): Marked | null {
  const offset = startOfLine(value, start);
  const line = value.slice(offset, endOfLine(value, start));
  return (
    pairsIn(line)
      .map((pair) => ({ ...pair, open: pair.open + offset, close: pair.close + offset }))
      .find((pair) => pair.width === width && pair.open <= start && end <= pair.close + width) ?? null
  );
}

/** The asterisks that belong together. */
function pairsIn(line: string): Marked[] {
  const pairs: Marked[] = [];
  const open: { at: number; length: number }[] = [];
  for (const match of line.matchAll(/(?<!\\)\*+/g)) {
    let { index: from } = match;
    let { length } = match[0];
    let last = open.at(-1);
    while (length > 0 && last && /\S/.test(line[from - 1]!)) {
      const width = Math.min(2, length, last.length);
      last.length -= width;
      pairs.push({ open: last.at + last.length, close: from, width });
      from += width;
      length -= width;
      if (last.length === 0) open.pop();
      last = open.at(-1);
    }
    if (length > 0 && /\S/.test(line[from + length] ?? ' ')) open.push({ at: from, length });
  }
  return pairs;
}

function codeAround({ value, start, end }: Selected): Marked | null {
  const offset = startOfLine(value, start);
  const line = value.slice(offset, endOfLine(value, start));
  for (const { 0: all, 1: marks, index } of line.matchAll(/(?<!`)(`{1,2})(?!`).*?(?<!`)\1(?!`)/g)) {
    const open = offset + index;
    const width = marks!.length;
    if (open <= start && end <= open + all.length) return { open, close: open + all.length - width, width };
  }
  return null;
}

type Block = 'quote' | 'list' | 'ordered-list';

const BLOCK_MARKS: Record<Block, RegExp> = {
  quote: /^>[ \t]?/,
  list: /^[-+*][ \t]+/,
  'ordered-list': /^\d{1,9}[.)][ \t]+/,
};

/** The whole lines that are selected. */
function blockOf({ value, start, end }: Selected): { from: number; to: number; lines: string[] } {
  const from = startOfLine(value, start);
  const last = end > start && value[end - 1] === '\n' ? end - 1 : end;
  const to = endOfLine(value, last);
  return { from, to, lines: value.slice(from, to).split('\n') };
}

function hasBlock(lines: readonly string[], block: Block): boolean {
  const filled = lines.filter((line) => line.trim());
  return filled.length > 0 && filled.every((line) => BLOCK_MARKS[block].test(line));
}

function toggleBlock(selected: Selected, block: Block): Edit {
  const { value, start, end } = selected;
  const { from, to, lines } = blockOf(selected);
  const isOn = hasBlock(lines, block);
  const changed = isOn ? lines.map((line) => line.replace(BLOCK_MARKS[block], '')) : marked(lines, block);
  // Without a blank line, the text below would be a part of the last item.
  const isFollowed = !isOn && /^\n[^\n]/.test(value.slice(to)) && !LIST_OR_QUOTE.test(value.slice(to + 1));
  const text = changed.join('\n');
  const edit = { from, to, text: isFollowed ? `${text}\n` : text };
  if (start !== end) return { ...edit, start: from, end: from + text.length };
  const caret = start + text.length - (to - from);
  return { ...edit, ...at(Math.max(from, caret)) };
}

const LIST_OR_QUOTE = /^(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/;

function marked(lines: readonly string[], block: Block): string[] {
  if (block === 'quote') return lines.map((line) => (line.trim() || lines.length === 1 ? `> ${line}` : '>'));
  let count = 0;
  return lines.map((line) => {
    if (!line.trim() && lines.length > 1) return line;
    count += 1;
    const bare = line.replace(BLOCK_MARKS.list, '').replace(BLOCK_MARKS['ordered-list'], '');
    return `${block === 'list' ? '-' : `${count}.`} ${bare}`;
  });
}

function isInFence(value: string, before: number): boolean {
  return (value.slice(0, before).match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1;
}

function startOfLine(value: string, position: number): number {
  return position === 0 ? 0 : value.lastIndexOf('\n', position - 1) + 1;
}

function endOfLine(value: string, position: number): number {
  const end = value.indexOf('\n', position);
  return end < 0 ? value.length : end;
}
