import { flatDescendants, flatParent, isHidden } from '../../helpers/flat-tree.js';

/** Pixels of rounding on either side. */
const SLACK = 1.5;

interface Bounds {
  left: number;
  right: number;
}

/** A line of text as it is drawn. */
interface Line {
  element: Element;
  box: DOMRect;
}

function pathUp(element: Element): Element[] {
  const parent = flatParent(element);
  return parent ? [element, ...pathUp(parent)] : [element];
}

const isIn = (element: Element, tag: string) => pathUp(element).some(({ localName }) => localName === tag);
/** What scrolls sideways inside itself, as code may, with what is in it. */
const isInScroller = (element: Element) => isIn(element, 'pre');
const isInDialog = (element: Element) => isIn(element, 'dialog');

const describe = (element: Element) =>
  `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;

function linesOf(element: Element): Line[] {
  const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
  return texts.flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => ({ box, element }));
  });
}

/** Whether a box around a line ends before the line does, with no way to scroll there. */
function isCut({ element, box }: Line): boolean {
  for (const around of pathUp(element)) {
    const { overflow, contain, display } = getComputedStyle(around);
    if (/auto|scroll/.test(overflow)) return false;
    if (!/hidden|clip/.test(overflow) && !/paint|content|strict/.test(contain)) continue;
    if (display === 'inline') continue;
    const { left, right, top, bottom } = around.getBoundingClientRect();
    // Lines reach a little above and below their letters.
    const air = box.height / 4;
    if (box.left < left - SLACK || box.right > right + SLACK) return true;
    if (box.top < top - air || box.bottom > bottom + air) return true;
  }
  return false;
}

/** Whether the words of a button, or the chosen option of a list, need more room than they have. */
function isTooSmall(element: Element): boolean {
  if (element instanceof HTMLSelectElement) {
    const wanted = element.cloneNode(true) as HTMLSelectElement;
    wanted.selectedIndex = element.selectedIndex;
    wanted.style.position = 'absolute';
    element.after(wanted);
    const { width } = wanted.getBoundingClientRect();
    wanted.remove();
    return width > element.getBoundingClientRect().width + SLACK;
  }
  if (!(element instanceof HTMLButtonElement)) return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return scrollWidth > clientWidth + SLACK || scrollHeight > clientHeight + SLACK;
}

/** The lines that are drawn over each other. */
function overlaps(lines: readonly Line[]): string[] {
  return lines.flatMap(({ box, element }, index) =>
    lines.slice(index + 1).flatMap((other) => {
      if (other.element === element) return [];
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines that follow each other closely share a few pixels in which no letter is.
      const isMuch = width > 2 && height > Math.min(box.height, other.box.height) / 3;
      return isMuch ? [`over each other: ${describe(element)} and ${describe(other.element)}`] : [];
    }),
  );
}

/** What lies above the rest on purpose. */
const FLOATING = '.arrivals, .report, [role=menu], [role=listbox]';

const isFloating = (element: Element) => pathUp(element).some((each) => each.matches(FLOATING));

/** Whatever of an element cannot be seen without scrolling sideways, or at all. */
export function whatIsLost(root: Element, { left, right }: Bounds): string[] {
  const elements = flatDescendants(root).filter(
    (element) => !isHidden(element) && !element.closest('.visually-hidden'),
  );
  const outside = elements.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - SLACK || box.right > right + SLACK) && !isInScroller(element);
  });
  const lines = elements.flatMap(linesOf);
  const onTheGround = lines.filter(
    ({ element }) => !isFloating(element) && !isInDialog(element) && !isInScroller(element),
  );
  return [
    ...outside.map((element) => `outside: ${describe(element)}`),
    ...lines.filter(isCut).map(({ element }) => `cut: ${describe(element)}`),
    ...elements.filter(isTooSmall).map((element) => `too small: ${describe(element)}`),
    ...overlaps(onTheGround),
    ...overlaps(lines.filter(({ element }) => isInDialog(element))),
  ];
}
