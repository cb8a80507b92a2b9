/** A test waits for what it expects to happen, never for a time to pass. */
export const noSleeping = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sleep: 'A test does not sleep. Wait for what should happen, such as by waitFor(…).' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'sleep' });
    return {
      ImportSpecifier(node) {
        if (node.imported.name === 'aTimeout') report(node);
      },
      ImportDeclaration(node) {
        if (/^(?:node:)?timers\/promises$/.test(node.source.value)) report(node);
      },
      NewExpression(node) {
        if (node.callee.name === 'Promise' && onlySetsTimeout(node.arguments[0])) report(node);
      },
    };
  },
};

/** `(resolve) => setTimeout(resolve, 100)`, with or without braces, and with `resolve` called within a function. */
function onlySetsTimeout(executor) {
  if (!executor?.body || executor.params.length === 0) return false;
  const [{ name }] = executor.params;
  const { body } = executor;
  const statements =
    body.type === 'BlockStatement' ? body.body : [{ type: 'ExpressionStatement', expression: body }];
  if (statements.length !== 1 || statements[0].type !== 'ExpressionStatement') return false;
  const call = statements[0].expression;
  const isTimer =
    call.type === 'CallExpression' &&
    (call.callee.name === 'setTimeout' || call.callee.property?.name === 'setTimeout');
  return isTimer && (call.arguments[0]?.name === name || call.arguments[0]?.body !== undefined);
}
