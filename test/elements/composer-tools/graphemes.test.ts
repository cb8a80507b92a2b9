import { expect } from '@open-wc/testing';
import { countGraphemes } from '../../../src/elements/composer-tools/graphemes.js';

describe('countGraphemes', () => {
  const TABLE: [string, string, number][] = [
    ['nothing', '', 0],
    ['plain letters', 'abc', 3],
    ['a line break', 'a\nb', 3],
    ['a line break of Windows', 'a\r\nb', 3],
    ['a composed letter', 'e\u0301', 1],
    ['a family', '👩‍👩‍👧‍👦', 1],
    ['a flag', '🇨🇭', 1],
    ['Arabic', 'مرحبا', 5],
    ['many marks on one letter', `a${'\u0301'.repeat(1000)}`, 1],
  ];
  for (const [title, text, count] of TABLE) {
    it(`counts ${title} as a reader does`, () => {
      expect(countGraphemes(text)).to.equal(count);
    });
  }
});
