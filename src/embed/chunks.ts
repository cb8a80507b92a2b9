export { VERSION } from '../version.js';

/** The base64 (without padding) of a chunk's SHA-256, after which its file is named, and the chunks that it imports. */
export type Chunk = readonly [hash: string, ...imports: string[]];

/**
 * The build of the script tag replaces this module. Elsewhere the loader is part of somebody's bundle, which imports by
 * itself.
 */
export const CHUNKS: Readonly<Record<string, Chunk>> = {};
/** Where the chunks are, seen from the loader. */
export const FOLDER: string = './';
