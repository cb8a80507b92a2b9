import { CONTENT_DEPTH, type ContentNode } from '../../src/contract/content.js';
import type { ProblemCode } from '../../src/contract/problems.js';
import { cleanText, hasVisibleText, isLongerThan } from './clean-text.js';
import { bodyOf, TextProblem } from './comment-body.js';
import { countContainers, parseMarkdown } from './markdown.js';
import { withoutIds } from './mentions.js';

export interface CommentLimits {
  /** In graphemes. */
  commentLength: number;
}

export type ParsedComment =
  | {
      ok: true;
      body: ContentNode[];
      /** The Markdown to keep for editing: what was typed, in NFC and without invisible characters. */
      text: string;
    }
  | { ok: false; code: ProblemCode; detail: string };

/** No grapheme that people type takes more; saves counting the graphemes of huge texts. */
const CODE_UNITS_PER_GRAPHEME = 12;

/** Quote and list markers in one comment. */
const CONTAINERS = 300;

/** Lines with something on them. */
const LINES = 800;

/**
 * Turns the Markdown of a comment into the tree of blocks that travels, or says what is wrong with it.
 *
 * The tree has only the nodes of `ContentNode`. Markdown that Parvis does not have stays the text that was typed: raw
 * HTML, headings, tables, reference links and character references are shown literally. An image becomes a link to it.
 * A line end is kept as a `break`. A web address in the text becomes a link. Links that may not be followed make the
 * whole comment `link-not-allowed`, so that its author learns it instead of losing it.
 *
 * Time is bounded by the length limit: what could nest or pair up without end is counted before parsing.
 */
export function parseComment(typed: string, limits: CommentLimits): ParsedComment {
  const cleaned = cleanText(typed);
  if (!cleaned.ok) {
    return problem('text-unreadable', 'Some characters carry more combining marks than can be shown.');
  }
  const { text } = cleaned;
  if (!hasVisibleText(text)) return problem('text-empty', 'The text has nothing that a reader could see.');
  if (
    text.length > limits.commentLength * CODE_UNITS_PER_GRAPHEME ||
    isLongerThan(withoutIds(text), limits.commentLength)
  ) {
    return problem('text-too-long', `The text has more than ${limits.commentLength} characters.`);
  }
  const containers = countContainers(text);
  if (containers.deepest > CONTENT_DEPTH) return tooDeep();
  if (containers.total > CONTAINERS) {
    return problem('text-too-long', `The text has more than ${CONTAINERS} list items and quoted lines.`);
  }
  if ((text.match(/\S.*/g)?.length ?? 0) > LINES) {
    return problem('text-too-long', `The text has more than ${LINES} lines.`);
  }
  try {
    const body = bodyOf(parseMarkdown(text), text);
    return { ok: true, body, text };
  } catch (error) {
    if (error instanceof TextProblem) return problem(error.code, error.message);
    throw error;
  }
}

/** The text of a body without its structure: blocks and breaks on lines of their own. For searching and for e-mail. */
export function plainText(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      const text = node.text ?? plainText(node.children ?? []);
      return BLOCKS.has(node.type) ? `${text.trimEnd()}\n` : text;
    })
    .join('');
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list', 'item', 'code-block']);

function tooDeep(): ParsedComment {
  return problem('text-too-deep', `Quotes and lists nest more than ${CONTENT_DEPTH} levels deep.`);
}

function problem(code: ProblemCode, detail: string): ParsedComment {
  return { ok: false, code, detail };
}
