import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSite, temporaryFolder } from './open-demo.js';

const PAGE = '/fr/proprietaires-en-difficulte';

function directives(answer: Response): Map<string, string> {
  const policy = answer.headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the headers of a page', () => {
  it('allow only scripts and styles that carry the nonce of this answer', async (test) => {
    const { url } = await openSite(test);
    const answer = await fetch(url + PAGE);
    const policy = directives(answer);
    const nonce = /^'nonce-([\w+/=]{22,})' 'strict-dynamic'$/.exec(policy.get('script-src') ?? '')?.[1];
    assert.ok(nonce);
    assert.equal(policy.get('style-src'), `'nonce-${nonce}'`);
    assert.equal(policy.get('default-src'), `'none'`);
    assert.equal(policy.get('base-uri'), `'none'`);
    assert.equal(policy.get('frame-ancestors'), `'none'`);
    assert.equal(policy.get('require-trusted-types-for'), `'script'`);
    assert.equal(policy.get('trusted-types'), 'parvis-1 parvis-1-lit');

    const text = await answer.text();
    const loaded = [...text.matchAll(/<(?:script|link rel="stylesheet")[^>]*>/g)].map(([tag]) => tag);
    assert.ok(loaded.length > 2);
    for (const tag of loaded) assert.ok(tag.includes(`nonce="${nonce}"`), tag);
    assert.doesNotMatch(text, /<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]/);
  });

  it('have another nonce in every answer', async (test) => {
    const { url } = await openSite(test);
    const policies = await Promise.all([1, 2, 3].map(async () => directives(await fetch(url + PAGE))));
    assert.equal(new Set(policies.map((policy) => policy.get('script-src'))).size, 3);
  });

  it('let the page connect to a backend on another host, and to nothing else', async (test) => {
    const { url } = await openSite(test, { backend: 'https://community.example/of/the/bank' });
    const policy = directives(await fetch(url + PAGE));
    assert.equal(policy.get('connect-src'), `'self' https://community.example`);
  });

  it('let the page connect to its own host only when the community is there', async (test) => {
    const { url } = await openSite(test, { backend: undefined, dataFolder: await temporaryFolder(test) });
    assert.equal(directives(await fetch(url + PAGE)).get('connect-src'), `'self'`);
  });

  it('are there on errors and assets too', async (test) => {
    const { url } = await openSite(test);
    for (const path of ['/nothing', '/assets/base.css', '/session', PAGE]) {
      const { headers } = await fetch(url + path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'strict-origin-when-cross-origin', path);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', path);
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/, path);
      assert.ok(headers.has('content-security-policy'), path);
      assert.equal(headers.get('integrity-policy'), 'blocked-destinations=(script)', path);
    }
  });
});
