import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';

interface Named {
  name: string;
  description?: string;
}

interface Element extends Named {
  tagName: string;
  members: (Named & { kind: string; static?: boolean })[];
  attributes: (Named & { type: { text: string } })[];
  events: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

/** What Lit knows of a class. */
interface ElementClass {
  observedAttributes: string[];
  elementProperties: Map<string, { state?: boolean }>;
}

interface Attribute extends Named {
  values: Named[];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readJson = <Content>(path: string) => JSON.parse(read(path)) as Content;
const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

const manifest = readJson<{ modules: { declarations: Element[] }[] }>('dist/npm/custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const classes = (await import(pathToFileURL(join(root, 'dist/npm/index.js')).href)) as Record<
  string,
  ElementClass
>;
/** What the loader adds to every element. */
const OF_THE_LOADER = ['load', 'parvis-integrity-failed'];
const isOwn = (name: string) => !OF_THE_LOADER.includes(name);

/** Everything in the code of the elements that a pattern finds, once. */
function inCode(pattern: RegExp, folder = 'src/elements', ending = '.ts'): string[] {
  const found = filesBelow(folder, ending).flatMap((file) => [...read(file).matchAll(pattern)]);
  return [...new Set(found.flatMap(([, list = '']) => list.split(/,? /)))].sort();
}

for (const element of elements) {
  const { tagName } = element;
  const code = classes[element.name]!;
  const folder = `src/elements/${tagName.slice('parvis-'.length)}`;

  describe(`the description of <${tagName}>`, () => {
    it('has every attribute, and no other', () => {
      assert.deepEqual(names(element.attributes).filter(isOwn), [...code.observedAttributes].sort());
    });

    it('has every property that a page may set', () => {
      const fields = element.members.filter((member) => member.kind === 'field' && !member.static);
      const settable = [...code.elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
      assert.deepEqual(names(fields), settable.sort());
    });

    it('has every event', () => {
      assert.deepEqual(
        names(element.events).filter(isOwn),
        inCode(/'(parvis-[a-z-]+)'/g, folder, '.events.ts'),
      );
    });

    it('says of each thing what it is', () => {
      const { attributes, events, slots = [], cssParts = [], cssProperties = [] } = element;
      const members = element.members.filter((member) => !member.static);
      const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
      assert.deepEqual(
        all.filter(({ description }) => !description),
        [],
      );
    });

    it('is in the README', () => {
      const readme = read('README.md');
      const start = readme.indexOf(`### \`<${tagName}>\``);
      const section = readme.slice(start, readme.indexOf('\n##', start + 1));
      const { attributes, events, cssParts = [], cssProperties = [] } = element;
      const members = element.members.filter((member) => !member.static && member.kind === 'field');
      for (const name of names([...attributes, ...members, ...events, ...cssParts, ...cssProperties]))
        assert.ok(section.includes(`| \`${name}\``), name);
      assert.equal(section.includes('| Slot '), element.slots !== undefined);
    });

    it('is what VS Code offers and tells', () => {
      const { tags } = readJson<{ tags: (Named & { attributes: Attribute[] })[] }>(
        'dist/npm/vscode.html-custom-data.json',
      );
      const tag = tags.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      for (const { name, values } of tag.attributes) {
        const { text } = element.attributes.find((attribute) => attribute.name === name)!.type;
        const choices = [...text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
        assert.deepEqual(
          values.map((value) => value.name),
          choices,
        );
      }
      const { events, cssParts = [], cssProperties = [] } = element;
      for (const name of names([...events, ...cssParts, ...cssProperties]))
        assert.ok(tag.description!.includes(`**${name}**`), name);
    });

    it('is what JetBrains’ editors offer', () => {
      const { contributions } = readJson<{ contributions: { html: { elements: Element[] } } }>(
        'dist/npm/web-types.json',
      );
      const known = contributions.html.elements.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(known.attributes), names(element.attributes));
      assert.deepEqual(names(known.events), names(element.events));
      assert.deepEqual(names(known.slots), names(element.slots));
    });
  });
}

describe('the descriptions of the elements', () => {
  const parts = names(elements.flatMap(({ cssParts = [] }) => cssParts));
  const tokens = names(elements.flatMap(({ cssProperties = [] }) => cssProperties));

  it('are there for every element that the package offers', () => {
    const { exports } = readJson<{ exports: Record<string, unknown> }>('package.json');
    const offered = Object.keys(exports).flatMap((path) => /^\.\/(.+)\/define$/.exec(path)?.[1] ?? []);
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      offered.map((name) => `parvis-${name}`).sort(),
    );
  });

  it('have every part that an element shows', () => {
    const shown = inCode(/\b(?:export)?parts?="([^"$]+)"/g);
    assert.deepEqual(parts, shown);
  });

  it('have every custom property that the styles read', () => {
    assert.deepEqual(tokens, inCode(/var\(\s*(--parvis-[a-z-]+)/g, 'src'));
  });

  it('have every slot', () => {
    const named = elements.flatMap(({ slots = [] }) => slots.filter(({ name }) => name));
    assert.deepEqual(names(named), inCode(/<slot[^>]* name="([^"]+)"/g));
  });

  it('are what editors complete in stylesheets', () => {
    const code = readJson<{ properties: Named[]; pseudoElements: Named[] }>(
      'dist/npm/vscode.css-custom-data.json',
    );
    assert.deepEqual(names(code.properties), tokens);
    assert.deepEqual(
      names(code.pseudoElements),
      parts.map((part) => `::part(${part})`),
    );
    const { contributions } = readJson<{
      contributions: { css: { properties: Named[]; 'pseudo-elements': Named[] } };
    }>('dist/npm/web-types.json');
    assert.deepEqual(names(contributions.css.properties), tokens);
    assert.deepEqual(
      names(contributions.css['pseudo-elements']),
      parts.map((part) => `part(${part})`),
    );
  });

  it('are files of the package, where package.json and the README say', () => {
    const description = readJson<{ customElements: string; 'web-types': string }>('package.json');
    const setting = /node_modules\/parvis\/(dist\/npm\/vscode\.[a-z-]+\.json)/g;
    const named = [...read('README.md').matchAll(setting)].map(([, path]) => path!);
    assert.deepEqual(named, [
      'dist/npm/vscode.html-custom-data.json',
      'dist/npm/vscode.css-custom-data.json',
    ]);
    for (const path of [description.customElements, description['web-types'], ...named]) readJson(path);
  });
});
