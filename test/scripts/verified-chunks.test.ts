import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutEmptyNamespaces } from '../../scripts/lib/verified-chunks.mjs';

/** What a page gets of a chunk. An export of what is not there keeps the whole chunk from running. */
async function run(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

describe('a chunk without the namespaces that nobody reads', () => {
  it('runs, whatever the namespaces and their exports are called', async () => {
    const code = withoutEmptyNamespaces(
      'const a={__proto__:null},b=1;const $={__proto__:null};const c$={__proto__:null};const d=2;' +
        'export{a as $,b as a$,$ as _,c$ as c,d as $d};',
    );
    assert.doesNotMatch(code, /__proto__/);
    assert.deepEqual({ ...(await run(code)) }, { a$: 1, $d: 2 });
  });

  it('runs where these were all that it exported', async () => {
    const code = withoutEmptyNamespaces('const a={__proto__:null};globalThis.hasRun=true;export{a as $};');
    assert.deepEqual({ ...(await run(code)) }, {});
    assert.equal((globalThis as { hasRun?: boolean }).hasRun, true);
  });

  it('runs where it imports a part of itself', async () => {
    const code = withoutEmptyNamespaces(
      'const $={__proto__:null};const full={__proto__:null,b:1};' +
        'export const parts=()=>Promise.all([Promise.resolve().then(()=>$),Promise.resolve().then(()=>full)]);',
    );
    assert.doesNotMatch(code, /__proto__:null\}/);
    const { parts } = (await run(code)) as { parts: () => Promise<[unknown, { b: number }]> };
    assert.equal((await parts())[1].b, 1);
  });

  it('keeps a namespace that says something', async () => {
    const code = withoutEmptyNamespaces('const a={__proto__:null,b:1};export{a as $};');
    assert.deepEqual({ ...((await run(code)) as { $: object }).$ }, { b: 1 });
  });
});
