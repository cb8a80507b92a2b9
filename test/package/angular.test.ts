import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { performCompilation, readConfiguration } from '@angular/compiler-cli';
import ts from 'typescript';
import { root } from '../../scripts/lib/paths.mjs';

/** What the compiler of Angular says of the components, by file. */
function compile(): Map<string, string[]> {
  const project = readConfiguration(join(root, 'test', 'frameworks', 'angular'), { noEmit: true });
  const { diagnostics } = performCompilation(project);
  const told = new Map<string, string[]>();
  for (const { file, messageText } of [...project.errors, ...diagnostics]) {
    const name = file?.fileName.split('/').at(-1) ?? '';
    told.set(name, [...(told.get(name) ?? []), ts.flattenDiagnosticMessageText(messageText, ' ')]);
  }
  return told;
}

describe('the types of the package in templates of Angular', () => {
  let told: Map<string, string[]>;

  before(() => {
    told = compile();
  });

  it('let pass what is right', () => {
    assert.deepEqual([...told.keys()], ['mistakes.ts']);
  });

  it('tell of events and properties that an element does not have', () => {
    const [text, event, topics, ...others] = told.get('mistakes.ts')!;
    assert.match(text!, /^Property 'text' does not exist/);
    assert.match(event!, /^Argument of type 'ThreadLoadedEvent' is not assignable/);
    assert.match(topics!, /^Property 'topics' does not exist on type 'CommentThread'/);
    assert.deepEqual(others, []);
  });
});
