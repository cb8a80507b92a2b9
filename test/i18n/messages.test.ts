import { expect } from '@open-wc/testing';
import { loadFullMessages } from '../../src/i18n/load-full-messages.js';
import { loadMessages, overrideMessages } from '../../src/i18n/load-messages.js';
import type { FullMessages } from '../../src/i18n/messages.js';

const format = (value: number) => new Intl.NumberFormat('en').format(value);
/** The others take a count and its format. */
const TAKES_NAMES = new Set(['permalink', 'replyTo', 'replyLabel', 'stale', 'editedAt']);
const LANGUAGES = ['en', 'fr', 'de'];

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
  const loaded = new Map<string, FullMessages>();

  before(async () => {
    for (const language of LANGUAGES) loaded.set(language, await loadFullMessages(language));
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

  const PLURALS: [keyof FullMessages, string, number, string][] = [
    ['comments', 'en', 1, '1 comment'],
    ['comments', 'en', 1000, '1,000 comments'],
    ['comments', 'fr', 0, '0 commentaire'],
    ['comments', 'fr', 2, '2 commentaires'],
    ['comments', 'de', 1, '1 Kommentar'],
    ['showReplies', 'en', 1, 'Show 1 reply'],
    ['showReplies', 'fr', 1, 'Afficher la réponse'],
    ['showReplies', 'fr', 2, 'Afficher les 2 réponses'],
    ['showReplies', 'de', 2, '2 Antworten anzeigen'],
    ['moreReplies', 'en', 2, 'Show 2 more replies'],
    ['moreReplies', 'fr', 1, 'Afficher 1 autre réponse'],
    ['moreReplies', 'de', 1, '1 weitere Antwort anzeigen'],
    ['newComments', 'en', 1, '1 new comment'],
    ['newComments', 'fr', 2, '2 nouveaux commentaires'],
    ['newComments', 'de', 1, '1 neuer Kommentar'],
    ['charactersLeft', 'en', 1, '1 character left'],
    ['charactersLeft', 'en', -1, '1 character too many'],
    ['charactersLeft', 'fr', -2, '2 caractères en trop'],
    ['charactersLeft', 'de', -2, '2 Zeichen zu viel'],
  ];
  for (const [key, language, count, text] of PLURALS) {
    it(`say "${text}" in ${language}`, () => {
      const message = loaded.get(language)![key] as (count: number, format: unknown) => string;
      expect(message(count, format)).to.equal(text);
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
