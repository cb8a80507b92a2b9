import { rollup } from 'rollup';
import { scriptTagBuild } from '../../rollup.config.mjs';
import { sizesOf } from '../../scripts/sizes.mjs';

/** The bytes of the script tag against `scripts/budgets.mjs`, of a bundle made now and not kept. */
export async function bundleChecks() {
  const configuration = scriptTagBuild();
  const made = await rollup(configuration);
  const { output } = await made.generate(configuration.output);
  await made.close();
  return sizesOf(output).map(({ what, size, limit }) => ({
    name: what,
    figure: Number(size.toFixed(1)),
    budget: limit,
    unit: 'KB',
    verdict: size > limit ? 'over' : 'ok',
  }));
}
