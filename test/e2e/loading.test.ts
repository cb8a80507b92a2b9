import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage, SOME_PAGE } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

describe('a page with the SDK', () => {
  const stage = openStage();

  const filesOf = ({ page }: Visitor) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /\/parvis\/.*?([a-z-]+?)(?:-[\w-]{8})?\.js$/.exec(name)?.[1])
        .filter((name) => name !== undefined),
    );

  /** Changes the page while it is being read, before the loader runs. */
  const prepare = ({ page }: Visitor, attribute: string, value: string, selector: string) =>
    page.evaluateOnNewDocument(
      (name, content, wanted) => {
        new MutationObserver(() => {
          for (const element of document.querySelectorAll(wanted)) {
            if (!element.hasAttribute(name)) element.setAttribute(name, content);
          }
        }).observe(document, { childList: true, subtree: true });
      },
      attribute,
      value,
      selector,
    );

  it('fetches every file once', async (test) => {
    const visitor = await stage.enter(test);
    const requested: string[] = [];
    visitor.page.on('request', (request) => {
      if (request.url().includes('/parvis/')) requested.push(request.url());
    });
    await visitor.open(`${SOME_PAGE}#discussion`);
    await visitor.reads();
    await visitor.page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
    assert.ok(requested.length >= 4);
    assert.deepEqual(requested, [...new Set(requested)]);
  });

  it('loads nothing but the loader before the visitor has agreed', async (test) => {
    const visitor = await stage.enter(test);
    await prepare(visitor, 'data-parvis-consent', 'required', 'script[src*="parvis.js"]');
    await visitor.open(`${SOME_PAGE}#discussion`);
    await visitor.page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(await filesOf(visitor), ['parvis']);
    await visitor.page.evaluate(() =>
      document.querySelector('script[data-parvis-consent]')!.setAttribute('data-parvis-consent', 'given'),
    );
    await visitor.reads();
  });

  const OLD_ENGINES: Record<string, () => void> = {
    'Firefox 124 does not have': () => void Reflect.deleteProperty(Intl, 'Segmenter'),
    'Safari 17.4 does not have': () => {
      CSS.supports = () => false;
    },
  };
  for (const [what, takeAway] of Object.entries(OLD_ENGINES)) {
    it(`leaves the page’s own content, without a word, where it needs what ${what}`, async (test) => {
      const visitor = await stage.enter(test);
      await visitor.page.evaluateOnNewDocument(takeAway);
      await visitor.open(`${SOME_PAGE}#discussion`);
      await visitor.page.waitForNetworkIdle({ idleTime: 500 });
      assert.deepEqual(await filesOf(visitor), ['parvis']);
      await visitor.sees(/La discussion s’affiche ici/);
    });
  }

  it('loads an element with load="interaction" when somebody turns to it', async (test) => {
    const visitor = await stage.enter(test);
    await prepare(visitor, 'load', 'interaction', 'parvis-comment-thread, parvis-comment-count');
    await visitor.open(`${SOME_PAGE}#discussion`);
    await visitor.page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(await filesOf(visitor), ['parvis']);
    await visitor.page.evaluate(() =>
      document
        .querySelector('parvis-comment-thread')!
        .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    await visitor.reads();
  });

  it('loads nothing but the loader for elements that are far below the window', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        const header = document.querySelector<HTMLElement>('.site-header');
        if (!header) return;
        header.style.setProperty('margin-bottom', '5000px');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await visitor.open(SOME_PAGE);
    await visitor.page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(await filesOf(visitor), ['parvis']);
  });

  it('finds elements in a shadow root that the loader is handed', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(`${SOME_PAGE}#discussion`);
    await visitor.reads();
    const count = await visitor.page.evaluate(async () => {
      const { src } = document.querySelector<HTMLScriptElement>('script[src$="/parvis.js"]')!;
      const { observe } = (await import(src)) as { observe(root: ShadowRoot): void };
      const host = document.createElement('div');
      document.querySelector('main')!.prepend(host);
      const root = host.attachShadow({ mode: 'open' });
      root.append(document.createElement('parvis-comment-count'));
      root.firstElementChild!.setAttribute('topic', 'forum/epargne-solidaire');
      host.scrollIntoView();
      observe(root);
      await customElements.whenDefined('parvis-comment-count');
      return root.querySelectorAll('parvis-comment-count:defined').length;
    });
    assert.equal(count, 1);
  });

  it('works with the loader included twice, and the second time does nothing', async (test) => {
    const visitor = await stage.enter(test);
    const { page } = visitor;
    const requested: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/parvis/')) requested.push(request.url());
      if (request.resourceType() !== 'document') return void request.continue();
      void fetch(request.url()).then(async (answer) => {
        const html = await answer.text();
        const again = (tag: string) => tag + tag.replace('/parvis.js', '/parvis.js?again');
        return request.respond({
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': answer.headers.get('content-security-policy')!,
            'integrity-policy': answer.headers.get('integrity-policy')!,
          },
          body: html.replace(/<script[^>]*parvis\.js[^>]*><\/script>/, again),
        });
      });
    });
    await visitor.open(`${SOME_PAGE}#discussion`);
    await visitor.reads();
    await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
    assert.equal(requested.filter((url) => url.includes('/parvis.js')).length, 2);
    assert.deepEqual(requested, [...new Set(requested)]);
  });
});
