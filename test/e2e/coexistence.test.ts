import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Community } from '../../src/elements/community/community.js';
import { VERSION } from '../../src/version.js';
import { addScripts } from './support/added-scripts.js';
import { type Files, hostBundle, otherPackage, otherRelease } from './support/other-release.js';
import { openStage, SOME_PAGE, type Stage } from './support/stage.js';
import type { Found, Visitor } from './support/visitor.js';

const OTHER = '1.9.0-beta.2';
const OTHER_LOADER = `/parvis/v${OTHER}/parvis.js`;
const HOST_SCRIPT = '/assets/host.js';
/** The name of the policy of any Lit that is not in our script tag. */
const LIT = 'lit-html';

/** A subject that was opened and that nobody has written about. */
async function openedTopic(stage: Stage): Promise<string> {
  const topic = stage.newTopic();
  await stage.api.openTopic('amina', topic);
  return topic;
}

/** Every warning of a page, and every file of the SDK that it asks for. */
function follow({ page, guard }: Visitor): { warnings: string[]; versions: string[] } {
  const followed = { warnings: [] as string[], versions: [] as string[] };
  page.on('console', (message) => message.type() === 'warn' && followed.warnings.push(message.text()));
  page.on('request', (request) => {
    const path = /\/parvis\/v([^/]+)\/(?!parvis\.js)/.exec(request.url());
    if (path && !followed.versions.includes(path[1]!)) followed.versions.push(path[1]!);
  });
  guard.expect(/^console: Parvis [\w.-]+: .* was here first and stays\./);
  return followed;
}

const threadOf = async ({ page }: Visitor, tag: string) => (await page.waitForSelector(tag)) as Found;

async function publishIn(visitor: Visitor, thread: Found, text: string): Promise<void> {
  await visitor.write('Votre commentaire', text, { within: thread });
  await visitor.click('button', 'Publier', { within: thread });
  await visitor.sees(text, { within: thread });
  await visitor.sees('Votre commentaire est publié.', { within: thread });
}

/** The names of the elements that a thread is made of. */
const partsOf = (thread: Found) =>
  thread.evaluate((element) => [
    ...new Set(
      [...element.shadowRoot!.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.includes('-')),
    ),
  ]);

describe('on one page', () => {
  const stage = openStage();

  describe('two releases of Parvis', () => {
    let files: Files;
    before(async () => {
      files = await otherRelease(OTHER);
    });

    for (const { order, first, second } of [
      { order: 'after', first: VERSION, second: OTHER },
      { order: 'before', first: OTHER, second: VERSION },
    ]) {
      it(`uses the first alone and says so once, when the other one comes ${order} ours`, async (test) => {
        const topic = await openedTopic(stage);
        const visitor = await stage.enter(test, { topic });
        const { warnings, versions } = follow(visitor);
        await addScripts(visitor, { files, [order]: [OTHER_LOADER] });
        await visitor.open(SOME_PAGE);
        await visitor.signIn('amina');
        await publishIn(visitor, await threadOf(visitor, 'parvis-comment-thread'), 'Une seule suffit.');
        assert.equal(await stage.api.count(topic, 'Une seule suffit.'), 1);
        assert.deepEqual(versions, [first]);
        assert.deepEqual(warnings, [`Parvis ${second}: ${first} was here first and stays.`]);
      });
    }
  });

  describe('the policies of Parvis', () => {
    it('are out of reach for other scripts, which cannot make any of their names', async (test) => {
      const visitor = await stage.enter(test);
      visitor.guard.expect(/trusted-types/i);
      await visitor.open(SOME_PAGE);
      await visitor.reads();
      const { reachable, made } = await visitor.page.evaluate(() => {
        const { trustedTypes, TrustedTypePolicy } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
          TrustedTypePolicy: new () => object;
        };
        const names = Object.getOwnPropertyNames(globalThis).filter((name) =>
          /parvis|lit|policy/i.test(name),
        );
        const keys = [...Object.getOwnPropertySymbols(globalThis), ...names];
        const known = keys.map((key) => Reflect.get(globalThis, key) as unknown);
        const registry = (globalThis as unknown as Record<symbol, object>)[Symbol.for('parvis-1')]!;
        const isPolicy = (value: unknown) => value instanceof TrustedTypePolicy;
        return {
          reachable: [...known, ...Object.values(registry)].filter(isPolicy).length,
          made: ['parvis-1', 'parvis-1-lit'].filter((name) => {
            try {
              return trustedTypes.createPolicy(name, { createHTML: (html: string) => html });
            } catch {
              return false;
            }
          }),
        };
      });
      assert.deepEqual({ reachable, made }, { reachable: 0, made: [] });
    });
  });

  describe('the script tag and a bundle of another version', () => {
    let bundle: (code: string) => Promise<string>;
    before(async () => {
      bundle = await otherPackage(OTHER);
    });

    it('lets people read and write in both, when the bundle has a prefix of its own', async (test) => {
      const [topic, theirs] = [await openedTopic(stage), await openedTopic(stage)];
      await stage.api.createComment('jonas', theirs, 'Par le préfixe.');
      const visitor = await stage.enter(test, { topic });
      const code = await bundle(`import { defineAll } from 'parvis'; defineAll({ prefix: 'solane' });`);
      const files = new Map([[HOST_SCRIPT, code]]);
      await addScripts(visitor, { files, after: [HOST_SCRIPT], policies: [LIT] });
      await visitor.open(SOME_PAGE);
      await visitor.signIn('amina');
      await visitor.page.evaluate((key) => {
        const ours = document.querySelector<Community>('parvis-community')!;
        const section = document.createElement('solane-community') as Community;
        Object.assign(section, { backend: ours.backend, getToken: ours.getToken });
        const thread = document.createElement('solane-comment-thread');
        const count = document.createElement('solane-comment-count');
        for (const widget of [thread, count]) widget.setAttribute('topic', key);
        section.append(thread);
        // This one has the client of the other version.
        document.querySelector('main')!.append(section, count);
      }, theirs);
      const [first, second] = [
        await threadOf(visitor, 'parvis-comment-thread'),
        await threadOf(visitor, 'solane-comment-thread'),
      ];
      await visitor.sees('Par le préfixe.', { within: second });
      await visitor.sees('1 commentaire', { within: await threadOf(visitor, 'solane-comment-count') });
      await publishIn(visitor, first, 'Dans la première.');
      await publishIn(visitor, second, 'Dans la seconde.');
      assert.equal(await stage.api.count(topic, 'Dans la première.'), 1);
      assert.equal(await stage.api.count(theirs, 'Dans la seconde.'), 1);
      const [ours, others] = [await partsOf(first), await partsOf(second)];
      assert.ok(ours.length > 1 && ours.length === others.length, `${ours.join()} and ${others.join()}`);
      assert.deepEqual(
        ours.filter((part) => others.includes(part)),
        [],
      );
    });

    it('leaves the elements to the bundle, and says so once, when that comes first', async (test) => {
      const visitor = await stage.enter(test, { topic: await openedTopic(stage) });
      const { warnings, versions } = follow(visitor);
      const files = new Map([[HOST_SCRIPT, await bundle(`import 'parvis/define';`)]]);
      await addScripts(visitor, { files, before: [HOST_SCRIPT], policies: [LIT] });
      await visitor.open(SOME_PAGE);
      await visitor.signIn('amina');
      await publishIn(visitor, await threadOf(visitor, 'parvis-comment-thread'), 'Au premier venu.');
      assert.deepEqual(versions, []);
      assert.deepEqual(warnings, [`Parvis ${VERSION}: ${OTHER} was here first and stays.`]);
    });

    it('keeps the elements that are there when the bundle comes later, and says so for each', async (test) => {
      const visitor = await stage.enter(test, { topic: await openedTopic(stage) });
      const { warnings } = follow(visitor);
      const code = await bundle(`
        const define = () => import('parvis/define').then(() => document.body.toggleAttribute('data-late'));
        document.addEventListener('parvis-thread-loaded', define, { once: true });
      `);
      await addScripts(visitor, {
        files: new Map([[HOST_SCRIPT, code]]),
        after: [HOST_SCRIPT],
        policies: [LIT],
      });
      await visitor.open(SOME_PAGE);
      await visitor.page.waitForSelector('[data-late]');
      await visitor.signIn('amina');
      await publishIn(visitor, await threadOf(visitor, 'parvis-comment-thread'), 'Toujours là.');
      const tags = ['parvis-community', 'parvis-comment-thread'];
      assert.deepEqual(
        warnings.toSorted(),
        tags.map((tag) => `Parvis ${OTHER}: <${tag}> of ${VERSION} was here first and stays.`).toSorted(),
      );
    });
  });

  describe('elements of the page’s own, made with another copy of Lit', () => {
    it('are shown as ours are', async (test) => {
      const visitor = await stage.enter(test, { topic: await openedTopic(stage) });
      const code = await hostBundle(`
        import { LitElement, html } from 'lit';
        customElements.define('bank-notice', class extends LitElement {
          render() { return html\`<p>Nos agences sont <b>ouvertes</b>.</p>\`; }
        });
      `);
      const files = new Map([[HOST_SCRIPT, code]]);
      await addScripts(visitor, { files, before: [HOST_SCRIPT], policies: [LIT] });
      await visitor.open(SOME_PAGE);
      await visitor.page.evaluate(() =>
        document.querySelector('main')!.append(document.createElement('bank-notice')),
      );
      await visitor.sees('Nos agences sont ouvertes.');
      await visitor.signIn('amina');
      await publishIn(visitor, await threadOf(visitor, 'parvis-comment-thread'), 'Et la nôtre aussi.');
    });
  });
});
