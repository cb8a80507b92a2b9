/** What is not the author's own words: where a link leads, that it opens elsewhere, and what the author quotes. */
const NOT_QUOTED = '.visually-hidden, .link-host, blockquote';
const BLOCKS = /^(?:P|LI|PRE|UL|OL)$/;

type ShadowSelection = ShadowRoot & { getSelection?(): Selection | null };

/** What the reader has selected of a comment, as far as it is of its text; empty where nothing is. */
export function selectedTextOf(comment: Element): string {
  const root = comment.shadowRoot as ShadowSelection;
  const body = root.querySelector('.body');
  // Each engine has another way into a shadow root.
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!body || !selection || selection.rangeCount === 0) return '';
  const [selected] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [selection.getRangeAt(0)];
  if (!selected || selected.collapsed) return '';
  const startsInside = body.contains(selected.startContainer);
  const endsInside = body.contains(selected.endContainer);
  if (!startsInside && !endsInside) return '';
  const part = document.createRange();
  part.selectNodeContents(body);
  if (startsInside) part.setStart(selected.startContainer, selected.startOffset);
  if (endsInside) part.setEnd(selected.endContainer, selected.endOffset);
  return textOf(part.cloneContents());
}

/** All that a comment says. */
export function wholeTextOf(comment: Element): string {
  const body = comment.shadowRoot!.querySelector('.body')!;
  const copy = document.createDocumentFragment();
  copy.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
  return textOf(copy) || body.textContent;
}

function textOf(fragment: DocumentFragment): string {
  fragment.querySelectorAll(NOT_QUOTED).forEach((each) => each.remove());
  return written(fragment)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function written(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(written).join('');
  return BLOCKS.test(node.nodeName) ? `${inside}\n\n` : inside;
}

/** A text as a quotation in Markdown, in which every character stands for itself, and the place to go on below it. */
export function quotationOf(text: string): string {
  const lines = text.split('\n').map((line) => `> ${plain(line)}`.trimEnd());
  return `${lines.join('\n')}\n\n`;
}

function plain(line: string): string {
  return line
    .replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^(?:>|#|[-+](?=\s|$)|~~~)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
