import { languageFor, overridesFor } from './load-messages.js';
import type { RatingsMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: RatingsMessages }>> = {
  ar: () => import('./ar-ratings.js'),
  de: () => import('./de-ratings.js'),
  en: () => import('./en-ratings.js'),
  es: () => import('./es-ratings.js'),
  fr: () => import('./fr-ratings.js'),
  it: () => import('./it-ratings.js'),
  nl: () => import('./nl-ratings.js'),
  pt: () => import('./pt-ratings.js'),
};

/** Fetches the words about ratings. Where that fails, the next call tries again. */
export async function loadRatingsMessages(tag: string): Promise<RatingsMessages> {
  const language = languageFor(tag);
  const { messages } = await LANGUAGES[language]!();
  const overrides = overridesFor(language);
  return { ...messages, ...overrides, errors: { ...messages.errors, ...overrides?.errors } };
}
