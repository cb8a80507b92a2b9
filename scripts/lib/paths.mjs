import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where tools keep what they can make again. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'parvis');
