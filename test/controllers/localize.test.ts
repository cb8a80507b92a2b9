import { expect, fixture, html } from '@open-wc/testing';
import { LocalizeController } from '../../src/controllers/localize.js';
import { waitFor } from '../helpers/wait.js';
import { type ControllerHost, mountHost } from './host.js';

const NOW = Date.parse('2026-03-10T12:00:00.000Z');
const before = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

async function localizeIn(parent: Element): Promise<{ host: ControllerHost; localize: LocalizeController }> {
  const host = await mountHost(parent);
  const localize = new LocalizeController(host);
  await waitFor(() => localize.messages);
  return { host, localize };
}

describe('LocalizeController', () => {
  const LANGUAGES: [lang: string, tag: string, language: string][] = [
    ['en', 'en', 'en'],
    ['fr', 'fr', 'fr'],
    ['fr-CH', 'fr-CH', 'fr'],
    ['FR-ch', 'fr-CH', 'fr'],
    ['fr_CH', 'fr-CH', 'fr'],
    ['de-AT-1996', 'de-AT-1996', 'de'],
    ['es-MX', 'es-MX', 'es'],
    ['it-CH', 'it-CH', 'it'],
    ['nl-BE', 'nl-BE', 'nl'],
    ['pt-BR', 'pt-BR', 'pt'],
    ['ar-MA', 'ar-MA', 'ar'],
    ['ja', 'en', 'en'],
    ['ara', 'ar', 'ar'],
    ['enm', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['not a tag', 'en', 'en'],
  ];
  for (const [lang, tag, language] of LANGUAGES) {
    it(`writes ${tag} in the words of ${language} for lang="${lang}"`, async () => {
      const { localize } = await localizeIn(await fixture(html`<div lang=${lang}></div>`));
      expect([localize.tag, localize.messages?.language]).to.eql([tag, language]);
    });
  }

  it('takes the nearest language, past an empty one and out of shadow roots', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <section lang="de"><p lang=""></p></section>
      </div>`,
    );
    const shadow = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    shadow.append(inner);
    const { localize } = await localizeIn(inner);
    expect(localize.tag).to.equal('de');
  });

  it('takes that of the browser where the page says none', async () => {
    document.documentElement.removeAttribute('lang');
    const { localize } = await localizeIn(await fixture(html`<div></div>`));
    document.documentElement.lang = 'en';
    expect(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar']).to.include(localize.messages?.language);
  });

  it('follows a change anywhere above, and stops when the host leaves', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`);
    const { host, localize } = await localizeIn(outer.querySelector('section')!);
    outer.lang = 'de';
    await waitFor(() => localize.messages?.language === 'de');
    host.remove();
    outer.lang = 'fr';
    await host.updateComplete;
    expect(localize.tag).to.equal('de');
  });

  describe('times', () => {
    const TABLE: [lang: string, timestamp: string, text: string | RegExp][] = [
      ['en', before(0), 'now'],
      ['en', before(59 * SECOND), 'now'],
      ['en', before(-30 * SECOND), 'now'],
      ['en', before(MINUTE), '1 minute ago'],
      ['en', before(59 * MINUTE + 59 * SECOND), '59 minutes ago'],
      ['en', before(HOUR), '1 hour ago'],
      ['en', before(23 * HOUR), '23 hours ago'],
      ['en', before(24 * HOUR), /^Mar 9, 2026/],
      ['en', before(-5 * MINUTE), /^Mar 10, 2026/],
      ['en', 'no time', ''],
      ['en-GB', before(24 * HOUR), /^9 Mar 2026/],
      ['fr', before(3 * MINUTE), 'il y a 3 minutes'],
      ['fr', before(0), 'maintenant'],
      ['fr', before(48 * HOUR), /^8 mars 2026/],
      ['de', before(2 * HOUR), 'vor 2 Stunden'],
      ['de', before(0), 'jetzt'],
      ['es', before(3 * MINUTE), 'hace 3 minutos'],
      ['it', before(3 * MINUTE), '3 minuti fa'],
      ['nl', before(3 * MINUTE), '3 minuten geleden'],
      ['pt-PT', before(3 * MINUTE), 'há 3 minutos'],
      ['ar-EG', before(3 * MINUTE), 'قبل ٣ دقائق'],
      ['ar-MA', before(2 * HOUR), 'قبل ساعتين'],
      ['es-MX', before(48 * HOUR), /^8 mar 2026/],
      ['pt-BR', before(48 * HOUR), /^8 de mar/],
      ['ja', before(HOUR), '1 hour ago'],
    ];
    for (const [lang, timestamp, text] of TABLE) {
      it(`say ${text} in ${lang} for ${timestamp}`, async () => {
        const { localize } = await localizeIn(await fixture(html`<div lang=${lang}></div>`));
        const shown = localize.time(timestamp, NOW);
        if (typeof text === 'string') expect(shown).to.equal(text);
        else expect(shown).to.match(text);
      });
    }
  });

  it('writes numbers as the region does', async () => {
    const { localize } = await localizeIn(await fixture(html`<div lang="de-CH"></div>`));
    expect(localize.number(1234567)).to.match(/^1[’']234[’']567$/);
  });
});
