import { minify as terser } from 'terser';

/**
 * A rollup plugin that minifies each chunk and shortens `internalNames`, properties that only these chunks know, alike in
 * all of them. Fails the build where such a name is left, because it stands in a string or a template.
 *
 * @param {{ internalNames?: readonly string[] }} options
 * @returns {import('rollup').OutputPlugin}
 */
export function minify({ internalNames = [] } = {}) {
  const short = internalNames.map((name, index) => [name, `$${index.toString(36)}`]);
  const pattern = new RegExp(`^(?:${internalNames.join('|')})$`);
  return {
    name: 'parvis-minify',
    async renderChunk(code, { fileName }) {
      const { code: minified = '', map } = await terser(code, {
        ecma: 2022,
        module: true,
        toplevel: true,
        sourceMap: { asObject: true },
        compress: { passes: 3, keep_fargs: false, sequences: false, unsafe_arrows: true },
        mangle: internalNames.length > 0 ? { properties: { regex: pattern, keep_quoted: true } } : true,
        // A new one each time: terser adds to it what it finds.
        nameCache: { props: { props: Object.fromEntries(short.map(([name, to]) => [`$${name}`, to])) } },
        format: { comments: false },
      });
      const left = internalNames.find((name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(minified));
      if (left) this.error(`"${left}" is internal, but stands in a string or a template of ${fileName}.`);
      return { code: minified, map: /** @type {any} */ (map) };
    },
  };
}
