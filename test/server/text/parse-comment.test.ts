import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_DEPTH, type ContentNode } from '../../../src/contract/content.js';
import { parseComment, plainText } from '../../../server/text/parse-comment.js';

const LIMITS = { commentLength: 1000 };

function bodyOf(text: string): ContentNode[] {
  const parsed = parseComment(text, LIMITS);
  assert.ok(parsed.ok, parsed.ok ? '' : `${parsed.code}: ${parsed.detail}`);
  return parsed.body;
}

function codeOf(text: string, limits = LIMITS): string {
  const parsed = parseComment(text, limits);
  return parsed.ok ? 'ok' : parsed.code;
}

const text = (value: string): ContentNode => ({ type: 'text', text: value });
const paragraph = (...children: ContentNode[]): ContentNode => ({ type: 'paragraph', children });
const link = (url: string, label: string): ContentNode => ({ type: 'link', url, children: [text(label)] });
const item = (value: string): ContentNode => ({ type: 'item', children: [paragraph(text(value))] });

describe('parseComment', () => {
  describe('with the Markdown that Parvis has', () => {
    it('keeps paragraphs, and line ends as breaks', () => {
      assert.deepEqual(bodyOf('One\ntwo\r\n\r\nthree'), [
        paragraph(text('One'), { type: 'break' }, text('two')),
        paragraph(text('three')),
      ]);
    });

    it('knows emphasis, strong and code', () => {
      assert.deepEqual(bodyOf('*a* **b** `c <d>`'), [
        paragraph(
          { type: 'emphasis', children: [text('a')] },
          text(' '),
          { type: 'strong', children: [text('b')] },
          text(' '),
          { type: 'code', text: 'c <d>' },
        ),
      ]);
    });

    it('knows lists, quotes and code blocks', () => {
      assert.deepEqual(bodyOf('- a\n- b\n\n1. c\n2. d\n\n> e\n\n```js\nf\n```'), [
        { type: 'list', ordered: false, children: [item('a'), item('b')] },
        { type: 'list', ordered: true, children: [item('c'), item('d')] },
        { type: 'quote', children: [paragraph(text('e'))] },
        { type: 'code-block', text: 'f' },
      ]);
    });

    it('knows links, with the title after them', () => {
      assert.deepEqual(bodyOf('[bank](https://a.example/x "Our page")'), [
        paragraph(link('https://a.example/x', 'bank'), text(' (Our page)')),
      ]);
    });

    it('keeps what was typed for editing', () => {
      const parsed = parseComment('**e\u0301te\u0301**\r\nx\u200b', LIMITS);
      assert.equal(parsed.ok && parsed.text, '**été**\nx');
    });
  });

  describe('with what Parvis does not have', () => {
    for (const typed of [
      '<b onclick="x()">bold</b>',
      '<!-- hidden -->',
      '&amp; &#x202e; &nbsp;',
      '# Title',
      '[label][reference]',
      '[^1]: a note',
      '~~gone~~',
      '---',
      '* * *',
      '>',
      '-',
    ]) {
      it(`shows ${typed} as it is`, () => assert.deepEqual(bodyOf(typed), [paragraph(text(typed))]));
    }

    it('shows a table line by line', () => {
      assert.equal(plainText(bodyOf('| a | b |\n| - | - |\n| 1 | 2 |')), '| a | b |\n| - | - |\n| 1 | 2 |\n');
    });

    it('shows an underlined heading with its line', () => {
      assert.equal(plainText(bodyOf('Title\n-----\nText')), 'Title\n-----\nText\n');
    });

    it('does not take indented text for code', () => {
      assert.deepEqual(bodyOf('    indented'), [paragraph(text('indented'))]);
    });

    it('makes a link of an image', () => {
      assert.deepEqual(bodyOf('![my letter](https://a.example/1.png)'), [
        paragraph(link('https://a.example/1.png', 'my letter')),
      ]);
      assert.deepEqual(bodyOf('![](https://a.example/1.png)'), [
        paragraph(link('https://a.example/1.png', 'https://a.example/1.png')),
      ]);
    });

    it('keeps the numbers of what only looks like a list', () => {
      assert.deepEqual(bodyOf('23. November war es.'), [paragraph(text('23. November war es.'))]);
      assert.deepEqual(bodyOf('2) agreed\n4) not at all'), [
        paragraph(text('2) agreed')),
        paragraph(text('4) not at all')),
      ]);
      assert.deepEqual(bodyOf('+ 300 € a month'), [paragraph(text('+ 300 € a month'))]);
    });

    it('keeps a remark after a fence', () => {
      assert.deepEqual(bodyOf('```see what they wrote\nNo.\n```'), [
        { type: 'code-block', text: 'see what they wrote\nNo.' },
      ]);
      assert.deepEqual(bodyOf('~~~1.\nagreed'), [{ type: 'code-block', text: '1.\nagreed' }]);
      assert.deepEqual(bodyOf('```no\nnever'), [{ type: 'code-block', text: 'no\nnever' }]);
    });
  });

  describe('with web addresses in the text', () => {
    for (const [typed, expected] of [
      [
        'See https://a.example/x.',
        [text('See '), link('https://a.example/x', 'https://a.example/x'), text('.')],
      ],
      [
        '(https://a.example/x_(y))',
        [text('('), link('https://a.example/x_(y)', 'https://a.example/x_(y)'), text(')')],
      ],
      ['„https://a.example/x“', [text('„'), link('https://a.example/x', 'https://a.example/x'), text('“')]],
      ['https://a.example/_a_*b', [link('https://a.example/_a_*b', 'https://a.example/_a_*b')]],
      ['HTTPS://A.example', [link('https://a.example/', 'HTTPS://A.example')]],
    ] as const) {
      it(`links ${typed}`, () => assert.deepEqual(bodyOf(typed), [paragraph(...expected)]));
    }

    for (const typed of [
      'www.a.example',
      'a@b.example',
      'mailto:a@b.example',
      'ftp://a.example/',
      'javascript:alert(1)',
      'https://',
      'https://user@a.example/',
    ]) {
      it(`leaves ${typed} as text`, () => assert.deepEqual(bodyOf(typed), [paragraph(text(typed))]));
    }
  });

  describe('with links', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#x09;script:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'tel:+33100000000',
      '/relative',
      'evil.example',
      'https://user:secret@a.example/',
    ]) {
      it(`refuses ${url}`, () => assert.equal(codeOf(`[click](${url})`), 'link-not-allowed'));
    }

    it('takes http, https and mailto', () => {
      for (const url of ['http://a.example/', 'https://a.example/', 'mailto:a@b.example']) {
        assert.deepEqual(bodyOf(`[x](${url})`), [paragraph(link(url, 'x'))]);
      }
    });

    it('shows the real host after a label that names another one', () => {
      assert.deepEqual(bodyOf('[banque-solane.example](https://evil.example/)'), [
        paragraph(link('https://evil.example/', 'banque-solane.example'), text(' (evil.example)')),
      ]);
    });

    it('shows the coded form of a host in letters that could be mistaken', () => {
      assert.match(plainText(bodyOf('https://аpple.example/')), /\(xn--pple-43d\.example\)/);
    });

    it('does not add anything to an honest label', () => {
      assert.deepEqual(bodyOf('[www.a.example](https://a.example/x)'), [
        paragraph(link('https://a.example/x', 'www.a.example')),
      ]);
    });
  });

  describe('with characters that hide or disturb', () => {
    it('drops controls, zero-width, stateful bidirectional and tag characters', () => {
      assert.deepEqual(bodyOf('a\u0000b\u0007c\u009fd\u200be\u202ef\u2066g\u2069h\ufeffi\u{e0041}j'), [
        paragraph(text('abcdefghij')),
      ]);
    });

    it('keeps joiners, direction marks and variation selectors', () => {
      const typed = '👩‍👩‍👧 می‌خواهم \u200fשלום ❤️ 1️⃣';
      assert.deepEqual(bodyOf(typed), [paragraph(text(typed))]);
    });

    it('replaces half a character', () => {
      assert.deepEqual(bodyOf('a\ud83d b'), [paragraph(text('a\ufffd b'))]);
    });

    it('composes letters', () => {
      assert.deepEqual(bodyOf('e\u0301'), [paragraph(text('é'))]);
    });

    it('takes the marks that languages need', () => {
      for (const typed of ['Nguyễn', 'בְּרֵאשִׁ֖ית', 'مُحَمَّدٌ', 'ก็ตั้ง', 'ក្រុម'])
        assert.equal(codeOf(typed), 'ok', typed);
    });

    it('refuses piled up marks, however many', () => {
      assert.equal(codeOf(`a${'\u0301'.repeat(6)}`), 'text-unreadable');
      assert.equal(codeOf(`a${'\u0301'.repeat(100_000)}`), 'text-unreadable');
      assert.equal(codeOf(`a${'\u0301\u200d'.repeat(9)}`), 'text-unreadable');
    });
  });

  describe('with too little or too much', () => {
    for (const typed of ['', ' \n\t ', '\u200b\u2060', '\u3164', '\u00a0\u2003', '\u0301']) {
      it(`refuses ${JSON.stringify(typed)} as empty`, () => assert.equal(codeOf(typed), 'text-empty'));
    }

    it('counts as a reader does', () => {
      const family = '👨‍👩‍👧‍👦';
      assert.equal(codeOf(family.repeat(10), { commentLength: 10 }), 'ok');
      assert.equal(codeOf(family.repeat(11), { commentLength: 10 }), 'text-too-long');
      assert.equal(codeOf('a'.repeat(11), { commentLength: 10 }), 'text-too-long');
    });

    it('refuses more lines than can be shown', () => {
      assert.equal(codeOf('a\n'.repeat(900), { commentLength: 5000 }), 'text-too-long');
    });

    it('takes quotes and lists up to the depth of a body, and no deeper', () => {
      const quotes = (levels: number) => `${'>'.repeat(levels)} x`;
      // The paragraph and its text are two levels more.
      assert.equal(codeOf(quotes(CONTENT_DEPTH - 2)), 'ok');
      assert.equal(codeOf(quotes(CONTENT_DEPTH - 1)), 'text-too-deep');
      const lists = Array.from({ length: 8 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
      assert.equal(codeOf(lists), 'text-too-deep');
      assert.equal(codeOf(`${'*a _b '.repeat(7)}x${'_.*.'.repeat(7)}`), 'text-too-deep');
    });

    it('takes a long line of stars or dashes for what it is', () => {
      const line = '- '.repeat(100).trim();
      assert.deepEqual(bodyOf(line), [paragraph(text(line))]);
    });
  });
});
