/**
 * Looks into the templates of Lit: no `style` attribute (a strict content security policy refuses it), no inline event
 * handler, no `srcdoc` or `.innerHTML`, and no address that did not go through `safeUrl`.
 */
export const safeTemplates = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { addresses: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      style: 'A style attribute breaks a strict content security policy. Use a class or a part.',
      handler: 'An inline event handler breaks a strict content security policy. Use @{{ event }}.',
      markup: '{{ name }} makes markup of a string.',
      address: '{{ name }} takes an address only from safeUrl(…).',
    },
  },
  create(context) {
    const { addresses = true } = context.options[0] ?? {};
    const { sourceCode } = context;
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
        const texts = quasi.quasis.map(({ value }) => value.raw);
        for (const { name, index, fixed } of attributesIn(texts)) {
          const node = index === null ? quasi : quasi.expressions[index];
          const report = (messageId, data = {}) =>
            context.report({ node, messageId, data: { name, ...data } });
          if (/^\.?style$/i.test(name)) report('style');
          else if (/^on[a-z]+$/i.test(name)) report('handler', { event: name.slice(2).toLowerCase() });
          else if (MARKUP.test(name)) report('markup');
          else if (addresses && ADDRESS.test(name) && index !== null && !isSafe(node, fixed, sourceCode))
            report('address');
        }
      },
    };
  },
};

const MARKUP = /^\.?(?:srcdoc|innerhtml|outerhtml)$/i;
const ADDRESS = /^\.?(?:href|src|action|formaction|xlink:href|data|poster)$/i;

/**
 * The attributes of a template: `name`, the `index` of the first expression in the value or null, and the `fixed` text
 * before that expression.
 */
function attributesIn(texts) {
  const template = texts.reduce(
    (whole, text, index) => (index === 0 ? text : `${whole}\0${index - 1}\0${text}`),
    '',
  );
  const found = [];
  for (const [tag] of template
    .replace(/<!--[^]*?-->/g, '')
    .matchAll(/<[a-z\0](?:"[^"]*"|'[^']*'|[^"'>])*>/gi)) {
    for (const [, name, value] of tag.matchAll(/\s([^\s"'<>/=\0]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]*)/g)) {
      const expression = /\0(\d+)\0/.exec(value);
      found.push({
        name,
        index: expression ? Number(expression[1]) : null,
        fixed: expression ? value.slice(0, expression.index).replace(/^["']/, '') : '',
      });
    }
  }
  return found;
}

/** An address within the page, one that went through `safeUrl`, or none at all. */
function isSafe(node, fixed, sourceCode) {
  const safe = (other) => isSafe(other, fixed, sourceCode);
  if (fixed.startsWith('#')) return true;
  switch (node.type) {
    case 'ConditionalExpression':
      return safe(node.consequent) && safe(node.alternate);
    case 'LogicalExpression':
      return safe(node.left) && safe(node.right);
    case 'TemplateLiteral':
      return node.quasis[0].value.cooked.startsWith('#');
    case 'Literal':
      return typeof node.value === 'string' && /^(?:#|https:)/.test(node.value);
    case 'Identifier':
      return node.name === 'nothing' || constantOf(node, sourceCode, safe);
    case 'CallExpression':
      if (node.callee.type !== 'Identifier') return false;
      return node.callee.name === 'safeUrl' || (node.callee.name === 'ifDefined' && safe(node.arguments[0]));
    default:
      return false;
  }
}

/** Whether a name is a constant whose value is safe. */
function constantOf(node, sourceCode, safe) {
  for (let scope = sourceCode.getScope(node); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (!variable) continue;
    const [definition] = variable.defs;
    const isConstant = definition?.type === 'Variable' && definition.parent.kind === 'const';
    return isConstant && definition.node.id.type === 'Identifier' && definition.node.init !== null
      ? safe(definition.node.init)
      : false;
  }
  return false;
}
