import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment/define.js';
import type { CommentElement } from '../../../src/elements/comment/comment.js';
import type { ContentNode } from '../../../src/contract/content.js';
import type { LocalizeController } from '../../../src/controllers/localize.js';
import { messages } from '../../../src/i18n/en.js';
import { expectAccessible } from '../../helpers/axe.js';
import { CLAIRE, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { focused, getByRole, getByText, queryAllByRole, queryByRole, textOf } from '../../helpers/query.js';

const text = (value: string): ContentNode => ({ type: 'text', text: value });
const paragraph = (...children: ContentNode[]): ContentNode => ({ type: 'paragraph', children });
const link = (url: string, words: string): ContentNode =>
  paragraph({ type: 'link', url, children: [text(words)] });

const localize = {
  number: String,
  time: () => '3 minutes ago',
  dateTime: () => '1 March 2026',
} as unknown as LocalizeController;

async function show(body: ContentNode[], given: Partial<CommentElement> = {}): Promise<CommentElement> {
  const comment = { ...new FakeCommunity().add({ author: CLAIRE }), body };
  return fixture<CommentElement>(
    html`<parvis-comment
      .comment=${comment}
      .messages=${messages}
      .localize=${localize}
      .linked=${given.linked ?? false}
    ></parvis-comment>`,
  );
}

describe('<parvis-comment>', () => {
  it('has no fault that axe finds, with everything that a body can hold', async () => {
    const all: ContentNode[] = [
      paragraph(
        text('Plain, '),
        { type: 'emphasis', children: [text('soft')] },
        { type: 'strong', children: [text('loud')] },
        { type: 'break' },
        { type: 'code', text: 'x = 1' },
        { type: 'mention', memberId: 'm1', text: '@Jonas Weber' },
      ),
      link('https://example.org/page', 'a page'),
      { type: 'quote', children: [paragraph(text('Quoted'))] },
      {
        type: 'list',
        ordered: true,
        children: [{ type: 'item', children: [paragraph(text('First'))] }],
      },
      { type: 'list', children: [{ type: 'item', children: [paragraph(text('Point'))] }] },
      { type: 'code-block', text: 'a long line of code' },
    ];
    await expectAccessible(await show(all));
  });

  describe('bodies', () => {
    it('have paragraphs, quotes, lists and code', async () => {
      const comment = await show([
        paragraph(text('One'), { type: 'break' }, text('two')),
        { type: 'quote', children: [paragraph(text('Quoted'))] },
        { type: 'list', ordered: true, children: [{ type: 'item', children: [paragraph(text('First'))] }] },
        { type: 'code-block', text: 'if (a < b) {}' },
      ]);
      expect(textOf(comment)).to.contain('One two');
      expect(getByText(comment, 'Quoted').closest('blockquote')).not.to.equal(null);
      expect(textOf(getByRole(comment, 'list'))).to.equal('First');
      getByText(comment, 'if (a < b) {}');
    });

    it('have mentions that nothing in a name gets out of', async () => {
      const name = '@\u202eJonas\u2066 <img src=x onerror=alert(1)> [x](https://evil.example)';
      const comment = await show([
        paragraph(text('Ask '), { type: 'mention', memberId: 'm1', text: name }, text(' now')),
      ]);
      const mention = getByText(comment, name);
      expect(mention.localName).to.equal('bdi');
      expect(mention.childElementCount).to.equal(0);
      expect(getComputedStyle(mention).unicodeBidi).to.contain('isolate');
    });

    const LINKS: [string, url: string, words: string, shown: string, href: string][] = [
      [
        'says where words lead',
        'https://a.example/x',
        'our offer',
        'our offer (a.example)',
        'https://a.example/x',
      ],
      [
        'repeats no address',
        'https://a.example/x',
        'https://a.example/x',
        'https://a.example/x',
        'https://a.example/x',
      ],
      ['repeats no host', 'https://a.example/x', 'a.example', 'a.example', 'https://a.example/x'],
      [
        'shows another host in a path',
        'https://evil.example',
        'https://bank.example/evil.example',
        'https://bank.example/evil.example (evil.example)',
        'https://evil.example/',
      ],
      [
        'shows another host before an @',
        'https://bank.example@evil.example',
        'https://bank.example@evil.example',
        'https://bank.example@evil.example (evil.example)',
        'https://evil.example/',
      ],
      [
        'shows a host that only begins alike',
        'https://bank.example.evil.example',
        'bank.example',
        'bank.example (bank.example.evil.example)',
        'https://bank.example.evil.example/',
      ],
      [
        'shows look-alike letters as they are written',
        'https://bаnk.example',
        'https://bаnk.example',
        'https://bаnk.example (xn--bnk-6cd.example)',
        'https://xn--bnk-6cd.example/',
      ],
      [
        'shows the port',
        'https://a.example:8443/x',
        'a.example',
        'a.example (a.example:8443)',
        'https://a.example:8443/x',
      ],
      [
        'says to whom mail goes',
        'mailto:a@b.example?subject=x',
        'write',
        'write (a@b.example)',
        'mailto:a@b.example?subject=x',
      ],
      ['repeats no mail address', 'mailto:a@b.example', 'a@b.example', 'a@b.example', 'mailto:a@b.example'],
      [
        'takes no address of this page for another',
        'https:evil.example',
        'x',
        'x (evil.example)',
        'https://evil.example/',
      ],
    ];
    for (const [title, url, words, shown, href] of LINKS) {
      it(`have links: it ${title}`, async () => {
        const comment = await show([link(url, words)]);
        const found = getByRole<HTMLAnchorElement>(comment, 'link', { name: /opens in a new tab/ });
        expect(textOf(found.parentElement!)).to.equal(shown.replace(words, `${words} (opens in a new tab)`));
        expect(found.href).to.equal(href);
        expect(found.rel).to.equal('ugc nofollow noopener noreferrer');
      });
    }
  });

  it('takes the focus as a whole', async () => {
    const comment = await show([paragraph(text('One'))]);
    comment.focus();
    expect(focused()).to.equal(getByRole(comment, 'article', { name: 'Claire Aubry' }));
  });

  it('offers nothing that it was not told to', async () => {
    const comment = await show([paragraph(text('One'))]);
    // What a badge means is told to everybody.
    expect(queryAllByRole(comment, 'button').map((button) => textOf(button))).to.eql(['Bank staff', 'More']);
    expect(queryByRole(comment, 'link', { name: /^Link to the comment/ })).not.to.equal(null);
  });

  it('is marked as the place that the address leads to', async () => {
    const comment = await show([paragraph(text('One'))], { linked: true });
    expect(getByRole(comment, 'article').ariaCurrent).to.equal('location');
  });
});
