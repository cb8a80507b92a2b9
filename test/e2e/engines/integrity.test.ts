import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { describeInEachEngine } from '../support/engines/engines.js';
import { FALLBACK, openHost, openPage, type PageOptions } from '../support/engines/host.js';
import type { EnginePage } from '../support/engines/page.js';
import { toPattern } from '../support/queries.js';

declare global {
  var didChangedCodeRun: boolean | undefined;
}

const REPLY = toPattern(/^Reply to/);

/** So that nothing else about the code is wrong. */
const addStatement = (code: Uint8Array) =>
  Buffer.concat([code, Buffer.from(';globalThis.didChangedCodeRun=true;')]);

/** The last byte of a chunk is a line break: with a space in its place it would run as before. */
function changeOneByte(code: Uint8Array): Uint8Array {
  assert.equal(code.at(-1), 0x0a);
  return Buffer.concat([code.subarray(0, -1), Buffer.from(' ')]);
}

const host = openHost();

await describeInEachEngine('a file of the SDK that is not what was released', (browsing) => {
  const open = (test: TestContext, options: PageOptions) => openPage(test, browsing, host, options);

  /** `times`: how often the page has been told. */
  async function assertRefused(page: EnginePage, chunk: string, times = 1): Promise<void> {
    await page.until((count) => parvisWatch.failedFiles.length >= count, times);
    const { files, didRun } = await page.evaluate(() => ({
      files: parvisWatch.failedFiles,
      didRun: globalThis.didChangedCodeRun === true,
    }));
    for (const file of files) assert.match(file, new RegExp(`^${chunk}-[\\w-]{8}\\.js$`));
    assert.equal(didRun, false);
  }

  async function assertFallback(page: EnginePage): Promise<void> {
    await page.until((text) => document.body.innerText.trim() === text, FALLBACK);
  }

  async function assertReads(page: EnginePage): Promise<void> {
    await page.until(() => parvisQueries.findAll(null, 'article', {}).length > 0);
  }

  /** What needs the part of the widget that is loaded later. */
  async function pressReply(page: EnginePage): Promise<void> {
    const press = (name: typeof REPLY) => parvisQueries.findAll(null, 'button', { name })[0]!.click();
    await page.evaluate(press, REPLY);
  }

  for (const [chunk, lang] of [
    ['shared', 'en'],
    ['comment-thread', 'en'],
    ['en', 'en'],
    ['further-languages', 'ar'],
    ['ar', 'ar'],
  ] as const) {
    it(`does not run and leaves the fallback, when it is ${chunk}`, async (test) => {
      const page = await open(test, { lang, changed: { chunk, change: addStatement } });
      await assertRefused(page, chunk);
      await assertFallback(page);
    });
  }

  it('does not run for one byte, which changes nothing that it does', async (test) => {
    const page = await open(test, { changed: { chunk: 'shared', change: changeOneByte } });
    await assertRefused(page, 'shared');
    await assertFallback(page);
    assert.equal(await page.evaluate(() => 'litHtmlVersions' in globalThis), false);
  });

  it('does not run and leaves the comments readable, when it is batch', async (test) => {
    const page = await open(test, { changed: { chunk: 'batch', change: addStatement } });
    await assertRefused(page, 'batch');
    await assertReads(page);
  });

  it('does not run when it is asked for again, which leaves the comments readable', async (test) => {
    const chunk = 'participation';
    const page = await open(test, { person: 'camille', changed: { chunk, change: addStatement } });
    await assertRefused(page, chunk);
    await pressReply(page);
    await assertRefused(page, chunk, 2);
    await assertReads(page);
  });

  it('does not run on the evergreen channel either', async (test) => {
    const page = await open(test, { channel: 'v1', changed: { chunk: 'shared', change: addStatement } });
    await assertRefused(page, 'shared');
    await assertFallback(page);
  });

  it('runs when it is needed again and comes as it was released', async (test) => {
    let answers = 0;
    const change = (code: Uint8Array) => {
      answers += 1;
      return answers === 1 ? null : code;
    };
    const page = await open(test, { person: 'camille', changed: { chunk: 'participation', change } });
    await assertRefused(page, 'participation');
    // Firefox remembers for as long as a page lives that a module did not come.
    if (browsing.engine === 'firefox') await page.open(host.address);
    else await pressReply(page);
    await page.until(() => parvisQueries.findAll(null, 'textbox', {}).length > 0);
  });
});
