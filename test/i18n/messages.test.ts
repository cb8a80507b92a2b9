import { expect } from '@open-wc/testing';
import { loadBrowsingMessages } from '../../src/i18n/load-browsing-messages.js';
import { loadComposingMessages } from '../../src/i18n/load-composing-messages.js';
import { loadDecidingMessages } from '../../src/i18n/load-deciding-messages.js';
import { loadDeskMessages } from '../../src/i18n/load-desk-messages.js';
import { loadFollowingMessages } from '../../src/i18n/load-following-messages.js';
import { loadFullMessages } from '../../src/i18n/load-full-messages.js';
import { loadGuestMessages } from '../../src/i18n/load-guest-messages.js';
import { loadLedgerMessages } from '../../src/i18n/load-ledger-messages.js';
import { loadMessages, overrideMessages } from '../../src/i18n/load-messages.js';
import { loadNotesMessages } from '../../src/i18n/load-notes-messages.js';
import { loadPresetsMessages } from '../../src/i18n/load-presets-messages.js';
import { loadRatingsMessages } from '../../src/i18n/load-ratings-messages.js';
import { loadWaitingMessages } from '../../src/i18n/load-waiting-messages.js';
import type {
  BrowsingMessages,
  ComposingMessages,
  DecidingMessages,
  DeskMessages,
  FollowingMessages,
  FullMessages,
  GuestMessages,
  LedgerMessages,
  NotesMessages,
  PresetsMessages,
  RatingsMessages,
  WaitingMessages,
} from '../../src/i18n/messages.js';

const format = (value: number) => new Intl.NumberFormat('en').format(value);
type Say = (...given: unknown[]) => string;
type AllMessages = FullMessages &
  BrowsingMessages &
  ComposingMessages &
  DecidingMessages &
  DeskMessages &
  FollowingMessages &
  Omit<GuestMessages, 'errors'> &
  LedgerMessages &
  Omit<NotesMessages, 'errors'> &
  Omit<PresetsMessages, 'errors'> &
  Omit<RatingsMessages, 'errors'> &
  WaitingMessages;

/** What those take that do not take a count and its format. */
const GIVEN: Record<string, unknown[]> = {
  ...Object.fromEntries(
    [
      'permalink',
      'replyTo',
      'replyLabel',
      'stale',
      'chooseAnswerBy',
      'vouchedFor',
      'versionNow',
      'versionAt',
      'menuOf',
      'shareOn',
      'guestMark',
      'writingAs',
      'followTopic',
      'rulesChanged',
      'ruleAdded',
      'ruleReworded',
      'ruleGone',
      'heldWords',
    ].map((key) => [key, ['Noor', 'today']]),
  ),
  staffReplies: [3, 'two hours', format],
  averageFrom: ['5', 3, format],
  ratingOf: ['4', '5'],
  ratingText: ['4', '5'],
  showRating: ['4', 3, format],
  ratingShown: ['4'],
  ledgerStale: ['9:30'],
  span: ['1 May', '31 May'],
  ledgerSummary: ['1,240', '14', '1.1%'],
  plotText: ['9'],
  deskStale: ['9:30'],
  waitingList: ['Reported'],
  waiting: ['3 hours'],
  lookingNow: ['Noor', 1],
  ratingShort: ['4'],
  commentBy: ['Noor'],
  choose: ['Noor'],
  nowOpen: ['Noor'],
  decidedBy: ['Noor'],
  decidedUntil: ['1 May'],
  memberSince: ['1 May'],
  bulkWaiting: [3, 'Remove', '8 seconds', format],
  handoffDone: ['K7Q2'],
  handedOff: ['Noor', '1 May'],
  verifying: ['7', '9'],
  verified: ['9'],
  receiptsVerified: ['2'],
  receiptsWithout: ['2'],
  figuresFollow: ['9'],
  figureDiffers: ['Removed', '3', '4'],
  ...Object.fromEntries(
    [
      ...['changed', 'missing', 'unsigned', 'rewritten'],
      ...['receipt-missing', 'receipt-unsigned', 'receipt-false'],
    ].map((key) => [key, ['7', '9:30']]),
  ),
};
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar'];

/** Every sentence of a language with its key, functions called with plain arguments. */
function sentences(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, (value as Say)(...(GIVEN[key] ?? [3, format]))]];
    return sentences(value as object, `${at}.`);
  });
}

describe('messages', () => {
  const loaded = new Map<string, AllMessages>();

  before(async () => {
    for (const language of LANGUAGES) {
      const [
        full,
        browsing,
        composing,
        following,
        guests,
        notes,
        presets,
        ratings,
        ledger,
        desk,
        deciding,
        waiting,
      ] = await Promise.all([
        loadFullMessages(language),
        loadBrowsingMessages(language),
        loadComposingMessages(language),
        loadFollowingMessages(language),
        loadGuestMessages(language),
        loadNotesMessages(language),
        loadPresetsMessages(language),
        loadRatingsMessages(language),
        loadLedgerMessages(language),
        loadDeskMessages(language),
        loadDecidingMessages(language),
        loadWaitingMessages(language),
      ]);
      const errors = {
        ...guests.errors,
        ...notes.errors,
        ...presets.errors,
        ...ratings.errors,
        ...full.errors,
      };
      loaded.set(language, {
        ...guests,
        ...desk,
        ...deciding,
        ...ledger,
        ...notes,
        ...presets,
        ...ratings,
        ...waiting,
        ...full,
        ...browsing,
        ...composing,
        ...following,
        errors,
      });
    }
  });

  for (const language of LANGUAGES) {
    it(`of ${language} have a sentence for everything that English has`, () => {
      const keys = (messages: AllMessages) =>
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
      const { permalink, replyTo, replyLabel, chooseAnswerBy, vouchedFor, menuOf, ...rest } =
        loaded.get(language)!;
      for (const say of [
        permalink,
        replyTo,
        replyLabel,
        chooseAnswerBy,
        vouchedFor,
        menuOf,
        rest.shareOn,
        rest.followTopic,
      ])
        expect(say('Noor', '9:30')).to.include('Noor');
      for (const say of [rest.guestMark, rest.writingAs]) expect(say('Noor')).to.include('Noor');
      for (const say of [rest.stale, rest.versionNow, rest.versionAt]) expect(say('9:30')).to.include('9:30');
      for (const count of [1, 2, 11, 100]) {
        const said = rest.staffReplies(count, 'two hours', format);
        expect(said).to.include('two hours');
        if (count > 2) expect(said).to.include(format(count));
      }
      expect(permalink('Noor', '9:30')).to.include('9:30');
    });

    it(`of ${language} say which rating it is, of how many, and how often it was given`, () => {
      const { averageFrom, ratingOf, ratingText, showRating, ratingShown, ratingNames } =
        loaded.get(language)!;
      for (const say of [ratingOf, ratingText]) expect(say('4', '5')).to.match(/4.*5/);
      expect(ratingShown('4')).to.include('4');
      expect(new Set(ratingNames).size).to.equal(5);
      for (const count of [3, 11, 100]) {
        expect(averageFrom('5', count, format)).to.include(format(count));
        expect(showRating('4', count, format)).to.match(new RegExp(`^4.*${count}`));
      }
    });

    it(`of ${language} name the entry of the record that is wrong, and its time`, () => {
      const { recordProblems, ledgerSummary, span, verified, verifying, figureDiffers, figuresFollow } =
        loaded.get(language)!;
      for (const say of [recordProblems.changed, recordProblems.rewritten])
        expect(say('7', '9:30')).to.match(/7.*9:30/);
      expect(recordProblems.missing('7', '')).to.include('7');
      expect(recordProblems['receipt-missing']('', '9:30')).to.include('9:30');
      expect(ledgerSummary('1,240', '14', '1.1%')).to.match(/1,240.*14.*1\.1%/);
      expect(span('1 May', '31 May')).to.match(/1 May.*31 May/);
      expect(verified('9') + verifying('7', '9')).to.match(/9.*7.*9/);
      expect(figuresFollow('9') + figureDiffers('Removed', '3', '4')).to.match(/9.*Removed.*3.*4/);
    });

    it(`of ${language} say at the desk who, what, how many and until when`, () => {
      const said = loaded.get(language)!;
      for (const say of [said.commentBy, said.choose, said.nowOpen, said.takenBy])
        expect(say('Noor')).to.include('Noor');
      expect(said.bulkWaiting(11, said.decisionActions.remove, '8 s', format)).to.match(
        new RegExp(`${said.decisionActions.remove}.*11.*8 s`),
      );
      for (const count of [11, 100]) {
        for (const say of [said.reportCount, said.timesSaid, said.chosen, said.bulkDone])
          expect(say(count, format)).to.include(format(count));
      }
      expect(said.lookingNow('Noor', 1) + said.handedOff('Noor', '1 May')).to.match(/Noor.*Noor.*1 May/);
      expect(said.handoffDone('K7Q2')).to.include('K7Q2');
      expect(new Set(Object.values(said.decisionActions)).size).to.equal(6);
    });

    it(`of ${language} say what was noticed, how many comments are looked at, and which rules are others now`, () => {
      const { newcomerReview, heldLinks, heldWords, rulesChanged, ...rest } = loaded.get(language)!;
      for (const say of [rest.ruleAdded, rest.ruleReworded, rest.ruleGone, heldWords])
        expect(say('Noor')).to.include('Noor');
      expect(rulesChanged('9:30')).to.include('9:30');
      for (const count of [3, 11]) {
        expect(newcomerReview(count, format)).to.include(format(count));
        expect(heldLinks(count, format)).to.include(format(count));
      }
      expect(newcomerReview(1, format)).not.to.equal(newcomerReview(2, format));
    });

    it(`of ${language} name what can be done in the words that stand on its button`, () => {
      const { reply, replyTo, chooseAnswer, chooseAnswerBy } = loaded.get(language)!;
      expect(replyTo('Noor').toLowerCase()).to.include(reply.toLowerCase());
      expect(chooseAnswerBy('Noor')).to.include(chooseAnswer);
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
