import type { CSSResult, ReactiveController } from 'lit';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { barStyles } from './visits.styles.js';

/** What comes late: how much is new, and whether the reader follows the topic. */
type BarName = 'since' | 'follow';

/**
 * The ways to place the bars, the best first: the classes of each, where `beside` is in the row of the heading, and whether
 * the list of sorts there goes without the words before it.
 */
const PLACES: readonly (Record<BarName, string> & { isTight?: true })[] = [
  { since: 'beside', follow: 'beside' },
  { since: 'beside', follow: 'beside compact' },
  { since: 'beside', follow: 'beside compact', isTight: true },
  { since: 'floating', follow: 'beside' },
  { since: 'floating', follow: 'beside compact' },
  { since: 'floating', follow: 'beside compact', isTight: true },
  { since: 'floating', follow: 'below' },
];

/**
 * Finds room for what comes after the list is shown, so that nothing moves for it: in the row of the heading, in fewer words
 * there, over the end of the window, or below the list.
 */
export class HeadingBars implements ReactiveController {
  readonly #view: ThreadView;
  readonly #bars = new Map<BarName, HTMLElement>();
  readonly #resizing = new ResizeObserver(([entry]) => {
    this.#width = entry!.contentRect.width;
    // What is moved here may change what is observed.
    requestAnimationFrame(() => this.place());
  });
  #width = 0;
  /** What the bars were placed for. */
  #placedFor = '';

  constructor(view: ThreadView) {
    this.#view = view;
    view.host.addController(this);
  }

  hostConnected(): void {
    this.#resizing.observe(this.#view.host);
  }

  hostDisconnected(): void {
    this.#resizing.disconnect();
  }

  /** Shows a bar, which has its content already, or its new content. */
  show(name: BarName, bar: HTMLElement, ...styles: CSSResult[]): void {
    this.#bars.set(name, bar);
    for (const sheet of [barStyles, ...styles]) adopt(this.#view.host.shadowRoot!, sheet);
    this.place();
  }

  hide(name: BarName): void {
    if (!this.#bars.has(name)) return;
    this.#bars.get(name)!.remove();
    this.#bars.delete(name);
    this.place();
  }

  place(): void {
    const root = this.#view.host.shadowRoot!;
    const section = root.querySelector('section');
    const heading = root.querySelector<HTMLElement>('.heading');
    const sort = root.querySelector<HTMLElement>('.top > label');
    if (!section || !heading || !sort) return;
    const bars = [...this.#bars.values()];
    const placedFor = [this.#width, heading, ...bars].map((each) =>
      each instanceof HTMLElement ? each.textContent : each,
    );
    const key = JSON.stringify([...placedFor, this.#view.localize.messages?.language]);
    if (key === this.#placedFor && bars.every((bar) => section.contains(bar))) return;
    this.#placedFor = key;
    const active = root.activeElement as HTMLElement | null;
    hideWords(sort, false);
    const isOneRow = fitInOneRow(heading, sort);
    for (const places of PLACES) {
      hideWords(sort, !!places.isTight);
      for (const [name, bar] of this.#bars) this.#put(name, bar, places[name], section, sort);
      const beside = bars.filter((bar) => bar.parentElement === sort.parentElement);
      if (beside.every((bar) => isBeside(bar, heading)) && isBeside(sort, heading) === isOneRow) break;
    }
    if (active && active !== root.activeElement) active.focus({ preventScroll: true });
  }

  #put(name: BarName, bar: HTMLElement, classes: string, section: HTMLElement, sort: HTMLElement): void {
    const row = sort.parentElement!;
    const isBesideHeading = classes.startsWith('beside');
    bar.className = `${name} ${classes}`;
    hideWords(bar, classes.includes('compact'));
    if (isBesideHeading === (bar.parentElement === row) && bar.isConnected) return;
    if (!isBesideHeading) return section.append(bar);
    const follow = this.#bars.get('follow');
    row.insertBefore(bar, name === 'since' && follow?.parentElement === row ? follow : sort);
  }
}

/** Leaves the words of it to those who do not see its icon, or what stands beside them. */
function hideWords(element: HTMLElement, isHidden: boolean): void {
  element.querySelector('span')?.classList.toggle('visually-hidden', isHidden);
}

/** Whether these two stand in one row without anything between them. */
function fitInOneRow(heading: HTMLElement, sort: HTMLElement): boolean {
  const row = sort.parentElement!;
  const gap = parseFloat(getComputedStyle(row).columnGap);
  return heading.offsetWidth + gap + sort.offsetWidth <= row.clientWidth;
}

function isBeside(one: HTMLElement, other: HTMLElement): boolean {
  const [a, b] = [one, other].map((each) => each.getBoundingClientRect());
  return Math.abs(a!.top + a!.bottom - b!.top - b!.bottom) < 16;
}

/** Gives a shadow root a style sheet that came later, once. */
export function adopt({ adoptedStyleSheets }: ShadowRoot, { styleSheet }: CSSResult): void {
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
