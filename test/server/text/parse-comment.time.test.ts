import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComment } from '../../../server/text/parse-comment.js';

const LENGTH = 4900;
const LIMITS = { commentLength: 5000 };

const filled = (piece: string, length = LENGTH) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const ORDINARY = filled(
  'The adviser answered **quickly**, but the letter says otherwise.\n\n> See https://a.example/x\n\n',
);

/** What makes some parser somewhere take time that grows faster than the text. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an unfinished attribute': `<b>foo</b><foo bar= ${filled(' -=""', 4800)}`,
  '100,000 quote marks': '>'.repeat(100_000),
  'quotes in lists': filled('> - '),
  'lists in lists': `${'- - - - - a\n'.repeat(55)}${filled('a', 4000)}`,
  'lists that go deeper by line': Array.from(
    { length: 60 },
    (_, level) => `${' '.repeat(2 * level)}- a`,
  ).join('\n'),
  'opening brackets': filled('['),
  'empty links': filled('[]('),
  'unfinished links': filled('[a](<b'),
  'nested images': filled('![a]('),
  'nested links': filled('[a](b'),
  'emphasis that never closes': filled('*a **a '),
  'emphasis that may close anywhere': filled('*a_ '),
  'one run of stars': `${filled('*', 2400)}a${filled('*', 2400)}`,
  'alternating marks': filled('_*'),
  'backticks in growing runs': Array.from({ length: 98 }, (_, count) => '`'.repeat(count)).join(' '),
  'opening angles': filled('<a:'),
  'addresses that never end': filled('https://a.b/('),
  'closing parentheses after an address': `https://a.b/${filled(')', 4800)}`,
  'an address of underscores': `https://${filled('_.', 4800)}`,
  'e-mail that never ends': filled('a.b_c@'),
  'empty lines': filled('a\n\n'),
  fences: filled('```\n'),
  backslashes: filled('\\'),
  'a million letters': 'a'.repeat(1_000_000),
  '100,000 marks on one letter': `x${'\u0301'.repeat(100_000)}`,
  'marks on each letter': `x${'\u0301'.repeat(4)}`.repeat(20_000),
};

function bestTime(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parseComment(text, LIMITS);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the time that parseComment takes', () => {
  bestTime(ORDINARY);
  const ordinary = bestTime(ORDINARY);

  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`stays near that of ordinary text of full length for ${name}`, () => {
      const time = bestTime(text);
      assert.ok(
        time < 50 || time < ordinary * 8,
        `${time.toFixed(1)} ms; ordinary text takes ${ordinary.toFixed(1)} ms`,
      );
    });
  }
});
