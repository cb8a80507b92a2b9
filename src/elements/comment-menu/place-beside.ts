const MARGIN = 8;
const GAP = 4;

/** Puts what is shown over the page beside what opened it: below, or above where that has more room; always in the window. */
export function placeBeside(shown: HTMLElement, opener: Element): void {
  const { left, right, top, bottom } = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = shown;
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(shown).direction === 'rtl';
  const isAbove = bottom + GAP + height + MARGIN > clientHeight && top > clientHeight - bottom;
  const x = within(isRightToLeft ? right - width : left, clientWidth - width);
  const y = within(isAbove ? top - GAP - height : bottom + GAP, clientHeight - height);
  // Counted from the page and not from the window, so that it scrolls with what it belongs to.
  shown.style.left = `${x + scrollX}px`;
  shown.style.top = `${y + scrollY}px`;
}

function within(value: number, room: number): number {
  return Math.max(MARGIN, Math.min(value, room - MARGIN));
}
