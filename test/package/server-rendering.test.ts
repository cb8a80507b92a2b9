import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { h } from 'vue';
import { renderToString as renderVueToString } from 'vue/server-renderer';
import { root } from '../../scripts/lib/paths.mjs';

const settings = { topic: 'articles/home-owners', 'page-size': 10, load: 'eager' };
const community = { backend: '/community', getToken: async () => null };
const heard = () => assert.fail('Nothing happens on a server.');
const markup = [
  '<parvis-community backend="/community">',
  '<parvis-comment-thread topic="articles/home-owners" page-size="10" load="eager">No discussion.</parvis-comment-thread>',
  '</parvis-community>',
].join('');

// As a page's own module does, before it is rendered.
await import(pathToFileURL(join(root, 'dist/npm/define.js')).href);

describe('the package on a server', () => {
  it('lets React write the tags with their attributes and content', () => {
    const props = { ...settings, 'onparvis-thread-loaded': heard };
    const thread = createElement('parvis-comment-thread', props, 'No discussion.');
    assert.equal(renderToString(createElement('parvis-community', community, thread)), markup);
  });

  it('lets Vue write the tags with their attributes and content', async () => {
    const props = { ...settings, onParvisThreadLoaded: heard };
    const thread = h('parvis-comment-thread', props, 'No discussion.');
    assert.equal(await renderVueToString(h('parvis-community', community, [thread])), markup);
  });

  it('leaves nothing behind by which a program would take the server for a browser', () => {
    for (const name of ['window', 'document', 'HTMLElement', 'location', 'localStorage'])
      assert.ok(!(name in globalThis), name);
  });

  it('can be bundled for a server, every entry of it, and then says nothing and ends', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports).filter((name) => !/\*|\.(json|css)$/.test(name));
    const { outputFiles } = await build({
      stdin: {
        contents: entries
          .map((name, index) => `export * as entry${index} from 'parvis${name.slice(1)}';`)
          .join('\n'),
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    const run = promisify(execFile)(process.execPath, ['--input-type=module'], { timeout: 60_000 });
    run.child.stdin!.end(outputFiles[0]!.text);
    assert.deepEqual(await run, { stdout: '', stderr: '' });
  });
});
