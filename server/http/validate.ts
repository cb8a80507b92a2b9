import * as z from 'zod/mini';
import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
import { ProblemError } from '../problem-error.js';

z.config(z.locales.en());

type Place = 'path' | 'query' | 'body';

function pointer(place: Place, path: readonly PropertyKey[]): string {
  return ['', place, ...path].map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1')).join('/');
}

/** The value as the schema understands it. Throws `request-invalid` with everything that is wrong. */
export function validate<Schema extends ZodMiniType>(
  schema: Schema,
  place: Place,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ProblemError('request-invalid', {
    errors: parsed.error.issues
      .slice(0, 20)
      .map((issue) => ({ pointer: pointer(place, issue.path), detail: issue.message })),
  });
}

function takesMany(schema: unknown): boolean {
  const { def } = (schema as { _zod: { def: { type: string; innerType?: unknown } } })._zod;
  return def.type === 'array' || (def.innerType !== undefined && takesMany(def.innerType));
}

/** A query whose repeatable keys are lists, even where one was given once. Unknown keys are dropped. */
export function normaliseQuery(schema: ZodMiniObject, query: unknown): Record<string, unknown> {
  const given = query as Record<string, unknown>;
  const shape = schema._zod.def.shape as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(shape)
      .filter((key) => given[key] !== undefined)
      .map((key) => [key, takesMany(shape[key]) && !Array.isArray(given[key]) ? [given[key]] : given[key]]),
  );
}
