import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reactTypes, vueTypes } from './framework-types.mjs';
import { elementsOf, manifest } from './manifest.mjs';
import { root } from './paths.mjs';

const FOLDER = join(root, 'dist', 'npm');

/** Writes what editors and frameworks read about the elements, all of it made from the manifest. */
export async function writeDescriptions() {
  const described = await manifest();
  const types = join(FOLDER, 'types');
  await mkdir(types, { recursive: true });
  await Promise.all([
    writeFile(join(FOLDER, 'custom-elements.json'), `${JSON.stringify(described, null, 2)}\n`),
    writeFile(join(types, 'react.d.ts'), reactTypes(described)),
    writeFile(join(types, 'vue.d.ts'), vueTypes(described)),
    // Imported for its types alone; bundlers and Node find a module all the same.
    writeFile(join(types, 'react.js'), 'export {};\n'),
    writeFile(join(types, 'vue.js'), 'export {};\n'),
  ]);
  const options = { outdir: FOLDER, hideLogs: true };
  // They change what they are given.
  generateVsCodeCustomElementData(withoutEmptyChoices(described), {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(withoutEmptyChoices(described), {
    ...options,
    webTypesFileName: 'web-types.json',
    packageJson: false,
  });
}

/** A copy in which no attribute offers the empty string, which editors would write with its quotes into those of the tag. */
function withoutEmptyChoices(described) {
  const copy = structuredClone(described);
  for (const { attributes } of elementsOf(copy)) {
    for (const { type } of attributes) type.text = type.text.replace(" | ''", '');
  }
  return copy;
}
