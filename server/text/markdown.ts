import type { Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';

/**
 * Markdown that Parvis does not have. What is switched off stays the text that was typed: tags, headings, references
 * and character references are shown as they are, and indented text is no code.
 */
const SWITCHED_OFF = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'definition',
  'codeIndented',
  'characterReference',
];

/** Web addresses become links of their own text. The e-mail and `www.` forms of the extension have no URL and stay text. */
const literalLinks: Extension = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [] }, token);
    },
    literalAutolinkHttp(token) {
      this.config.enter.autolinkProtocol?.call(this, token);
    },
    literalAutolinkEmail(token) {
      this.config.enter.data?.call(this, token);
    },
    literalAutolinkWww(token) {
      this.config.enter.data?.call(this, token);
    },
  },
  exit: {
    literalAutolink(token) {
      this.exit(token);
    },
    literalAutolinkHttp(token) {
      this.config.exit.autolinkProtocol?.call(this, token);
    },
    literalAutolinkEmail(token) {
      this.config.exit.data?.call(this, token);
    },
    literalAutolinkWww(token) {
      this.config.exit.data?.call(this, token);
    },
  },
};

/** More of these characters than a person types; pairing them up takes time that grows with their square. */
const EMPHASIS_MARKS = 300;
const BRACKETS = 200;

function countOf(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}

/** Parses cleaned text. Where there are absurdly many emphasis marks or brackets, they stay text. */
export function parseMarkdown(text: string): Root {
  const disabled = [...SWITCHED_OFF];
  if (countOf(text, /[*_]/g) > EMPHASIS_MARKS) disabled.push('attention');
  if (countOf(text, /[[\]]/g) > BRACKETS) disabled.push('labelStartLink', 'labelStartImage', 'labelEnd');
  return fromMarkdown(text, {
    extensions: [gfmAutolinkLiteral(), { disable: { null: disabled } }],
    mdastExtensions: [literalLinks],
  });
}

/** The longest chain of quote and list markers on one line, and how many of them the text has in all. */
export function countContainers(text: string): { deepest: number; total: number } {
  let deepest = 0;
  let total = 0;
  for (const line of text.split('\n')) {
    if (/^[\s*_-]*$/.test(line)) continue;
    const prefix = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const markers = countOf(prefix, />|[-+*]|\d+/g);
    deepest = Math.max(deepest, markers);
    total += markers;
  }
  return { deepest, total };
}
