import type { Chunk } from './chunks.js';

/** As `CHUNKS`, for what only elements need that few pages have; the build of the script tag replaces this module too. */
export const FURTHER_CHUNKS: Readonly<Record<string, Chunk>> = {};
