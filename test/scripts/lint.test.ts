import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';

/** The rules that need no types, so that a snippet can stand for a file that is not there. */
let eslint: ESLint;

before(() => {
  eslint = new ESLint({
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parserOptions: { projectService: false, project: null } },
      },
    ],
    ruleFilter: ({ ruleId }) =>
      !ruleId.startsWith('@typescript-eslint/') &&
      !ruleId.startsWith('lit-a11y/') &&
      ruleId !== 'prefer-const',
  });
});

async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

interface Case {
  title: string;
  code: string;
  file?: string;
  rule: string;
}

const ELEMENT = 'src/elements/card/card.ts';
const TEST = 'test/elements/card/card.test.ts';

const FORBIDDEN: Case[] = [
  ...['unsafeHTML', 'unsafeSVG'].map((name) => ({
    title: name,
    code: `import { ${name} } from 'lit/directives/${name === 'unsafeHTML' ? 'unsafe-html' : 'unsafe-svg'}.js'; ${name}('');`,
    rule: 'no-restricted-imports',
  })),
  {
    title: 'unsafeHTML of lit-html',
    code: `import { unsafeHTML } from 'lit-html/directives/unsafe-html.js'; unsafeHTML('');`,
    rule: 'no-restricted-imports',
  },
  {
    title: 'unsafeStatic',
    code: `import { unsafeStatic } from 'lit/static-html.js'; unsafeStatic('');`,
    rule: 'no-restricted-imports',
  },
  {
    title: 'unsafeCSS',
    code: `import { unsafeCSS } from 'lit'; unsafeCSS('');`,
    rule: 'no-restricted-imports',
  },
  {
    title: 'styleMap',
    code: `import { styleMap } from 'lit/directives/style-map.js'; styleMap({});`,
    rule: 'no-restricted-imports',
  },
  {
    title: 'an attribute that follows a property',
    code: `export const properties = { linked: { reflect: true } };`,
    rule: 'no-restricted-syntax',
  },
  { title: 'innerHTML', code: `document.body.innerHTML = text;`, rule: 'no-restricted-syntax' },
  { title: 'innerHTML by name', code: `document.body['innerHTML'] = text;`, rule: 'no-restricted-syntax' },
  { title: 'outerHTML', code: `document.body.outerHTML = text;`, rule: 'no-restricted-syntax' },
  {
    title: 'insertAdjacentHTML',
    code: `document.body.insertAdjacentHTML('beforeend', text);`,
    rule: 'no-restricted-syntax',
  },
  { title: 'document.write', code: `document.write(text);`, rule: 'no-restricted-syntax' },
  { title: 'eval', code: `eval(text);`, rule: 'no-eval' },
  { title: 'new Function', code: `new Function(text);`, rule: 'no-new-func' },
  { title: 'a default export', code: `export default 1;`, rule: 'no-restricted-syntax' },
  {
    title: 'a default export by name',
    code: `const a = 1; export { a as default };`,
    rule: 'no-restricted-syntax',
  },
  { title: 'an enum', code: `export enum Colour { Red }`, rule: 'no-restricted-syntax' },
  { title: 'a style attribute', code: 'html`<p style="color: red">a</p>`;', rule: 'house/safe-templates' },
  {
    title: 'a style attribute by expression',
    code: 'html`<p class="a" style=${b}>a</p>`;',
    rule: 'house/safe-templates',
  },
  {
    title: 'a style attribute after an expression in a tag',
    code: 'html`<p class=${a > b ? 1 : 2} title="a > b" style="color: red">a</p>`;',
    rule: 'house/safe-templates',
  },
  { title: 'a style property', code: 'html`<p .style=${b}>a</p>`;', rule: 'house/safe-templates' },
  { title: 'an inline handler', code: 'html`<p onclick="run()">a</p>`;', rule: 'house/safe-templates' },
  { title: 'an innerHTML property', code: 'html`<p .innerHTML=${text}></p>`;', rule: 'house/safe-templates' },
  {
    title: 'srcdoc',
    code: 'html`<iframe title="a" srcdoc=${text}></iframe>`;',
    rule: 'house/safe-templates',
  },
  { title: 'an address as it comes', code: 'html`<a href=${url}>a</a>`;', rule: 'house/safe-templates' },
  { title: 'an address in quotes', code: 'html`<a href="${url}">a</a>`;', rule: 'house/safe-templates' },
  {
    title: 'an address that only begins fixed',
    code: 'html`<a href="java${url}">a</a>`;',
    rule: 'house/safe-templates',
  },
  { title: 'a source', code: 'html`<img alt="" src=${url}>`;', rule: 'house/safe-templates' },
  {
    title: 'an address that is safe on one side',
    code: 'html`<a href=${a ? safeUrl(b) : b}>a</a>`;',
    rule: 'house/safe-templates',
  },
  {
    title: 'an address that can change after the check',
    code: 'let url = safeUrl(a); url = a; html`<a href=${url}>a</a>`;',
    rule: 'house/safe-templates',
  },
  {
    title: 'the keys of the document',
    code: `document.addEventListener('keydown', handle);`,
    rule: 'house/no-page-keys',
  },
  {
    title: 'the keys of the window',
    code: `window.addEventListener('keyup', handle);`,
    rule: 'house/no-page-keys',
  },
  {
    title: 'the keys of the global',
    code: `addEventListener('keydown', handle);`,
    rule: 'house/no-page-keys',
  },
  {
    title: 'the keys of the owner document',
    code: `element.ownerDocument.addEventListener('keydown', handle);`,
    rule: 'house/no-page-keys',
  },
  { title: 'a handler of the document', code: `document.onkeydown = handle;`, rule: 'house/no-page-keys' },
  ...['describe.only', 'it.only', 'it.skip', 'describe.skip', 'test.todo'].map((name) => ({
    title: name,
    code: `${name}('a', () => {});`,
    file: TEST,
    rule: 'no-restricted-syntax',
  })),
  { title: 'xit', code: `xit('a', () => {});`, file: TEST, rule: 'no-restricted-syntax' },
  {
    title: 'this.skip',
    code: `it('a', function () { this.skip(); });`,
    file: TEST,
    rule: 'no-restricted-syntax',
  },
  {
    title: 'aTimeout',
    code: `import { aTimeout } from '@open-wc/testing'; await aTimeout(10);`,
    file: TEST,
    rule: 'house/no-sleeping',
  },
  {
    title: 'a promise that sleeps',
    code: `await new Promise((resolve) => setTimeout(resolve, 100));`,
    file: TEST,
    rule: 'house/no-sleeping',
  },
  {
    title: 'a promise that sleeps in a longer way',
    code: `await new Promise((resolve) => { window.setTimeout(() => resolve(1), 100); });`,
    file: TEST,
    rule: 'house/no-sleeping',
  },
  {
    title: 'the timers of Node',
    code: `import { setTimeout } from 'node:timers/promises'; await setTimeout(10);`,
    file: TEST,
    rule: 'house/no-sleeping',
  },
];

const ALLOWED: Omit<Case, 'rule'>[] = [
  { title: 'html and css of Lit', code: `import { css, html } from 'lit';\n\nhtml\`\`; css\`\`;` },
  { title: 'text', code: `document.body.textContent = text;` },
  { title: 'a timer', code: `setTimeout(() => run(), 10);` },
  { title: 'a named export', code: `export const a = 1;` },
  { title: 'a default export of a configuration', code: `export default {};`, file: 'rollup.config.mjs' },
  { title: 'a class', code: 'html`<p class="style=" part="style">style="a"</p>`;' },
  { title: 'a comment about style', code: 'html`<!-- <p style="a"> --><p>a</p>`;' },
  { title: 'an event listener', code: 'html`<button @click=${handle}>a</button>`;' },
  { title: 'a checked address', code: 'html`<a href=${safeUrl(url)}>a</a>`;' },
  { title: 'a checked address or none', code: 'html`<a href=${safeUrl(url) ?? nothing}>a</a>`;' },
  { title: 'a checked address if there is one', code: 'html`<a href=${ifDefined(safeUrl(url))}>a</a>`;' },
  { title: 'a checked address by its name', code: 'const url = safeUrl(a); html`<a href=${url}>a</a>`;' },
  { title: 'an address within the page', code: 'html`<a href="#comment-${id}">a</a>`;' },
  { title: 'an address within the page by expression', code: 'html`<a href=${`#${id}`}>a</a>`;' },
  { title: 'a fixed address', code: 'html`<a href="https://parvis.example/help">a</a>`;' },
  { title: 'the keys of an element', code: `this.addEventListener('keydown', handle);` },
  { title: 'other events of the document', code: `document.addEventListener('visibilitychange', handle);` },
  { title: 'a test', code: `it('a', () => {});`, file: TEST },
  {
    title: 'a promise with more to it than time',
    code: `await new Promise((resolve) => { element.addEventListener('a', resolve); setTimeout(resolve, 100); });`,
    file: TEST,
  },
];

describe('what the linter forbids', () => {
  for (const { title, code, file = ELEMENT, rule } of FORBIDDEN) {
    it(`reports ${title}`, async () => {
      assert.ok((await problems(file, `${code}\n`)).includes(rule), `${rule} did not report: ${code}`);
    });
  }
});

describe('what the linter allows', () => {
  for (const { title, code, file = ELEMENT } of ALLOWED) {
    it(`does not report ${title}`, async () => {
      assert.deepEqual(await problems(file, `${code}\n`), []);
    });
  }
});

describe('the order of imports', () => {
  const wrong: [file: string, specifier: string][] = [
    ['src/contract/a.ts', '../client/client.js'],
    ['src/contract/a.ts', 'zod'],
    ['src/contract/a.ts', 'lit'],
    ['src/client/a.ts', '../controllers/resource.js'],
    ['src/client/a.ts', '../elements/a/a.js'],
    ['src/client/a.ts', '../i18n/en.js'],
    ['src/client/a.ts', 'lit'],
    ['src/client/a.ts', 'lit/directives/repeat.js'],
    ['src/client/a.ts', '@lit/context'],
    ['src/controllers/a.ts', '../elements/a/a.js'],
    ['src/controllers/a.ts', 'ky'],
    ['src/elements/a/a.ts', 'ky'],
    ['src/elements/a/a.ts', 'zod/mini'],
    ['src/elements/a/a.ts', '../../define.js'],
    ['src/elements/a/a.ts', '../b/define.js'],
    ['src/elements/a/a.ts', '../../../server/app.js'],
    ['src/i18n/a.ts', '../client/client.js'],
    ['src/i18n/a.ts', 'ky'],
    ['src/styles/a.ts', '../i18n/en.js'],
    ['src/styles/a.ts', '../elements/a/a.js'],
    ['src/version.ts', './index.js'],
    ['src/index.ts', './elements/a/define.js'],
    ['server/a.ts', '../src/client/client.js'],
    ['server/a.ts', '../demo/main.js'],
    ['server/comments/a.ts', '../../src/version.js'],
    ['demo/a.ts', '../src/contract/index.js'],
    ['demo/a.ts', '../server/http/idempotency.js'],
  ];
  for (const [file, specifier] of wrong) {
    it(`keeps ${specifier} out of ${file}`, async () => {
      assert.ok(
        (await problems(file, `import { a } from '${specifier}';\n\na();\n`)).includes('house/layers'),
      );
    });
  }

  const right: [file: string, specifier: string][] = [
    ['src/contract/a.ts', './primitives.js'],
    ['src/contract/a.ts', 'zod/mini'],
    ['src/client/a.ts', '../contract/comments.js'],
    ['src/client/a.ts', 'ky'],
    ['src/client/a.ts', 'eventsource-parser/stream'],
    ['src/controllers/a.ts', '../client/domain.js'],
    ['src/controllers/a.ts', '@lit/context'],
    ['src/elements/a/a.ts', '../../controllers/resource.js'],
    ['src/elements/a/a.ts', '../../i18n/messages.js'],
    ['src/elements/a/a.ts', '../../version.js'],
    ['src/elements/a/a.ts', 'lit'],
    ['src/elements/a/define.ts', '../b/define.js'],
    ['src/i18n/a.ts', 'lit'],
    ['src/define.ts', './elements/a/define.js'],
    ['src/index.ts', './elements/a/a.js'],
    ['server/a.ts', '../src/contract/index.js'],
    ['server/a.ts', 'fastify'],
    ['demo/a.ts', '../server/app.js'],
    ['demo/a.ts', '../server/seed/topics.js'],
    ['test/elements/a.test.ts', '../../src/client/client.js'],
  ];
  for (const [file, specifier] of right) {
    it(`lets ${specifier} into ${file}`, async () => {
      assert.deepEqual(await problems(file, `import { a } from '${specifier}';\n\na();\n`), []);
    });
  }

  it('lets a leaf import types', async () => {
    assert.deepEqual(
      await problems(
        'src/i18n/a.ts',
        `import type { A } from '../client/errors.js';\n\nexport type B = A;\n`,
      ),
      [],
    );
  });

  it('sees through an export from elsewhere and through import()', async () => {
    assert.deepEqual(await problems('src/client/a.ts', `export * from '../elements/a/a.js';\n`), [
      'house/layers',
    ]);
    assert.deepEqual(await problems('src/client/a.ts', `await import('../elements/a/a.js');\n`), [
      'house/layers',
    ]);
  });

  it('lets an element load another one when it is needed', async () => {
    assert.deepEqual(await problems('src/elements/a/a.ts', `await import('../b/define.js');\n`), []);
  });
});
