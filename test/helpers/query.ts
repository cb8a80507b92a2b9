import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { flatChildren, flatDescendants, isHidden } from './flat-tree.js';
import { waitFor, type WaitOptions } from './wait.js';

/**
 * Finds what a person finds: by role, accessible name and text, through every shadow root, and only what is not hidden
 * from them. Elements are in the order in which they are shown, with slotted ones where their slot is.
 */

export type Root = Element | Document | ShadowRoot;
export type TextMatch = string | RegExp;

export interface RoleOptions {
  /** The accessible name: all of it if a string, a part if an expression. */
  name?: TextMatch;
  /** The level of a heading. */
  level?: number;
  /** `aria-expanded`, `aria-pressed`, `aria-selected`, `aria-checked` (or the state of a native box). */
  expanded?: boolean;
  pressed?: boolean;
  selected?: boolean;
  checked?: boolean;
  /** Finds what is hidden as well. */
  hidden?: boolean;
}

export function queryAllByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement[] {
  return flatDescendants(root).filter(
    (element): element is HTMLElement =>
      roleOf(element) === role &&
      (options.hidden === true || !isHidden(element)) &&
      (options.name === undefined || matches(nameOf(element), options.name)) &&
      hasStates(element, options),
  );
}

export function queryByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement | null {
  return atMostOne(queryAllByRole(root, role, options), `role ${describeRole(role, options)}`, root);
}

export function getByRole<Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  options: RoleOptions = {},
): Found {
  const found = queryByRole(root, role, options);
  if (found) return found as Found;
  throw new Error(`There is no ${describeRole(role, options)}. There are:\n${outline(root)}`);
}

/** Waits until there is exactly one. */
export function findByRole<Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  options: RoleOptions = {},
  wait: WaitOptions = {},
): Promise<Found> {
  return waitFor(() => getByRole<Found>(root, role, options), wait);
}

/** The innermost elements whose text, with white space as it is shown, matches. */
export function queryAllByText(root: Root, text: TextMatch): HTMLElement[] {
  const matching = flatDescendants(root).filter(
    (element): element is HTMLElement => !isHidden(element) && matches(textOf(element), text),
  );
  return matching.filter(
    (element) => !flatDescendants(element).some((inner) => matching.includes(inner as HTMLElement)),
  );
}

export function queryByText(root: Root, text: TextMatch): HTMLElement | null {
  return atMostOne(queryAllByText(root, text), `text ${text}`, root);
}

export function getByText(root: Root, text: TextMatch): HTMLElement {
  const found = queryByText(root, text);
  if (found) return found;
  throw new Error(`There is no text ${text} in:\n${textOf(root)}`);
}

/** Waits until there is exactly one. */
export function findByText(root: Root, text: TextMatch, wait: WaitOptions = {}): Promise<HTMLElement> {
  return waitFor(() => getByText(root, text), wait);
}

/** What a person reads in an element, through shadow roots and slots, with white space as it is shown. */
export function textOf(node: Root | Node): string {
  return visibleText(node).replace(/\s+/g, ' ').trim();
}

/** The name by which assistive technology announces an element. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/** The element with the focus, inside whichever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const BLOCKS = new Set(['block', 'flex', 'grid', 'list-item', 'table', 'table-row', 'flow-root']);

function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement || isHidden(node)) return '';
    if (node instanceof HTMLBRElement) return ' ';
  }
  const text = flatChildren(node).map(visibleText).join('');
  return node instanceof Element && BLOCKS.has(getComputedStyle(node).display) ? ` ${text} ` : text;
}

function roleOf(element: Element): string | null {
  const role = getRole(element);
  // A section without a name is not a landmark.
  if ((role === 'region' || role === 'form') && !element.hasAttribute('role')) {
    return nameOf(element) === '' ? 'generic' : role;
  }
  return role;
}

function hasStates(element: Element, options: RoleOptions): boolean {
  const checks = {
    level: element.getAttribute('aria-level') ?? /^H([1-6])$/.exec(element.tagName)?.[1],
    expanded:
      element.getAttribute('aria-expanded') ??
      element.closest('summary')?.parentElement?.hasAttribute('open'),
    pressed: element.getAttribute('aria-pressed'),
    selected: element instanceof HTMLOptionElement ? element.selected : element.getAttribute('aria-selected'),
    checked: element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked'),
  };
  return Object.entries(checks).every(([state, actual]) => {
    const wanted = options[state as keyof typeof checks];
    return wanted === undefined || String(actual ?? false) === String(wanted);
  });
}

function matches(actual: string, wanted: TextMatch): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

function atMostOne(found: HTMLElement[], what: string, root: Root): HTMLElement | null {
  if (found.length > 1)
    throw new Error(`There are ${found.length} with ${what}. There are:\n${outline(root)}`);
  return found[0] ?? null;
}

function describeRole(role: string, { name }: RoleOptions): string {
  return name === undefined ? role : `${role} named ${name instanceof RegExp ? name : JSON.stringify(name)}`;
}

/** Every role and name below a root, for the message of a failed query. */
function outline(root: Root): string {
  const lines = flatDescendants(root)
    .filter((element) => !isHidden(element))
    .map((element) => [roleOf(element), nameOf(element)] as const)
    .filter(([role]) => role !== null && role !== 'generic' && role !== 'none' && role !== 'presentation')
    .map(([role, name]) => `  ${role} "${name}"`);
  return lines.slice(0, 60).join('\n') || '  nothing with a role';
}
