import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { describeInEachEngine } from '../support/engines/engines.js';
import {
  FALLBACK,
  NONCE,
  openHost,
  openPage,
  type PageOptions,
  readRelease,
} from '../support/engines/host.js';
import type { EnginePage } from '../support/engines/page.js';
import { toPattern } from '../support/queries.js';

interface Policies {
  hosting: Record<Hosting, Record<'nonce' | 'hosts', Record<string, string[]>>>;
  'integrity-policy': string;
}
type Hosting = 'same-origin' | 'other-origin';

/** The default of the styles' accent in light. */
const ACCENT = 'rgb(29, 79, 140)';

/** Any folder will do. */
const FOLDERS: Record<Hosting, string> = { 'same-origin': '/a/b c/parvis', 'other-origin': '/parvis' };

const host = openHost();
let written = 0;

/** What `csp.json` of the release says, and nothing else but the page's own icon. */
async function headersFor(hosting: Hosting, way: 'nonce' | 'hosts'): Promise<Record<string, string>> {
  const policies = await readRelease<Policies>('csp.json');
  const { page, files, backend } = host.origins;
  const values: Record<string, string> = { nonce: NONCE, files: `${files}/parvis/`, backend };
  const fill = (source: string) => source.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  const directives = Object.entries(policies.hosting[hosting][way]).map(([name, sources]) =>
    [name, ...sources.map(fill)].join(' '),
  );
  return {
    'content-security-policy': [`default-src 'none'`, `img-src ${page}/favicon.ico`, ...directives].join(
      '; ',
    ),
    'integrity-policy': policies['integrity-policy'],
  };
}

await describeInEachEngine('a page of a bank with the SDK', (browsing) => {
  const open = (test: TestContext, options: PageOptions) => openPage(test, browsing, host, options);

  async function assertReads(page: EnginePage): Promise<void> {
    await page.until(() => parvisQueries.findAll(null, 'article', {}).length > 0);
  }

  async function assertStyled(page: EnginePage): Promise<void> {
    const background = await page.evaluate(
      (name) => getComputedStyle(parvisQueries.get(null, 'button', { name })).backgroundColor,
      toPattern('Publish'),
    );
    assert.equal(background, ACCENT);
  }

  async function write(page: EnginePage, text: string): Promise<void> {
    const label = toPattern('Your comment');
    await page.until((name) => parvisQueries.find(null, 'textbox', { name }) !== null, label);
    await page.evaluate(
      (name, typed) => {
        const field = parvisQueries.get(null, 'textbox', { name }) as HTMLTextAreaElement;
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      },
      label,
      text,
    );
  }

  async function publish(page: EnginePage, text: string): Promise<void> {
    await page.evaluate((name) => parvisQueries.get(null, 'button', { name }).click(), toPattern('Publish'));
    await page.until((pattern) => parvisQueries.findComment(pattern) !== null, toPattern(text));
  }

  async function assertNoFault(page: EnginePage): Promise<void> {
    const faults = await page.evaluate(() => parvisWatch.faults);
    assert.deepEqual([...faults, ...page.console], []);
    // A server that changes a file after it was compared gets no second try.
    assert.deepEqual(host.requested, [...new Set(host.requested)]);
  }

  /** What the integrity policy asks for, also where an engine does not know that policy. */
  async function assertPinned(page: EnginePage): Promise<void> {
    const unpinned = await page.evaluate(() =>
      [...document.scripts].filter(({ integrity }) => !integrity).map(({ src }) => src),
    );
    assert.deepEqual(unpinned, []);
  }

  for (const [hosting, folder] of Object.entries(FOLDERS) as [Hosting, string][]) {
    for (const way of ['nonce', 'hosts'] as const) {
      it(`reads, looks and writes as it should under csp.json, ${hosting}, ${way}`, async (test) => {
        written += 1;
        const text = `Under the policy of ${hosting} by ${way}, ${written}.`;
        const headers = await headersFor(hosting, way);
        const page = await open(test, { hosting, folder, headers, person: 'camille' });
        await assertReads(page);
        await write(page, text);
        await assertStyled(page);
        await publish(page, text);
        await assertNoFault(page);
        await assertPinned(page);
      });
    }
  }

  it('reads and writes in a language whose words come later, under csp.json', async (test) => {
    const headers = await headersFor('other-origin', 'nonce');
    const page = await open(test, { headers, lang: 'es-MX', person: 'camille' });
    await page.until(
      (name) => parvisQueries.find(null, 'heading', { name }) !== null,
      toPattern(/ comentarios$/),
    );
    await page.until(
      (name) => parvisQueries.find(null, 'textbox', { name }) !== null,
      toPattern('Su comentario'),
    );
    await assertNoFault(page);
    await assertPinned(page);
  });

  it('is refused inline styles and markup made of strings by csp.json', async (test) => {
    const page = await open(test, { headers: await headersFor('other-origin', 'nonce') });
    await page
      .evaluate(() => {
        document.body.setAttribute('style', 'color: red');
        Reflect.set(document.createElement('p'), ['inner', 'HTML'].join(''), '<b>x</b>');
      })
      .catch(() => {});
    for (const directive of ['style-src-attr', 'require-trusted-types-for']) {
      await page.until(
        (name) => parvisWatch.faults.some((fault) => fault.startsWith(`violation of ${name}`)),
        directive,
      );
    }
  });

  it('is refused a loader that it does not pin by the integrity policy', async (test) => {
    const { 'integrity-policy': policy } = await readRelease<Policies>('csp.json');
    const page = await open(test, { channel: 'v1', headers: { 'integrity-policy': policy } });
    await page.until(() => parvisWatch.faults.some((fault) => /did not load: .*parvis\.js$/.test(fault)));
    assert.equal(await page.evaluate(() => document.body.innerText.trim()), FALLBACK);
  });

  it('reads from the evergreen channel, and the files of the release that it belongs to', async (test) => {
    const folder = FOLDERS['same-origin'];
    const page = await open(test, { channel: 'v1', folder });
    await assertReads(page);
    await assertNoFault(page);
    const { version } = await readRelease<{ version: string }>('manifest.json');
    const [loader, ...chunks] = host.requested;
    assert.equal(loader, `${folder}/v1/parvis.js`);
    assert.ok(chunks.length > 0);
    for (const chunk of chunks) assert.ok(chunk.startsWith(`${folder}/v${version}/`), chunk);
  });
});
