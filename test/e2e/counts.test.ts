import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { openHostStage } from './support/host-stage.js';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const isStream = (url: string) => url.includes('/v1/stream?');
const isCount = (url: string) => url.includes('/v1/topic-counts?');

describe('the counts of a page that lists discussions', () => {
  const stage = openStage();

  it('follow what is written, and are asked for once', async (test) => {
    const topic = 'forum/epargne-solidaire';
    const { commentCount } = (await stage.api.list(topic)).topic;
    const visitor = await stage.enter(test);
    const requests: string[] = [];
    visitor.page.on('request', (request) => requests.push(request.url()));
    await visitor.hurry(5);
    const stream = visitor.page.waitForResponse((answer) => isStream(answer.url()));
    await visitor.open('/fr/forum');
    const count = (await visitor.page.waitForSelector(`parvis-comment-count[topic="${topic}"]`))!;
    await visitor.sees(`${commentCount} commentaires`, { within: count });
    await stream;
    await stage.api.createComment('jonas', topic, 'Et un de plus.');
    await visitor.sees(`${commentCount + 1} commentaires`, { within: count });
    assert.equal(requests.filter(isCount).length, 1);
    assert.equal(requests.filter(isStream).length, 1);
  });
});

describe('a count in a link', () => {
  const stage = openHostStage();

  /** The names of the links, as the browser gives them to assistive technology. */
  async function linkNames({ page }: Visitor): Promise<string[]> {
    const namesIn = (node: SerializedAXNode | null): string[] =>
      node
        ? [...(node.role === 'link' ? [node.name ?? ''] : []), ...(node.children ?? []).flatMap(namesIn)]
        : [];
    return namesIn(await page.accessibility.snapshot());
  }

  it('is its name, in the language around it', async (test) => {
    const [one, eleven] = [await stage.topicWith(1), await stage.topicWith(11)];
    const link = (lang: string, topic: string) =>
      `<p><a href="#" lang="${lang}"><parvis-comment-count topic="${topic}">…</parvis-comment-count></a></p>`;
    const body = [link('ar-EG', one), link('ar-EG', eleven), link('pt-BR', one), link('nl', `${one}-none`)];
    const visitor = await stage.enter(test);
    await visitor.open(
      stage.site.add({ body: `<parvis-community backend="{backend}">${body.join('')}</parvis-community>` }),
    );
    for (const words of ['تعليق واحد', '١١ تعليقًا', '1 comentário', '0 reacties']) await visitor.sees(words);
    assert.deepEqual(await linkNames(visitor), ['تعليق واحد', '١١ تعليقًا', '1 comentário', '0 reacties']);
  });
});
