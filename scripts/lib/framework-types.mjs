import { elementsOf, propertiesOf } from './manifest.mjs';

const NOTICE = '// Made from the custom elements manifest by the build.';

/** The declarations for React 19: the tags in JSX, with attributes, properties and `onparvis-…` listeners. */
export function reactTypes(manifest) {
  const tags = elementsOf(manifest).map(
    (
      element,
    ) => `      '${element.tagName}': React.DetailedHTMLProps<React.HTMLAttributes<${element.name}>, ${element.name}> &
        Partial<Omit<${element.name}Settings, 'children'>> & {
${listeners(element, (name) => `on${name}`)}
        };`,
  );
  return `${NOTICE}
import type * as React from 'react';
${imports(manifest)}

${settings(manifest)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

/** The declarations for the templates of Vue 3, by tag. */
export function vueTypes(manifest) {
  const tags = elementsOf(manifest).map(
    (element) => `    '${element.tagName}': new () => ${element.name} & {
      $props: HTMLAttributes & Partial<${element.name}Settings> & {
${listeners(element, (name) => `on${camelCase(name)}`)}
      };
    };`,
  );
  return `${NOTICE}
import type { HTMLAttributes } from 'vue';
${imports(manifest)}

${settings(manifest)}

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}

function imports(manifest) {
  const elements = elementsOf(manifest);
  const events = [
    ...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text))),
  ].sort();
  const names = [...elements.map(({ name }) => name), ...events].join(', ');
  return `import type { ${names} } from '../index.js';`;
}

/** Properties by their names, and attributes where those are written differently. */
function settings(manifest) {
  return elementsOf(manifest)
    .map((element) => {
      const names = propertiesOf(element).map(({ name }) => name);
      const attributes = element.attributes
        .filter(({ name, fieldName }) => name !== fieldName)
        .map(({ name, fieldName }) => `  '${name}': ${element.name}['${fieldName}'] | string | undefined;`);
      return `interface ${element.name}Settings extends Pick<${element.name}, ${names.map((name) => `'${name}'`).join(' | ')}> {
${[...attributes, `  /** \`eager\`: the script tag loads it at once; \`visible\`: when it comes near the window. */\n  load: 'eager' | 'visible' | undefined;`].join('\n')}
}`;
    })
    .join('\n\n');
}

function listeners({ events = [] }, nameOf) {
  return events
    .map(
      ({ name, type, description }) =>
        `          /** ${description} */\n          '${nameOf(name)}'?: ((event: ${type.text}) => void) | undefined;`,
    )
    .join('\n');
}

function camelCase(name) {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
