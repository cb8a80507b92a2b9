import { languageFor, loadMessages, overridesFor } from './load-messages.js';
import type { Messages, ModerationMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: ModerationMessages }>> = {
  ar: () => import('./ar-moderation.js'),
  de: () => import('./de-moderation.js'),
  en: () => import('./en-moderation.js'),
  es: () => import('./es-moderation.js'),
  fr: () => import('./fr-moderation.js'),
  it: () => import('./it-moderation.js'),
  nl: () => import('./nl-moderation.js'),
  pt: () => import('./pt-moderation.js'),
};

/** What readers see, and what is said of rules, reports and decisions. */
export type ModerationWords = Messages &
  ModerationMessages & { errors: Messages['errors'] & ModerationMessages['errors'] };

/** Fetches them. Where that fails, the next call tries again. */
export async function loadModerationMessages(tag: string): Promise<ModerationWords> {
  const language = languageFor(tag);
  const [reading, { messages }] = await Promise.all([loadMessages(tag), LANGUAGES[language]!()]);
  const overrides = overridesFor(language);
  const errors = { ...reading.errors, ...messages.errors, ...overrides?.errors };
  return { ...reading, ...messages, ...overrides, errors };
}
