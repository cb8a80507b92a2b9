/**
 * What JSON has to look like, as plain data: the part of the schemas that a client checks. The schemas themselves would
 * bring their library, of about 6 KB, to every visitor.
 *
 * - `'string'`, `'number'`, `'boolean'`, `'any'`
 * - `[shape]`: an array of it; `[null, shape]`: it or null
 * - `{ '*': shape }`: an object with any keys
 * - `{ key: shape, 'other?': shape }`: an object with these keys, the second one optional, and any others
 * - `() => shape`: for a shape that holds itself
 */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'any'
  | readonly [Shape]
  | readonly [null, Shape]
  | { readonly [key: string]: Shape }
  | (() => Shape);

export function matches(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'function') return matches(shape(), value);
  if (typeof shape === 'string') return shape === 'any' || typeof value === shape;
  if (Array.isArray(shape)) {
    const [first, second] = shape as readonly [Shape | null, Shape];
    if (first === null) return value === null || matches(second, value);
    return Array.isArray(value) && value.every((each) => matches(first, each));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(shape as Record<string, Shape>).every(([key, each]) => {
    if (key === '*') return Object.values(fields).every((field) => matches(each, field));
    const name = key.replace('?', '');
    return (name !== key && fields[name] === undefined) || matches(each, fields[name]);
  });
}
