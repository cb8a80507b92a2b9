import { languageFor, overridesFor } from './load-messages.js';
import type { GuestMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: GuestMessages }>> = {
  ar: () => import('./ar-guests.js'),
  de: () => import('./de-guests.js'),
  en: () => import('./en-guests.js'),
  es: () => import('./es-guests.js'),
  fr: () => import('./fr-guests.js'),
  it: () => import('./it-guests.js'),
  nl: () => import('./nl-guests.js'),
  pt: () => import('./pt-guests.js'),
};

/** Fetches the words for guests. Where that fails, the next call tries again. */
export async function loadGuestMessages(tag: string): Promise<GuestMessages> {
  const language = languageFor(tag);
  const { messages } = await LANGUAGES[language]!();
  const overrides = overridesFor(language);
  return { ...messages, ...overrides, errors: { ...messages.errors, ...overrides?.errors } };
}
