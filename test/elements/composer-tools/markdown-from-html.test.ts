import { expect } from '@open-wc/testing';
import { markdownFromHtml } from '../../../src/elements/composer-tools/markdown-from-html.js';

describe('markdownFromHtml', () => {
  const CASES: [html: string, markdown: string | null][] = [
    ['', ''],
    ['Hello', 'Hello'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<b>bold</b> and <i>italic</i>', '**bold** and *italic*'],
    ['<strong> bold </strong>text', '**bold** text'],
    ['a<strong> </strong>b', 'a b'],
    ['<b><i>both</i></b>', '***both***'],
    ['<span style="font-weight:700">bold</span>', '**bold**'],
    ['<span style="font-style: italic; font-weight: 600">both</span>', '***both***'],
    ['<b style="font-weight:normal"><p>From a document</p></b>', 'From a document'],
    ['<code>npm test</code>', '`npm test`'],
    ['<pre>one\n  <b>two</b>\n</pre>', '```\none\n  two\n```'],
    ['<h2>Title</h2><p>Text</p>', '**Title**\n\nText'],
    ['<a href="https://a.example/x?y=1&amp;z=2">here</a>', '[here](https://a.example/x?y=1&z=2)'],
    ['<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
    ['<a href="mailto:a@b.example">write</a>', '[write](mailto:a@b.example)'],
    ['<a href="https://a.example/(x)">here</a>', '[here](https://a.example/%28x%29)'],
    ['<a href="/relative">here</a>', 'here'],
    ['<a href="https://user@a.example/">here</a>', 'here'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<a href=" java&#10;script:alert(1)">here</a>', 'here'],
    ['<a href="data:text/html,<b>x</b>">here</a>', 'here'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<p>List:</p><ol><li>One</li><li><p>Two</p></li></ol><p>End</p>', 'List:\n\n1. One\n2. Two\n\nEnd'],
    ['<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', '- One\n   - Inner\n- Two'],
    ['<blockquote><p>One</p><p>Two</p></blockquote><p>Mine</p>', '> One\n>\n> Two\n\nMine'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a b\nc d'],
    [
      '<p>2 * 3 * 4, snake_case, _x_, [a](b), `c`</p>',
      '2 \\* 3 \\* 4, snake_case, \\_x\\_, \\[a\\](b), \\`c\\`',
    ],
    [
      '<p>- no list</p><p>1. none either</p><p>&gt; no quote</p>',
      '\\- no list\n\n1\\. none either\n\n\\> no quote',
    ],
    ['a&nbsp;b &lt;c&gt; &#8217; &#x2019; &quot;d&quot;', 'a\u00a0b <c> ’ ’ "d"'],
    ['caf&eacute;', null],
    ['<html><head><title>T</title><style>p{}</style></head><body>x<!-- y --></body></html>', 'x'],
    ['before<!--StartFragment--><b>this</b><!--EndFragment-->after', '**this**'],
    ['  <p>\n  One\n  two\n</p>\n', 'One two'],
    ['1 < 2', '1 < 2'],
    ['<p>unclosed <b>bold', 'unclosed bold'],
    ['</b></p></ul>x', 'x'],
  ];
  for (const [html, markdown] of CASES) {
    it(`reads ${html || 'nothing'}`, () => {
      expect(markdownFromHtml(html)).to.equal(markdown);
    });
  }

  const HOSTILE: [html: string, markdown: string][] = [
    ['<img src=https://evil.example/x onerror=alert(1)>', ''],
    ['<img src="https://evil.example/x" alt="a picture">', 'a picture'],
    ['<script>alert(1)</script>text', 'text'],
    ['<script><b>never</b></script >text', 'text'],
    ['<svg><script>alert(1)</script></svg>text', 'text'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>text', 'text'],
    ['<style>@import "https://evil.example/x"</style>text', 'text'],
    ['<a href="https://a.example" onclick="alert(1)">x</a>', '[x](https://a.example)'],
    ['<p title="</p><script>alert(1)</script>">x</p>', 'x'],
    ['<b title=">">x</b>', '**x**'],
    ['<!--><img src=x onerror=alert(1)>-->x', 'x'],
    ['<script', ''],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    [
      '<a href="https://a.example/)[x](javascript:alert(1)">x</a>',
      '[x](https://a.example/%29[x]%28javascript:alert%281%29)',
    ],
  ];
  for (const [html, markdown] of HOSTILE) {
    it(`takes nothing but text from ${html}`, () => {
      const pending = performance.getEntriesByType('resource').length;
      expect(markdownFromHtml(html)).to.equal(markdown);
      expect(performance.getEntriesByType('resource').length).to.equal(pending);
    });
  }

  const REPEATED = [
    ...['<', '<b', '<b "', '<!--', '&', '<b>', '<ul><li>', '<a href="', '</', '<blockquote>'],
    ...['< ', '<1', '<b>x</b>', 'x <br>', '<p>x', '<p><b>', '<pre>x</pre>'],
  ];
  it('takes no time for what repeats', () => {
    const start = performance.now();
    for (const part of REPEATED) markdownFromHtml(part.repeat(100_000 / part.length));
    expect(performance.now() - start).to.be.below(3000);
  });
});
