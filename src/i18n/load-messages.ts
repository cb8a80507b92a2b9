import type {
  BrowsingMessages,
  ComposingMessages,
  DecidingMessages,
  DeskMessages,
  FollowingMessages,
  FullMessages,
  GuestMessages,
  LedgerMessages,
  Messages,
  ModerationMessages,
  NotesMessages,
  PresetsMessages,
  RatingsMessages,
  WaitingMessages,
} from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
};
/** Where the others are: the hash of each language would be bytes for every reader. */
export const furtherLanguages = () => import('./further-languages.js');
const KNOWN = /^(ar|de|en|es|fr|it|nl|pt)\b/;

/** A bank's own words in place of some messages. */
export type MessageOverrides = Partial<
  FullMessages &
    BrowsingMessages &
    ComposingMessages &
    DecidingMessages &
    DeskMessages &
    FollowingMessages &
    GuestMessages &
    LedgerMessages &
    ModerationMessages &
    NotesMessages &
    PresetsMessages &
    RatingsMessages &
    WaitingMessages
>;

const overrides = new Map<string, MessageOverrides>();
const loaded = new Map<string, Messages>();

/**
 * What numbers and dates are written in: the tag itself where there are messages in its language, so that both agree,
 * otherwise English. Takes `fr_CH` for `fr-CH`.
 */
export function localeFor(tag: string): string {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-')).toString();
    if (KNOWN.test(locale)) return locale;
  } catch {
    // Not a tag.
  }
  return 'en';
}

/** The language whose messages serve a BCP 47 tag: its own, without the region, or English. */
export function languageFor(tag: string): string {
  return localeFor(tag).slice(0, 2);
}

/** The messages for a tag if they are here already. */
export function messagesFor(tag: string): Messages | undefined {
  return loaded.get(languageFor(tag));
}

/** Fetches what readers see. Where that fails, the next call tries again. */
export async function loadMessages(tag: string): Promise<Messages> {
  const language = languageFor(tag);
  const { messages } = await (LANGUAGES[language] ?? (await furtherLanguages()).readingMessages[language]!)();
  const merged = { ...messages, ...overrides.get(language) };
  loaded.set(language, merged);
  return merged;
}

/** The bank's own words in a language. */
export function overridesFor(language: string): MessageOverrides | undefined {
  return overrides.get(language);
}

/** Replaces messages of a language by the bank's own. Call it before the first widget is shown. */
export function overrideMessages(tag: string, messages: MessageOverrides): void {
  const language = languageFor(tag);
  overrides.set(language, { ...overrides.get(language), ...messages });
}
