import { expect } from '@open-wc/testing';
import { loadComposingMessages } from '../../src/i18n/load-composing-messages.js';
import { loadFullMessages } from '../../src/i18n/load-full-messages.js';
import { loadMessages, overrideMessages } from '../../src/i18n/load-messages.js';
import type { ComposingMessages, FullMessages } from '../../src/i18n/messages.js';

const format = (value: number) => new Intl.NumberFormat('en').format(value);
/** The others take a count and its format. */
const TAKES_NAMES = new Set(['permalink', 'replyTo', 'replyLabel', 'stale']);
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar'];

/** Every sentence of a language with its key, functions called with plain arguments. */
function sentences(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function')
      return [[at, String(TAKES_NAMES.has(key) ? value('Noor', 'today') : value(3, format))]];
    return sentences(value as object, `${at}.`);
  });
}

describe('messages', () => {
  const loaded = new Map<string, FullMessages & ComposingMessages>();

  before(async () => {
    for (const language of LANGUAGES) {
      const [full, composing] = await Promise.all([
        loadFullMessages(language),
        loadComposingMessages(language),
      ]);
      loaded.set(language, { ...full, ...composing });
    }
  });

  for (const language of LANGUAGES) {
    it(`of ${language} have a sentence for everything that English has`, () => {
      const keys = (messages: FullMessages) =>
        sentences(messages)
          .map(([key]) => key)
          .sort();
      expect(keys(loaded.get(language)!)).to.eql(keys(loaded.get('en')!));
    });

    it(`of ${language} are never empty, and hold no straight quotes`, () => {
      for (const [key, text] of sentences(loaded.get(language)!)) {
        expect(text.trim(), key).not.to.equal('');
        expect(text, key).not.to.match(/['"]/);
        expect(text, key).not.to.match(/undefined|NaN|\[object/);
      }
    });
  }

  for (const language of LANGUAGES) {
    it(`of ${language} say each name and each time that they are given`, () => {
      const { permalink, replyTo, replyLabel, stale } = loaded.get(language)!;
      for (const say of [permalink, replyTo, replyLabel]) expect(say('Noor', '9:30')).to.include('Noor');
      expect(stale('9:30')).to.include('9:30');
      expect(permalink('Noor', '9:30')).to.include('9:30');
    });

    it(`of ${language} name what can be done in the words that stand on its button`, () => {
      const { reply, replyTo } = loaded.get(language)!;
      expect(replyTo('Noor').toLowerCase()).to.include(reply.toLowerCase());
    });
  }

  it('are replaced by those of the bank, in that language only', async () => {
    overrideMessages('de-CH', { signIn: 'Einloggen' });
    expect((await loadMessages('de')).signIn).to.equal('Einloggen');
    expect((await loadFullMessages('de-AT')).signIn).to.equal('Einloggen');
    expect((await loadMessages('en')).signIn).to.equal('Sign in');
    expect((await loadMessages('de')).retry).to.equal('Erneut versuchen');
  });
});
