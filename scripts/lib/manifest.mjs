import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

const PUBLIC = ['community', 'comment-thread', 'comment-count', 'moderation-desk', 'moderation-ledger'];

/** What the script tag reads from every element, and dispatches on it. */
const LOAD = {
  name: 'load',
  type: { text: "'visible' | 'eager' | 'interaction'" },
  default: "'visible'",
  description:
    'When the script tag loads the element: near the window, at once, or when somebody turns to it.',
};
const LOAD_OF_COMMUNITY = {
  name: 'load',
  type: { text: "'eager'" },
  description:
    '`eager`: the script tag loads the element at once, and not with the first one that it serves.',
};
const INTEGRITY_FAILED = {
  name: 'parvis-integrity-failed',
  type: { text: 'CustomEvent<{ file: string }>' },
  description: 'The script tag did not run a file that was changed or did not arrive.',
};

/** The custom elements manifest of the public elements: what a page can set, listen to and style. */
export async function manifest() {
  const sources = await Promise.all(PUBLIC.map(parsed));
  const { modules } = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
  const tokens = await tokenDefaults();
  const described = await Promise.all(
    PUBLIC.map(async (name) => {
      const { declarations } = modules.find(({ path }) => path === sourceOf(name));
      const declaration = publicPartOf(declarations.find(({ customElement }) => customElement));
      declaration.tagName = await tagOf(name, declaration.name);
      if (declaration.cssProperties) addDefaults(declaration.cssProperties, tokens);
      return modulesOf(name, declaration);
    }),
  );
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: described.flat() };
}

/** The declarations of a manifest. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}

/** The properties of an element, without its methods and what is static. */
export function propertiesOf({ members }) {
  return members.filter((member) => member.kind === 'field' && !member.static);
}

function sourceOf(name) {
  return `src/elements/${name}/${name}.ts`;
}

async function parsed(name) {
  const path = sourceOf(name);
  return ts.createSourceFile(path, await readFile(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
}

function modulesOf(name, declaration) {
  const path = `dist/npm/elements/${name}/${name}.js`;
  const reference = { name: declaration.name, module: path };
  const exported = { kind: 'js', name: declaration.name, declaration: reference };
  const defined = { kind: 'custom-element-definition', name: declaration.tagName, declaration: reference };
  const define = `dist/npm/elements/${name}/define.js`;
  return [
    { kind: 'javascript-module', path, declarations: [declaration], exports: [exported] },
    { kind: 'javascript-module', path: define, declarations: [], exports: [defined] },
  ];
}

/** Leaves out what is not for pages, and the events that the analyzer sees in the code without knowing their names. */
function publicPartOf({ name: className, members, attributes, events = [], ...rest }) {
  const shown = members.filter(
    ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
  );
  const fields = new Set(shown.map(({ name }) => name));
  const load = className === 'Community' ? LOAD_OF_COMMUNITY : LOAD;
  return {
    ...rest,
    name: className,
    description: rest.description || rest.summary,
    members: shown.filter(({ name }) => !/^(?:(?:dis)?connected|attributeChanged)Callback$/.test(name)),
    attributes: [...attributes.filter(({ fieldName }) => fields.has(fieldName)), load],
    events: [...events.filter(({ description }) => description), INTEGRITY_FAILED],
  };
}

async function tagOf(name, className) {
  const define = await readFile(join(root, 'src', 'elements', name, 'define.ts'), 'utf8');
  const tag = new RegExp(`register\\('([^']+)', ${className}\\)`).exec(define)?.[1];
  if (!tag) throw new Error(`src/elements/${name}/define.ts does not register ${className}.`);
  return tag;
}

/** What `src/styles/tokens.ts` gives each token. */
async function tokenDefaults() {
  const source = await readFile(join(root, 'src', 'styles', 'tokens.ts'), 'utf8');
  return new Map(
    [...source.matchAll(/var\((--parvis-[\w-]+), (.*)\);$/gm)].map(([, name, value]) => [
      name,
      value.replaceAll('--_', '--parvis-'),
    ]),
  );
}

function addDefaults(properties, tokens) {
  const missing = [...tokens.keys()].filter((token) => !properties.some(({ name }) => name === token));
  const unknown = properties.map(({ name }) => name).filter((name) => !tokens.has(name));
  if (missing.length > 0 || unknown.length > 0)
    throw new Error(`The @cssproperty lines and the tokens differ: ${[...missing, ...unknown].join(', ')}.`);
  for (const property of properties) property.default = tokens.get(property.name);
}
