import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { elementsOf, manifest, propertiesOf } from './lib/manifest.mjs';
import { root } from './lib/paths.mjs';

const FILE = join(root, 'README.md');
const MARKED = /(<!-- elements: [^>]*-->\n)[^]*?(<!-- \/elements -->)/;

/** A README with its tables of the elements renewed from the manifest. */
export async function withTables(readme) {
  if (!MARKED.test(readme)) throw new Error('README.md has no place for the tables of the elements.');
  const tables = elementsOf(await manifest())
    .map(describe)
    .join('\n');
  const renewed = readme.replace(MARKED, (_, start, end) => `${start}\n${tables}\n${end}`);
  return prettier.format(renewed, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}

function describe(element) {
  const { tagName, attributes, events, slots = [], cssParts = [], cssProperties = [] } = element;
  const attributeOf = (property) => attributes.find(({ fieldName }) => fieldName === property.name);
  const settings = [
    ...propertiesOf(element).map((property) => ({ property, attribute: attributeOf(property) })),
    ...attributes.filter(({ fieldName }) => !fieldName).map((attribute) => ({ attribute })),
  ];
  return [
    `### \`<${tagName}>\`\n`,
    table(
      ['Attribute', 'Property', 'Type', 'Meaning', 'Default'],
      settings.map(({ property, attribute }) => {
        const { type, description, default: value } = property ?? attribute;
        return [
          code(attribute?.name),
          code(property?.name),
          code(type.text),
          description,
          value === "''" ? '' : code(value),
        ];
      }),
    ),
    table(
      ['Method', 'Meaning'],
      element.members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, description }) => [code(`${name}()`), description]),
    ),
    table(
      ['Event', 'Type', 'When'],
      events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    table(
      ['Slot', 'Meaning'],
      slots.map(({ name, description }) => [name ? code(name) : 'its content', description]),
    ),
    table(
      ['Part', 'Meaning'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Custom property', 'Meaning', 'Default'],
      cssProperties.map(({ name, description, default: value }) => [code(name), description, code(value)]),
    ),
  ].join('\n');
}

function table(head, rows) {
  if (rows.length === 0) return '';
  // A description may take several lines, a row may not.
  const rowOf = (cells) => `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(rowOf).join('');
}

function code(text) {
  return text ? `\`${text.replaceAll('|', '\\|')}\`` : '';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await writeFile(FILE, await withTables(await readFile(FILE, 'utf8')));
