import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../../../server/text/clean-text.js';
import { parseComment } from '../../../server/text/parse-comment.js';
import { assertAllowed, assertNothingLost } from '../../corpora/oracle.js';

const LIMITS = { commentLength: 5000 };

/** The same texts each time, so that a failure points at the change. `PROPERTY_RUNS=100000` looks at others. */
const RUNS = process.env.PROPERTY_RUNS
  ? { numRuns: Number(process.env.PROPERTY_RUNS) }
  : { numRuns: 1500, seed: 20261123 };

/** Pieces that mean something to a Markdown parser, a URL parser or a text renderer. */
const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
    '> ',
    '- ',
    '1. ',
    '7) ',
    '+ 3',
    '#',
    '---',
    '\n',
    '\n\n',
    '    ',
    '\t',
  ],
  ...['[', ']', '(', ')', '](', '![', '<', '>', '"', '\\', '|', '&amp;', '&#x3c;', ':', '//', '@', '.', '!'],
  ...[
    'https://a.example/',
    'http://',
    'javascript:',
    'data:text/html,',
    'mailto:a@b.example',
    '](member:m-1)',
    '@[',
    'www.a.example',
  ],
  ...[
    '<script>',
    '</p>',
    '<!--',
    '-->',
    'word',
    'été',
    'שלום',
    'مرحبا',
    '👩‍👧',
    '\u0301',
    '\u202e',
    '\u200b',
    '\u0000',
  ],
];

const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 40,
});

describe('parseComment with any text', () => {
  it('gives allowed nodes that show every letter, the same each time, or a problem', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const typed = pieces.join('');
        const parsed = parseComment(typed, LIMITS);
        assert.deepEqual(parseComment(typed, LIMITS), parsed);
        if (!parsed.ok) return;
        assertAllowed(parsed.body);
        assertNothingLost(parsed.text, parsed.body);
        assert.deepEqual(parseComment(parsed.text, LIMITS), parsed);
      }),
      RUNS,
    );
  });

  it('cleans twice as it cleans once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed);
        if (once.ok) assert.deepEqual(cleanText(once.text), once);
      }),
      RUNS,
    );
  });
});
