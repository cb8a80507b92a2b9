import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../../../server/text/html.js';

describe('html', () => {
  it('escapes what is put into text', () => {
    assert.equal(String(html`<p>${'<script>alert("x")</script> & more'}</p>`).includes('<script>'), false);
  });

  it('lets nothing out of a quoted attribute', () => {
    const markup = String(html`<a title="${'" onclick="x'}" lang="${"' onclick='x"}">text</a>`);
    assert.equal(markup, '<a title="&#34; onclick=&#34;x" lang="&#39; onclick=&#39;x">text</a>');
  });

  it('keeps its own markup and leaves out what is missing', () => {
    const items = ['one', '<two>'].map((text) => html`<b>${text}</b>`);
    assert.equal(
      String(html`<i>${items}${null}${undefined}${false}</i>`),
      '<i><b>one</b><b>&#60;two&#62;</b></i>',
    );
  });

  it('shows a zero', () => {
    assert.equal(String(html`<b>${0}</b>`), '<b>0</b>');
  });
});
