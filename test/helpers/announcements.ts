import { flatChildren, flatDescendants, flatParent, isHidden } from './flat-tree.js';
import { textOf } from './query.js';

/** What is read out of a live region as a whole; the others read what is added. */
const WHOLE = '[role=status], [role=alert]';
const REGIONS = `${WHOLE}, [aria-live=polite], [aria-live=assertive]`;

/**
 * What a screen reader would read out without being asked: what changes in the live regions of an element, through its
 * shadow roots, in order. A region that comes with its text is silent, as in most browsers, unless it is an alert.
 */
export class Announcements {
  /** Such as `polite: 3 new comments`. */
  readonly said: string[] = [];
  readonly #root: Element;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #watched = new Set<Node>();

  constructor(root: Element) {
    this.#root = root;
    this.#watch();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** What was said by now, which is forgotten. */
  take(): string[] {
    this.#note(this.#observer.takeRecords());
    return this.said.splice(0);
  }

  #watch(): void {
    for (const element of [this.#root, ...flatDescendants(this.#root)]) {
      const { shadowRoot } = element;
      if (!shadowRoot || this.#watched.has(shadowRoot)) continue;
      this.#watched.add(shadowRoot);
      this.#observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
    }
  }

  #note(records: MutationRecord[]): void {
    const changed = new Map<Element, string[]>();
    for (const { target, addedNodes } of records) {
      const region = regionAround(target);
      const added = addedNodes.length > 0 ? [...addedNodes] : target instanceof Text ? [target] : [];
      if (region) changed.set(region, [...(changed.get(region) ?? []), ...added.map(spoken)]);
      for (const alert of region ? [] : added.flatMap(alertsIn)) changed.set(alert, []);
    }
    for (const [region, added] of changed) {
      if (!region.isConnected || isHidden(region)) continue;
      const text = region.matches(WHOLE) ? textOf(region) : added.filter(Boolean).join(' ');
      const isUrgent = region.matches('[role=alert], [aria-live=assertive]');
      if (text) this.said.push(`${isUrgent ? 'assertive' : 'polite'}: ${text}`);
    }
    this.#watch();
  }
}

function regionAround(node: Node): Element | null {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && !element.matches(REGIONS)) element = flatParent(element);
  return element;
}

function parentOf(node: Node): Element | null {
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
}

function alertsIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  const inside = flatChildren(node).flatMap(alertsIn);
  return node.matches('[role=alert]') ? [node, ...inside] : inside;
}

const spoken = (node: Node): string => (node instanceof Comment || !node.isConnected ? '' : textOf(node));
