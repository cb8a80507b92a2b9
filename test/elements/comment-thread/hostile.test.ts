import { expect } from '@open-wc/testing';
import type { ContentNode } from '../../../src/contract/content.js';
import { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { getByRole, getByText, queryAllByRole, queryByRole, textOf } from '../../helpers/query.js';
import { clickButton, findComment, openThread } from './support.js';

const text = (value: string): ContentNode => ({ type: 'text', text: value });
const paragraph = (...children: ContentNode[]): ContentNode => ({ type: 'paragraph', children });

describe('<parvis-comment-thread> with a hostile backend', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  async function show(...body: ContentNode[]): Promise<Element> {
    const { id } = community.add();
    community.data.stored(id).comment.body = body;
    return getByRole(await openThread(community), 'article');
  }

  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://bank.example/1',
    '//bank.example',
    '/relative',
    '',
  ]) {
    it(`makes no link to ${JSON.stringify(url)}`, async () => {
      const article = await show(paragraph({ type: 'link', url, children: [text('Look')] }));
      getByText(article, 'Look');
      expect(queryByRole(article, 'link', { name: /Look/ })).to.equal(null);
    });
  }

  it('leads to the host that it names, without a user name before it', async () => {
    const url = 'https://bank.example@phishing.example/';
    const article = await show(paragraph({ type: 'link', url, children: [text(url)] }));
    const link = getByRole<HTMLAnchorElement>(article, 'link', { name: /^https:/ });
    expect(link.href).to.equal('https://phishing.example/');
    getByText(article, '(phishing.example)');
  });

  it('says the host once where the backend says it after the link already', async () => {
    const url = 'https://phishing.example/';
    const article = await show(
      paragraph(
        { type: 'link', url, children: [text('bank.example')] },
        text(' (phishing.example), they say'),
      ),
    );
    expect(textOf(article).match(/phishing/g)).to.have.length(1);
  });

  it('lets no pile of marks paint over what is around it', async () => {
    community.add({ text: 'One', author: { id: 'a', name: `A${'\u0301'.repeat(200)}`, roles: [] } });
    const name = getByRole(await openThread(community), 'article').querySelector('bdi')!;
    expect(getComputedStyle(name).overflow).to.equal('clip');
    expect(name.getBoundingClientRect().height).to.be.below(60);
  });

  it('shows markup as text', async () => {
    const words = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const article = await show(paragraph(text(words)), { type: 'code-block', text: words });
    expect(textOf(article)).to.contain(`${words} ${words}`);
    expect(queryByRole(article, 'img')).to.equal(null);
  });

  it('shows markup in names and in ids as text', async () => {
    const name = '"><img src=x onerror=alert(1)>';
    community.add({ id: '"><b>', text: 'One', author: { id: name, name, roles: [] } });
    const thread = await openThread(community);
    getByRole(thread, 'article', { name });
    expect(queryByRole(thread, 'img')).to.equal(null);
  });

  it('shows the text of what it does not know', async () => {
    const article = await show(
      { type: 'table', children: [{ type: 'row', children: [text('A cell')] }] },
      { type: 'script', text: 'alert(1)' },
      { type: 'constructor' },
    );
    expect(textOf(article)).to.contain('A cell');
    expect(textOf(article)).to.contain('alert(1)');
  });

  it('shows a tree that is far too deep', async () => {
    let node: ContentNode = paragraph(text('At the bottom'));
    for (let depth = 0; depth < 500; depth += 1) node = { type: 'quote', children: [node] };
    const article = await show(node);
    expect(textOf(article)).to.contain('At the bottom');
    expect(article.querySelectorAll('blockquote').length).to.be.within(2, 20);
  });

  it('shows a comment once that the backend puts in several places', async () => {
    const first = community.add({ text: 'One' });
    community.add({ text: 'Answer', parentId: first.id });
    const { list } = community.comments;
    community.comments.list = async (...args) => {
      const listing = await list(...args);
      const [item] = listing.items;
      item!.replies!.items.push(structuredClone({ ...item!, replies: undefined }), item!.replies!.items[0]!);
      listing.items.push(item!);
      return listing;
    };
    const thread = await openThread(community);
    expect(queryAllByRole(thread, 'article')).to.have.length(2);
  });

  it('takes a comment that answers itself', async () => {
    const first = community.add({ text: 'One' });
    community.data.stored(first.id).comment.replyCount = 1;
    community.comments.replies = async () => ({
      items: [structuredClone({ ...first, parentId: first.id })],
      previous: null,
      next: null,
    });
    const thread = await openThread(community);
    await clickButton(thread, 'Show 1 reply');
    await findComment(thread, 'One');
    expect(queryAllByRole(thread, 'article')).to.have.length(1);
  });

  it('takes times that are none', async () => {
    community.add({ text: 'One', createdAt: 'yesterday' });
    const { comment } = community.data.stored('comment-1');
    comment.editedAt = 'later';
    await findComment(await openThread(community), 'One');
  });

  it('takes bidirectional controls without letting them leave their comment', async () => {
    community.add({ text: 'One', author: { id: 'a', name: '\u202eevil', roles: [] } });
    const thread = await openThread(community);
    const name = getByRole(thread, 'article').querySelector('bdi')!;
    expect(getComputedStyle(name).unicodeBidi).to.equal('isolate');
  });
});
