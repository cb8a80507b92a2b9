const BEFORE = 'createPolicy("lit-html"';

/**
 * A rollup plugin that gives Lit's Trusted Types policy the name of ours, so that a bank can allow it by name and another
 * copy of Lit on the page keeps its own. Fails the build where Lit is not what this expects.
 */
export function renamePolicy(name) {
  let renamed = 0;
  return {
    name: 'parvis-rename-policy',
    transform(code, id) {
      const found = code.split(BEFORE).length - 1;
      if (!id.endsWith('/node_modules/lit-html/lit-html.js')) {
        if (found > 0) this.error(`Lit's policy is made in an unexpected place: ${id}`);
        return null;
      }
      if (found !== 1) this.error(`${BEFORE} was expected once in lit-html.js and is there ${found} times.`);
      renamed += 1;
      return { code: code.replace(BEFORE, `createPolicy(${JSON.stringify(name)}`), map: null };
    },
    buildEnd(error) {
      if (!error && renamed > 1) this.error(`There are ${renamed} copies of Lit in the build.`);
    },
  };
}
