import { elementsOf, propertiesOf } from './manifest.mjs';

const NOTICE = '// Made from the custom elements manifest by the build.';

/** The declarations for React 19: the tags in JSX, with attributes, properties and `onparvis-…` listeners. */
export function reactTypes(manifest) {
  const tags = elementsOf(manifest).map(
    (
      element,
    ) => `      '${element.tagName}': React.DetailedHTMLProps<React.HTMLAttributes<${element.name}>, ${element.name}> &
        ${element.name}Settings & {
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
      $props: HTMLAttributes & ${element.name}Settings & {
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
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const own = [...new Set(events)].filter((name) => /^\w+$/.test(name)).sort();
  const names = [...elements.map(({ name }) => name), ...own].join(', ');
  return `import type { ${names} } from '../index.js';`;
}

/** Properties and attributes by their names. Each may be undefined, which is how frameworks take a setting away. */
function settings(manifest) {
  return elementsOf(manifest)
    .map((element) => {
      const { name: owner, attributes } = element;
      const properties = propertiesOf(element).map(({ name, description }) =>
        setting(name, `${owner}['${name}']`, description),
      );
      const others = attributes
        .filter(({ name, fieldName }) => name !== fieldName)
        .map(({ name, fieldName, type, description }) =>
          setting(name, fieldName ? `${owner}['${fieldName}'] | string` : type.text, description),
        );
      return `interface ${owner}Settings {\n${[...properties, ...others].join('\n')}\n}`;
    })
    .join('\n\n');
}

function setting(name, type, description) {
  return `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
}

function listeners({ events }, nameOf) {
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
