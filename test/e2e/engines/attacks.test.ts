import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { readVectors } from '../../corpora/read-vectors.js';
import { Attacker } from '../support/engines/attacker.js';
import { describeInEachEngine } from '../support/engines/engines.js';
import { Host, NONCE, openPage } from '../support/engines/host.js';
import { importVectors } from '../support/engines/import-vectors.js';
import { toPattern } from '../support/queries.js';

const TOPIC = 'e2e/attacks';
const MORE = toPattern('Show more comments');

/** What a body may be made of, with the attributes that each may have. */
const ALLOWED: Record<string, readonly string[]> = {
  p: ['dir'],
  blockquote: ['dir'],
  ul: ['dir'],
  ol: ['dir'],
  li: [],
  pre: ['dir', 'tabindex'],
  code: [],
  em: [],
  strong: [],
  br: [],
  bdi: [],
  a: ['href', 'target', 'rel'],
  span: ['class'],
};

/** What a browser knows of the page afterwards. Runs in the page. */
function look(allowed: Record<string, readonly string[]>) {
  const root = document.querySelector('parvis-comment-thread')!.shadowRoot!;
  const comments = [...root.querySelectorAll('li > [exportparts]')];
  const foreign = comments.flatMap((comment) =>
    [...comment.shadowRoot!.querySelectorAll('.body *')].flatMap((element) => {
      const names = [...element.attributes].map(({ name }) => name);
      const isAllowed = names.every((name) => allowed[element.localName]?.includes(name));
      const isLink = element instanceof HTMLAnchorElement;
      const isSafe =
        !isLink ||
        (/^(?:https?|mailto):$/.test(element.protocol) &&
          element.username + element.password === '' &&
          element.rel === 'ugc nofollow noopener noreferrer');
      return allowed[element.localName] && isAllowed && isSafe
        ? []
        : [`${comment.parentElement!.id}: ${element.localName} ${names.join(' ')}`];
    }),
  );
  const named = comments.map((comment) => comment.shadowRoot!.querySelector('.name'));
  return {
    count: comments.length,
    foreign,
    namesWithMarkup: named.filter((name) => name && name.childElementCount > 0).length,
    staff: comments.filter((comment) => comment.shadowRoot!.querySelector('.badge')).length,
    address: location.href,
    requested: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin)
      .filter((origin, index, all) => all.indexOf(origin) === index),
    faults: parvisWatch.faults,
  };
}

const host = new Host();
let written = 0;

before(async () => {
  const vectors = readVectors();
  const everyThird = vectors.filter((_, index) => index % 3 === 0);
  let imported = 0;
  await host.start(async (dataFolder) => {
    imported = await importVectors(dataFolder, TOPIC, everyThird);
  });
  assert.ok(imported > everyThird.length / 2, `${imported} of ${everyThird.length} were imported`);
  const attacker = new Attacker(host, TOPIC);
  await attacker.openTopic();
  await attacker.forEach(vectors, ({ payload }) => attacker.create(payload));
  assert.ok(attacker.written > vectors.length / 2, `${attacker.written} of ${vectors.length} were taken`);
  // Each goes one further way: the ways are few, and the parser behind them is one.
  await attacker.forEach(vectors, async ({ payload }, index) => {
    if (index % 3 === 0) await attacker.edit(payload);
    else if (index % 3 === 1) await attacker.quote(payload);
    else await attacker.nameOneself(payload);
  });
  written = attacker.written + imported;
  console.log(
    `Attacks: ${vectors.length} vectors made ${written} comments, ${imported} of them by an import.`,
  );
});

after(() => host.stop());

await describeInEachEngine('comments that attack', (browsing) => {
  it('are shown as text, and nothing of them runs, loads or leads away', async (test) => {
    const page = await openPage(test, browsing, host, {
      topic: TOPIC,
      pageSize: 100,
      headers: {
        'content-security-policy': [
          `default-src 'none'`,
          `script-src ${host.origins.page} ${host.origins.files} 'nonce-${NONCE}'`,
          `connect-src ${host.origins.backend}`,
          // Firefox asks for the icon of the page by itself.
          `img-src ${host.origins.page}/favicon.ico`,
          `require-trusted-types-for 'script'`,
          `trusted-types parvis-1 parvis-1-lit`,
        ].join('; '),
      },
    });
    await page.until(() => parvisQueries.findAll(null, 'article', {}).length > 0);
    for (let shown = 0; ;) {
      const more = await page.evaluate((name) => {
        const button = parvisQueries.find(null, 'button', { name });
        button?.click();
        return button !== null;
      }, MORE);
      if (!more) break;
      await page.until((count) => parvisQueries.comments().length > count, shown);
      shown = await page.evaluate(() => parvisQueries.comments().length);
    }
    const seen = await page.evaluate(look, ALLOWED);
    assert.deepEqual(seen.foreign, []);
    assert.deepEqual(seen.faults, []);
    assert.equal(seen.count, written);
    assert.equal(seen.namesWithMarkup, 0);
    assert.equal(seen.staff, 0);
    assert.equal(seen.address, host.address);
    assert.ok(seen.requested.every((origin) => Object.values(host.origins).includes(origin)));
  });
});
