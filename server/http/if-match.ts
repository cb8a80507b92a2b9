import { ProblemError } from '../problem-error.js';

/** A strong entity tag: a version, and after a dash what tells two answers with the same version apart. */
const TAG = /^"(\d{1,9})(?:-[\w-]*)?"$/;

/** The versions that a write may change. `*` names none, and would overwrite what nobody has read. */
export function readIfMatch(header: string | undefined): number[] {
  if (header === undefined || header.trim() === '' || header.trim() === '*') {
    throw new ProblemError('version-required');
  }
  return header.split(',').map((part) => {
    const tag = part.trim();
    // A weak tag never matches a write, and neither does one that is not ours.
    const version = TAG.exec(tag)?.[1];
    if (version !== undefined) return Number(version);
    if (/^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/.test(tag)) return -1;
    throw new ProblemError('request-invalid', {
      errors: [{ pointer: '/headers/if-match', detail: 'A version in double quotes is expected.' }],
    });
  });
}
