import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { AnswerSite } from './support/answer-site.js';
import { openStage } from './support/stage.js';

const [, html = ''] = /```html\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
const [, topic = ''] = /topic="([^"]+)"/.exec(html) ?? [];

const host = await AnswerSite.open();

describe('the first lines of HTML in the README', () => {
  const stage = openStage({ environment: { PARVIS_ORIGINS: host.url } });

  after(() => host.close());

  it('are two, and show a discussion on the page where they are pasted', async (test) => {
    assert.equal(html.trim().split('\n').length, 2);
    const pasted = html
      .replace('https://cdn.bank.example', stage.site)
      .replace('https://community.bank.example', `${stage.site}/community`);
    host.serve('/', { type: 'text/html', body: `<!doctype html><title>Home owners</title>${pasted}` });
    await stage.api.openTopic('amina', topic);
    await stage.api.createComment('amina', topic, 'Two lines are enough.');
    const visitor = await stage.enter(test, { origins: [host.url] });
    await visitor.page.goto(host.url);
    await visitor.comment('Two lines are enough.');
    await visitor.find('heading', '1 comment');
  });
});
