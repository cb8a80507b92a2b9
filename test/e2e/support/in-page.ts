import {
  type Root,
  type RoleOptions,
  type TextMatch,
  getByRole,
  queryAllByRole,
  textOf,
} from '../../helpers/query.js';

/** What the debugger puts into the pages under test. Expressions come as plain data, for that is all that can travel. */

export { focused, nameOf, textOf } from '../../helpers/query.js';

export interface Pattern {
  source: string;
  /** Null where the whole text is wanted. */
  flags: string | null;
}

export type Query = Omit<RoleOptions, 'name'> & { name?: Pattern | undefined };

function toMatch({ source, flags }: Pattern): TextMatch {
  return flags === null ? source : new RegExp(source, flags);
}

function toOptions({ name, ...rest }: Query): RoleOptions {
  return name ? { ...rest, name: toMatch(name) } : rest;
}

/** Throws, saying what there is, unless there is exactly one. */
export function get(root: Root | null, role: string, query: Query): HTMLElement {
  return getByRole(root ?? document.body, role, toOptions(query));
}

/** Null unless there is exactly one. */
export function find(root: Root | null, role: string, query: Query): HTMLElement | null {
  const found = findAll(root, role, query);
  return found.length === 1 ? found[0]! : null;
}

export function findAll(root: Root | null, role: string, query: Query): HTMLElement[] {
  return queryAllByRole(root ?? document.body, role, toOptions(query));
}

export function says(root: Root | null, text: Pattern): boolean {
  const said = textOf(root ?? document.body);
  const wanted = toMatch(text);
  return typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said);
}

/** The one comment that says this. */
export function findComment(text: Pattern): HTMLElement | null {
  const comments = queryAllByRole(document.body, 'article').filter(
    (article) => article.getRootNode() instanceof ShadowRoot && says(article, text),
  );
  return comments.length === 1 ? comments[0]! : null;
}

/** What each comment says, with its author and its buttons, in the order in which they are shown. */
export function comments(): string[] {
  return queryAllByRole(document.body, 'article')
    .filter((article) => article.getRootNode() instanceof ShadowRoot)
    .map((article) => textOf(article));
}
