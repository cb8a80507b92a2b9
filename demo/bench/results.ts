import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Scale = z.optional(z.enum(['log', 'linear']));
/** Of a point: x, then the median, the low and the high of y. */
const Point = z.tuple([z.number(), z.number()], z.number());
const Curve = z.object({
  title: z.string(),
  x: z.object({ label: z.string(), scale: Scale }),
  y: z.object({ label: z.string(), scale: Scale }),
  series: z.array(z.object({ name: z.string(), points: z.array(Point) })),
});
const Cell = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const Check = z.object({
  name: z.string(),
  figure: z.number(),
  budget: z.number(),
  unit: z.optional(z.string()),
});
const Result = z.object({
  name: z.string(),
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

/** What `npm run bench` left in its folder, by name. What is no such result is left out. */
export async function readBenchResults(folder: string): Promise<BenchResult[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json')).sort();
  const results = await Promise.all(files.map((file) => readResult(join(folder, file))));
  return results.filter((result) => result !== null);
}

async function readResult(file: string): Promise<BenchResult | null> {
  try {
    return Result.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.warn(`${file} cannot be shown: ${(error as Error).message}`);
    return null;
  }
}
