import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { findPerson } from '../../../demo/persons.js';
import { Attacker } from '../support/engines/attacker.js';
import { describeInEachEngine } from '../support/engines/engines.js';
import { Host, openPage } from '../support/engines/host.js';

const TOPIC = 'e2e/appearances';
const REL = 'ugc nofollow noopener noreferrer';

/** What is written, and each link of it: its words, where it leads, and what the widget says beside it. */
const LINKS: readonly [typed: string, ...links: readonly [words: string, href: string, beside: string][]][] =
  [
    [
      'See https://www.banque-solane.example/prets?a=1#b',
      ['https://www.banque-solane.example/prets?a=1#b', 'https://www.banque-solane.example/prets?a=1#b', ''],
    ],
    [
      '[the offer](https://phishing.example/verify)',
      ['the offer', 'https://phishing.example/verify', '(phishing.example)'],
    ],
    [
      '[banque-solane.example](https://phishing.example/)',
      ['banque-solane.example', 'https://phishing.example/', '(phishing.example)'],
    ],
    [
      '[mail us](mailto:help@phishing.example)',
      ['mail us', 'mailto:help@phishing.example', '(help@phishing.example)'],
    ],
    [
      'https://bаnque-solаne.example/',
      [
        'https://bаnque-solаne.example/',
        'https://xn--bnque-solne-yiji.example/',
        '(xn--bnque-solne-yiji.example)',
      ],
    ],
    [
      '[banque-solane.example](https://bаnque-solаne.example/)',
      ['banque-solane.example', 'https://xn--bnque-solne-yiji.example/', '(xn--bnque-solne-yiji.example)'],
    ],
    [
      '[paypal.example](https://раураl.example/)',
      ['paypal.example', 'https://xn--l-7sba6dbr.example/', '(xn--l-7sba6dbr.example)'],
    ],
    [
      '[x](https://banque-solane.example.phishing.example/)',
      ['x', 'https://banque-solane.example.phishing.example/', '(banque-solane.example.phishing.example)'],
    ],
    ['https://banque-solane.example:x@phishing.example/'],
    ['Go to javascript:alert(1) or data:text/html,x or ftp://bank.example'],
  ];

/** What is refused, because it says that it is a link and leads where no link may lead. */
const REFUSED = [
  '[log in](https://banque-solane.example@phishing.example/)',
  '[log in](https://banque-solane.example:443@phishing.example/)',
  '[x](javascript:alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x)',
  '[x](file:///etc/passwd)',
  '[x](ftp://bank.example)',
  '[x](tel:112)',
  '[x](intent://bank.example#Intent;end)',
  '[x](blob:https://bank.example/1)',
];

const NAMELESS = /^N\. N\. [0-9a-f]{4}$/;

/** The name in the token, and the name that readers see. */
const NAMES: readonly [given: string, shown: string | RegExp][] = [
  ['Ann\u202e rehtO', 'Ann rehtO'],
  ['\u2066Ann\u2069 \u200fOther', 'Ann Other'],
  ['A\u200bn\u2060n\ufeff O\u00adther', 'Ann Other'],
  // As many as a token carries through a header.
  [`Zo\u0308e${'\u0334'.repeat(1000)}`, `Zöe${'\u0334'.repeat(4)}`],
  ['Claire F\u043entaine', NAMELESS],
  ['C1aire Fontaine', NAMELESS],
  ['Ann (Bank staff)', NAMELESS],
  ['Ann ✓ ✔️ 🏦 ★ Other', 'Ann Other'],
  ['<b>Ann</b>', 'b Ann /b'],
];

/** What a reader sees of each comment, the oldest first. Runs in the page. */
function look() {
  const root = document.querySelector('parvis-comment-thread')!.shadowRoot!;
  const drawn = new CSSStyleSheet();
  drawn.replaceSync('li { content-visibility: visible !important; }');
  root.adoptedStyleSheets.push(drawn);
  const textAfter = (link: Node): string => {
    const next = link.nextSibling;
    return next ? `${next.textContent}${textAfter(next)}`.trim() : '';
  };
  return [...root.querySelectorAll('li > [exportparts]')].map((comment) => {
    const inside = comment.shadowRoot!;
    const name = inside.querySelector<HTMLElement>('.name')!;
    const around = comment.getBoundingClientRect();
    const box = name.getBoundingClientRect();
    return {
      name: name.innerText,
      isInside: box.top >= around.top && box.bottom <= around.bottom && box.right <= around.right,
      lines: Math.round(box.height / parseFloat(getComputedStyle(name).lineHeight)),
      badges: inside.querySelectorAll('.badge').length,
      links: [...inside.querySelectorAll<HTMLAnchorElement>('.body a')].map((link) => ({
        words: link.firstChild!.textContent,
        href: link.href,
        rel: link.rel,
        target: link.target,
        beside: textAfter(link),
      })),
    };
  });
}

const host = new Host();

before(async () => {
  await host.start();
  const attacker = new Attacker(host, TOPIC);
  await attacker.openTopic();
  // Nobody imitates somebody whom the community has never seen.
  await attacker.introduce(findPerson('claire')!);
  for (const [typed] of LINKS) assert.ok(await attacker.create(typed), typed);
  for (const typed of REFUSED) assert.equal(await attacker.create(typed), null, typed);
  for (const [given] of NAMES) assert.ok(await attacker.create('By somebody with a name.', given), given);
});

after(() => host.stop());

await describeInEachEngine('links and names that deceive', (browsing) => {
  it('are shown as what they are', async (test) => {
    const page = await openPage(test, browsing, host, { topic: TOPIC, pageSize: 100 });
    await page.until(() => parvisQueries.findAll(null, 'article', {}).length > 0);
    const comments = (await page.evaluate(look)).reverse();
    LINKS.forEach(([typed, ...links], index) => {
      const wanted = links.map(([words, href, beside]) => ({
        words,
        href,
        rel: REL,
        target: '_blank',
        beside,
      }));
      assert.deepEqual(comments[index]!.links, wanted, typed);
    });
    const named = comments.slice(LINKS.length);
    NAMES.forEach(([given, shown], index) => {
      const { name, isInside, lines, badges } = named[index]!;
      if (typeof shown === 'string') assert.equal(name, shown);
      else assert.match(name, shown, given);
      assert.deepEqual({ isInside, lines, badges }, { isInside: true, lines: 1, badges: 0 }, given);
    });
    assert.deepEqual(await page.evaluate(() => parvisWatch.faults), []);
  });
});
