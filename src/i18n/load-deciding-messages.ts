import { languageFor, overridesFor } from './load-messages.js';
import type { DecidingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: DecidingMessages }>> = {
  ar: () => import('./ar-deciding.js'),
  de: () => import('./de-deciding.js'),
  en: () => import('./en-deciding.js'),
  es: () => import('./es-deciding.js'),
  fr: () => import('./fr-deciding.js'),
  it: () => import('./it-deciding.js'),
  nl: () => import('./nl-deciding.js'),
  pt: () => import('./pt-deciding.js'),
};

/** Fetches the words of deciding at the desk. Where that fails, the next call tries again. */
export async function loadDecidingMessages(tag: string): Promise<DecidingMessages> {
  const language = languageFor(tag);
  return { ...(await LANGUAGES[language]!()).messages, ...overridesFor(language) };
}
