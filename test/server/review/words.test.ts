import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseText } from '../../../server/comments/comment-rules.js';
import { DEFAULT_CONFIG } from '../../../server/config.js';
import { countLinks, plainText, textKey } from '../../../server/review/read-body.js';
import { createWordFinder } from '../../../server/review/words.js';

const find = createWordFinder(['arnaque', 'Crédit garanti', 'con', 'tué', 'sale']);
const bodyOf = (text: string) => parseText(text, DEFAULT_CONFIG.community).body;

describe('words that hold a comment', () => {
  const found: [string, string][] = [
    ['C’est une arnaque !', 'arnaque'],
    ['ARNAQUE', 'ARNAQUE'],
    ['l’arnaque du siècle', 'arnaque'],
    ['Un credit garanti pour tous', 'credit garanti'],
    ['crédit\n\ngaranti', 'crédit garanti'],
    ['Une arn\u200baque', 'arnaque'],
    ['une \u0430rnaque', '\u0430rnaque'],
    ['une arnaqu3', 'arnaqu3'],
    ['ａｒｎａｑｕｅ', 'arnaque'],
    ['il a tue', 'tue'],
  ];
  for (const [text, word] of found) {
    it(`finds “${word}” in “${text.replace(/\s+/g, ' ')}”`, () => assert.equal(find(text), word));
  }

  const kept = [
    'arnaques et désarnaquer',
    'La banque consulte, et conseille le contrôle.',
    'un crédit sans garantie',
    'un crédit non garanti',
    'les salés',
    'Il a tuer',
    // Another language's own word is no disguise.
    '\u0441\u043e\u043d',
    '',
  ];
  for (const text of kept) it(`leaves “${text}” alone`, () => assert.equal(find(text), null));

  it('reads what a reader reads: emphasis does not cut a word', () => {
    assert.equal(find(plainText(bodyOf('une ar**naq**ue'))), 'arnaque');
    assert.equal(find(plainText(bodyOf('- ar\n- naque'))), null);
  });

  it('stays quick with a long list and a long text', () => {
    const many = createWordFinder(Array.from({ length: 10_000 }, (_, index) => `mot${index}x interdit`));
    const text = Array.from({ length: 1_000 }, (_, index) => `mot${index}x permis`).join(' ');
    const started = performance.now();
    assert.equal(many(text), null);
    assert.ok(performance.now() - started < 1_000);
  });
});

describe('what else is read of a text', () => {
  it('counts links wherever they stand', () => {
    assert.equal(countLinks(bodyOf('[a](https://a.example) and https://b.example')), 2);
    assert.equal(countLinks(bodyOf('> - **[a](https://a.example)**')), 1);
    assert.equal(countLinks(bodyOf('`https://a.example`')), 0);
  });

  it('recognises the same text whatever its case, accents and punctuation, and no short one', () => {
    const text = 'Le taux a été relevé sans que personne ne prévienne.';
    assert.equal(textKey(text), textKey('LE TAUX a ete releve, sans que personne ne previenne!!'));
    assert.notEqual(textKey(text), textKey('Le taux a été baissé sans que personne ne prévienne.'));
    assert.equal(textKey('Merci beaucoup !'), null);
  });
});
