import { join } from 'node:path';
import { isBuildNeeded } from '../../scripts/lib/build-needed.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { install } from '../../scripts/install.mjs';

/** Installs what is missing, the peers too, and builds the product where its sources are newer. */
export async function prepare() {
  await install();
  await install(join(root, 'bench'));
  if (!isBuildNeeded()) return;
  const { build } = await import('../../scripts/build.mjs');
  try {
    await build();
  } catch (error) {
    // What is over its budget is built all the same, and worth measuring.
    if (isBuildNeeded()) throw error;
    console.log(error.message);
  }
}
