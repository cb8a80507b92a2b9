import { overridesFor } from './load-messages.js';
import type { BrowsingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: BrowsingMessages }>> = {
  ar: () => import('./ar-browsing.js'),
  de: () => import('./de-browsing.js'),
  en: () => import('./en-browsing.js'),
  es: () => import('./es-browsing.js'),
  fr: () => import('./fr-browsing.js'),
  it: () => import('./it-browsing.js'),
  nl: () => import('./nl-browsing.js'),
  pt: () => import('./pt-browsing.js'),
};

/** Fetches the sentences of what makes reading easier. `language`: that of the other messages. */
export async function loadBrowsingMessages(language: string): Promise<BrowsingMessages> {
  const { messages } = await LANGUAGES[language]!();
  return { ...messages, ...overridesFor(language) };
}
