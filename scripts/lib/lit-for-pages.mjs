import { fileURLToPath } from 'node:url';

/**
 * What is left out of each module of Lit: what it leaves on the page for its decorators, which nothing here uses, and for
 * warnings of its own; what it asks the page for, for polyfills of old engines and pages rendered on servers; and
 * attributes that follow properties, which the linter forbids.
 */
const LEFT_OUT = {
  '@lit/reactive-element/reactive-element.js': [
    /,p=a\.reactiveElementPolyfillSupport/,
    /,p\?\.\(\{ReactiveElement:y\}\)/,
    /toAttribute\(t,s\)\{switch\(s\)\{.*?\}return t\},/,
    /_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}/,
    /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
    /,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html/lit-html.js': [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\)(?=,)/,
    /,?\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/,
    /const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

const CSS_TAG = fileURLToPath(new URL('css-tag.js', import.meta.url));

/**
 * A rollup plugin that keeps Lit from adding properties to the page's `globalThis` and `Symbol`: they are the page's, and
 * where it froze them Lit would not run. It also leaves out what serves older engines only. Fails the build where Lit is
 * not what this expects.
 */
export function litForPages() {
  return {
    name: 'parvis-lit-for-pages',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        return source === './css-tag.js' && importer?.includes('reactive-element') ? CSS_TAG : null;
      },
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.includes('/@lit/reactive-element/decorators/'))
        this.error(`Decorators need what is left out here: ${id}`);
      const module = Object.keys(LEFT_OUT).find((end) => path.endsWith(`/node_modules/${end}`));
      if (!module) return null;
      return {
        code: LEFT_OUT[module].reduce((rest, pattern) => {
          if (!pattern.test(rest)) this.error(`${pattern} was expected in ${module}.`);
          return rest.replace(pattern, '');
        }, code),
        map: null,
      };
    },
  };
}
