const PAGE = new Set(['document', 'window', 'globalThis', 'self']);
const KEYS = /^key(?:down|up|press)$/;

/** A widget listens to keys in itself, never in the whole page: the page's keys are the page's. */
export const noPageKeys = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      page: 'A widget does not listen to the keys of the whole page. Listen on an element of its own.',
    },
  },
  create(context) {
    return {
      CallExpression({ callee, arguments: [event], ...node }) {
        if (event?.type !== 'Literal' || !KEYS.test(event.value) || !addsToPage(callee)) return;
        context.report({ loc: node.loc, messageId: 'page' });
      },
      AssignmentExpression({ left, ...node }) {
        if (left.type !== 'MemberExpression' || !isPage(left.object)) return;
        if (/^onkey(?:down|up|press)$/.test(left.property.name))
          context.report({ loc: node.loc, messageId: 'page' });
      },
    };
  },
};

function addsToPage(callee) {
  if (callee.type === 'Identifier') return callee.name === 'addEventListener';
  return (
    callee.type === 'MemberExpression' && callee.property.name === 'addEventListener' && isPage(callee.object)
  );
}

/** `document`, `window`, `document.body`, `this.ownerDocument`, `element.ownerDocument.defaultView` and the like. */
function isPage(node) {
  if (node.type === 'Identifier') return PAGE.has(node.name);
  if (node.type !== 'MemberExpression') return false;
  const { name } = node.property;
  if (name === 'ownerDocument' || name === 'defaultView' || PAGE.has(name)) return true;
  return (name === 'body' || name === 'documentElement') && isPage(node.object);
}
