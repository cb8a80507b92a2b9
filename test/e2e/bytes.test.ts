import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const KB = 1024;
const READING_BUDGET = 25 * KB;
const WRITING_BUDGET = 40 * KB;
/** What comes on top, and is needed neither to read nor to write: each has a budget of its own. */
const BESIDES = [
  { what: 'Its notes', budget: 6 * KB, files: /\/(?:notes|\w+-notes)-[^/]*$/ },
  { what: 'Its memory of visits', budget: 3.5 * KB, files: /\/visits-controller-[^/]*$/ },
  { what: 'Following its topic', budget: 4 * KB, files: /\/(?:following|\w+-following)-[^/]*$/ },
  {
    what: 'What is told before writing',
    budget: 4.25 * KB,
    files: /\/(?:waiting|\w+-waiting|changes)-[^/]*$/,
  },
  { what: 'Comments on their way', budget: 1 * KB, files: /\/outbox-entries-[^/]*$/ },
  {
    what: 'Its tools',
    budget: 13 * KB,
    files: /\/(?:composer-tools|markdown-from-html|\w+-composing)-[^/]*$/,
  },
];
/** What is loaded for reports, statements, appeals and rules, when somebody turns to them. */
const MODERATION = /\/(?:moderation|\w+-moderation|comment-moderation)-[^/]*$/;
/** A discussion in which comments were removed. */
const WITH_MARKERS = '/fr/forum/application-mobile';
const ARTICLE = '/fr/proprietaires-en-difficulte';

declare global {
  /** What was loaded, or was on its way, when the first comment could be read; and whether it could be. */
  var atFirstComment: { isReadable: boolean; scripts: readonly string[] } | undefined;
}

function watchFirstComment(): void {
  document.addEventListener('parvis-thread-loaded', (event) => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/parvis/'))
      .map(({ name }) => name);
    const root = (event.target as Element).shadowRoot!;
    requestAnimationFrame(() => {
      const comment = root.querySelector('li > [exportparts]')?.shadowRoot?.querySelector('article');
      globalThis.atFirstComment ??= { isReadable: !!comment && comment.clientHeight > 0, scripts };
    });
  });
}

interface Loaded {
  name: string;
  bytes: number;
}

/** Bytes of the SDK's files as they came over the line, compressed, without the headers. */
const loadedFiles = ({ page }: Visitor): Promise<Loaded[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/parvis/'))
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  );

function report(what: string, files: readonly Loaded[], budget: number): number {
  const sum = files.reduce((bytes, file) => bytes + file.bytes, 0);
  const list = files.map(({ name, bytes }) => `${name.split('/').at(-1)} ${bytes}`).join(', ');
  console.log(`${what}: ${sum} of ${budget} bytes gzipped, in ${files.length} files (${list}).`);
  return sum;
}

const withoutBesides = (files: readonly Loaded[]): Loaded[] =>
  files.filter(({ name }) => !BESIDES.some((each) => each.files.test(name)));

describe('the bytes that a page loads', () => {
  // The budgets are in gzip, which every CDN has. Brotli is smaller.
  const stage = openStage({ encodings: ['gzip'] });

  it('stay within 25 KB until the first comment of the article can be read, and 40 KB to write', async (test) => {
    const camille = await stage.enter(test);
    await camille.page.evaluateOnNewDocument(watchFirstComment);
    await camille.open(`${ARTICLE}#discussion`);
    await camille.until(() => globalThis.atFirstComment);
    const { isReadable, scripts } = await camille.page.evaluate(() => atFirstComment!);
    assert.ok(isReadable);
    await camille.reads();
    const files = await loadedFiles(camille);
    const read = files.filter(({ name }) => scripts.includes(name));
    assert.ok(read.length > 0);
    const reading = report('Until the first comment', read, READING_BUDGET);

    await camille.signIn('camille');
    await camille.write('Votre commentaire', 'Bonjour.');
    await camille.find('button', 'Publier');
    await camille.page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
    const all = await loadedFiles(camille);
    const writing = report('With the place to write', withoutBesides(all), WRITING_BUDGET);
    assert.ok(reading <= READING_BUDGET, `reading: ${reading} bytes`);
    assert.ok(writing <= WRITING_BUDGET, `writing: ${writing} bytes`);
    for (const { what, budget, files: names } of BESIDES) {
      const besides = all.filter(({ name }) => names.test(name));
      assert.ok(besides.length > 0, what);
      const bytes = report(what, besides, budget);
      assert.ok(bytes <= budget, `${what}: ${bytes} bytes`);
    }
  });

  it('hold nothing of reports, statements and appeals until somebody turns to them', async (test) => {
    const reader = await stage.enter(test);
    await reader.open(`${ARTICLE}#discussion`);
    await reader.reads();
    await reader.page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
    const ofModeration = async () => (await loadedFiles(reader)).filter(({ name }) => MODERATION.test(name));
    assert.deepEqual(await ofModeration(), []);
    const [comment] = await reader.findAll('button', 'Plus');
    await reader.press(comment!);
    await reader.click('menuitem', 'Signaler ce commentaire');
    await reader.find('dialog', 'Signaler un commentaire');
    assert.ok((await ofModeration()).length > 0);
  });

  it('hold nothing of it either until a thread with markers can be read, beside its notes', async (test) => {
    const reader = await stage.enter(test);
    await reader.page.evaluateOnNewDocument(watchFirstComment);
    await reader.open(`${WITH_MARKERS}#discussion`);
    await reader.until(() => globalThis.atFirstComment);
    const { isReadable, scripts } = await reader.page.evaluate(() => atFirstComment!);
    assert.ok(isReadable);
    await reader.sees(/Commentaire retiré au titre de la règle/);
    const read = (await loadedFiles(reader)).filter(({ name }) => scripts.includes(name));
    assert.deepEqual(
      read.filter(({ name }) => MODERATION.test(name)),
      [],
    );
    const reading = report('Until the first comment beside markers', withoutBesides(read), READING_BUDGET);
    assert.ok(reading <= READING_BUDGET, `reading: ${reading} bytes`);
  });
});
