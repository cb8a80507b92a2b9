import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../scripts/lib/minify-templates.mjs';
import { renamePolicy } from '../../scripts/lib/rename-policy.mjs';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-'));
});
after(() => rm(folder, { recursive: true }));

/** What the templates of a module are once it went through the plugin: raw texts, joined where expressions are. */
async function minified(source: string): Promise<string> {
  const input = join(folder, 'input.js');
  const tag = 'const tag = ({ raw }) => raw.join("|"); const html = tag; const css = tag;';
  await writeFile(input, `${tag}\nexport const result = ${source};\n`);
  const build = await rollup({ input, plugins: [minifyTemplates()] });
  const { output } = await build.generate({ format: 'es' });
  const module = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
    result: string;
  };
  return module.result;
}

describe('the minifier of templates', () => {
  it('makes one space of a line break with its indentation beside text', async () => {
    assert.equal(
      await minified('html`<p>\n    one\n    <b>two</b>  three</p>`'),
      '<p> one <b>two</b>  three</p>',
    );
  });

  it('drops a line break between tags and expressions, and keeps a space on one line', async () => {
    assert.equal(
      await minified('html`\n  <p>\n    <b>one</b>\n    ${2}\n    ${3} ${4}\n  </p>\n`'),
      '<p><b>one</b>|| |</p>',
    );
  });

  it('keeps expressions where they are', async () => {
    assert.equal(await minified('html`<p\n  class=${1}\n>\n  ${2}</p>`'), '<p class=|>|</p>');
  });

  it('leaves a template alone in which white space means something', async () => {
    assert.equal(await minified('html`<textarea>\n  a</textarea>`'), '<textarea>\n  a</textarea>');
  });

  it('drops quotes of attributes that do not need them', async () => {
    assert.equal(
      await minified('html`<p role="alert" class="a b" title="${1}">"a"</p>`'),
      '<p role=alert class="a b" title="|">"a"</p>',
    );
  });

  it('minifies a template within a template', async () => {
    assert.equal(await minified('html`<p>${html`\n  <b>a</b>`}</p>`.concat(html`\n  b`)'), '<p>|</p> b');
  });

  it('minifies style sheets', async () => {
    assert.equal(
      await minified('css`\n  /* why */\n  :host {\n    color: light-dark(red, blue);\n  }\n`'),
      ':host{color:light-dark(red,blue)}',
    );
  });

  it('keeps what would end a template', async () => {
    assert.equal(await minified('css`a { content: "\\`\\${x}"; }`'), 'a{content:"\\`\\${x}"}');
  });
});

describe('the name of the Trusted Types policy', () => {
  it('fails the build when it is made in an unexpected place', async () => {
    const input = join(folder, 'policy.js');
    await writeFile(input, 'trustedTypes.createPolicy("lit-html", {});\n');
    await assert.rejects(rollup({ input, plugins: [renamePolicy('ours')] }), /unexpected place/);
  });
});
