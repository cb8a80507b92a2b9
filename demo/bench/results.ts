import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Scale = z.optional(z.enum(['log', 'linear']));
/** x, then the median, the low and the high of y, as far as they could be measured. */
export type BenchPoint = readonly [x: number, median: number, low?: number, high?: number];
const Points = z.pipe(
  z.array(z.array(z.nullable(z.number()))),
  z.transform((points) => points.flatMap(pointOf)),
);
const Curve = z.object({
  title: z.string(),
  x: z.object({ label: z.string(), scale: Scale }),
  y: z.object({ label: z.string(), scale: Scale }),
  series: z.array(z.object({ name: z.string(), points: Points })),
});
const Cell = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const Check = z.object({
  name: z.string(),
  figure: z.nullish(z.number()),
  budget: z.number(),
  unit: z.optional(z.string()),
});
const Result = z.object({
  name: z.string(),
  /** Among the measurements. */
  order: z.number(),
  title: z.string(),
  meaning: z.string(),
  when: z.iso.datetime(),
  quick: z.boolean(),
  machine: z.object({ processor: z.string(), cores: z.number(), memory: z.string(), load: z.number() }),
  versions: z.record(z.string(), z.string()),
  rows: z.array(z.record(z.string(), Cell)),
  curves: z.array(Curve),
  checks: z.array(Check),
});

export type BenchCurve = z.infer<typeof Curve>;
export type BenchCheck = z.infer<typeof Check>;
export type BenchResult = z.infer<typeof Result>;
export type BenchCell = z.infer<typeof Cell>;

/** What `npm run bench` left in its folder, in its order. What is no such result is left out. */
export async function readBenchResults(folder: string): Promise<BenchResult[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
  const results = await Promise.all(files.map((file) => readResult(join(folder, file))));
  return results.filter((result) => result !== null).sort((a, b) => a.order - b.order);
}

async function readResult(file: string): Promise<BenchResult | null> {
  try {
    return Result.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.warn(`${file} cannot be shown: ${(error as Error).message}`);
    return null;
  }
}

/** A list of one, or of none where there is no median: JSON has null for what is not a number. */
function pointOf([x, median, low, high]: readonly (number | null)[]): BenchPoint[] {
  if (typeof x !== 'number' || typeof median !== 'number') return [];
  return [typeof low === 'number' && typeof high === 'number' ? [x, median, low, high] : [x, median]];
}
