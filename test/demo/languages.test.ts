import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { preferredLanguage } from '../../demo/languages.js';

describe('preferredLanguage', () => {
  const cases: [header: string | undefined, language: string][] = [
    [undefined, 'fr'],
    ['', 'fr'],
    ['de-CH,de;q=0.9,en;q=0.8', 'de'],
    ['it, en;q=0.4, de;q=0.6', 'de'],
    ['EN-us', 'en'],
    ['ja,*;q=0.1', 'fr'],
    ['en;q=0, de;q=0.1', 'de'],
    [';;;,,q=,', 'fr'],
  ];
  for (const [header, language] of cases) {
    it(`reads ${JSON.stringify(header)} as ${language}`, () => {
      assert.equal(preferredLanguage(header), language);
    });
  }
});
