import { dirname, relative, resolve, sep } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * Keeps imports to the one-way order of the house. A room of `src` may import from the rooms in `from` and the packages
 * that `packages` lets through.
 */
const ROOMS = {
  contract: { from: ['contract'], packages: /^zod\/mini$/ },
  client: { from: ['contract', 'client', 'version'], packages: /^(?!lit$|lit[-/]|@lit\/|zod$)/ },
  i18n: { from: ['i18n'], packages: /^lit(?:$|\/)/, typesFromAnywhere: true },
  styles: { from: ['styles'], packages: /^lit(?:$|\/)/, typesFromAnywhere: true },
  controllers: {
    from: ['contract', 'client', 'i18n', 'styles', 'controllers', 'version'],
    packages: /^(?!ky$|zod$|zod\/)/,
  },
  elements: {
    from: ['contract', 'client', 'i18n', 'styles', 'controllers', 'elements', 'version'],
    packages: /^(?!ky$|zod$|zod\/)/,
  },
  version: { from: [], packages: /^$/ },
  entry: {
    from: ['contract', 'client', 'i18n', 'styles', 'controllers', 'elements', 'version', 'entry'],
    packages: /^(?!zod$)/,
  },
};

/** What the programs outside `src` may import from other folders of the project. */
const PROGRAMS = {
  server: /^server\/|^src\/contract\//,
  // The demo runs the server in its own process.
  demo: /^demo\/|^server\/(?:app|config|text\/html|database\/connect|database\/folder-lock)\.js$|^server\/seed\//,
  bench: /^bench\//,
};

export const layers = {
  meta: { type: 'problem', schema: [], messages: { layer: '{{ reason }}' } },
  create(context) {
    const file = toProjectPath(context.filename);
    const check = (node, typeOnly = false, dynamic = false) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const reason = reasonAgainst(file, node.value, { typeOnly, dynamic });
      if (reason) context.report({ node, messageId: 'layer', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false, true),
    };
  },
};

function reasonAgainst(file, specifier, { typeOnly, dynamic }) {
  const target = specifier.startsWith('.') ? toProjectPath(resolve(root, dirname(file), specifier)) : null;
  const [folder] = file.split('/');
  if (folder in PROGRAMS) {
    if (target === null || PROGRAMS[folder].test(target)) return null;
    return `${folder} does not import ${target}.`;
  }
  if (folder !== 'src') return null;
  const room = roomOf(file);
  const { from, packages, typesFromAnywhere } = ROOMS[room];
  if (typeOnly && typesFromAnywhere) return null;
  if (target === null) {
    return typeOnly || packages.test(specifier) ? null : `${room} does not import the package ${specifier}.`;
  }
  if (!target.startsWith('src/')) return `src does not import ${target}, which is outside of it.`;
  const targetRoom = roomOf(target);
  if (!from.includes(targetRoom)) return `${room} does not import from ${targetRoom}: imports go one way.`;
  const registers = (path) => /\/(?:define|embed|embed\/further)\.[jt]s$/.test(path);
  if (registers(target) && !registers(file) && !dynamic) {
    return 'Only a define module, or an import() when the element is needed, registers an element.';
  }
  return null;
}

function roomOf(path) {
  const [, first, ...rest] = path.split('/');
  if (rest.length > 0) return Object.hasOwn(ROOMS, first) ? first : 'entry';
  return /^version\.[jt]s$/.test(first) ? 'version' : 'entry';
}

function toProjectPath(path) {
  return relative(root, path).split(sep).join('/');
}
