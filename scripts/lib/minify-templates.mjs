import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * A rollup plugin that makes Lit's templates smaller. White space with a line break in it is layout of the source: it
 * goes where it stands between tags or expressions, as in JSX, for there it would be a node of its own in each copy, and
 * becomes one space beside text. White space on one line stays. Attributes lose quotes that they do not need; and style
 * sheets without expressions are minified by esbuild.
 */
export function minifyTemplates() {
  return {
    name: 'parvis-minify-templates',
    async transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:html|css|svg)`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        const smaller = tag === 'css' ? await minifyCss(quasi) : collapse(quasi);
        quasi.quasis.forEach(({ start, end, value }, index) => {
          const raw = smaller[index];
          if (raw !== value.raw) edited.update(start, end, raw);
        });
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/** White space means something in these. */
const PRESERVING = /<(?:pre|textarea)\b/;

function collapse({ quasis }) {
  const raw = quasis.map(({ value }) => value.raw);
  if (raw.some((text) => PRESERVING.test(text))) return raw;
  return raw.map((text) =>
    text
      .replace(/\s*\n\s*(>)/g, '$1')
      .replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/( [a-z-]+=)"([a-z-]+)"(?=[ >])/g, '$1$2'),
  );
}

async function minifyCss({ quasis }) {
  if (quasis.length > 1) return collapse({ quasis });
  const { code } = await transform(quasis[0].value.cooked, {
    loader: 'css',
    minify: true,
    logLevel: 'error',
  });
  return [code.trim().replace(/[\\`]|\$(?=\{)/g, '\\$&')];
}

function templatesIn(tree) {
  const found = [];
  visit(tree);
  return found;

  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && ['html', 'css', 'svg'].includes(node.tag.name)) {
      found.push({ tag: node.tag.name, quasi: node.quasi });
    }
    for (const value of Object.values(node)) visit(value);
  }
}
