import { languageFor, overridesFor } from './load-messages.js';
import type { DeskMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: DeskMessages }>> = {
  ar: () => import('./ar-desk.js'),
  de: () => import('./de-desk.js'),
  en: () => import('./en-desk.js'),
  es: () => import('./es-desk.js'),
  fr: () => import('./fr-desk.js'),
  it: () => import('./it-desk.js'),
  nl: () => import('./nl-desk.js'),
  pt: () => import('./pt-desk.js'),
};

/** Fetches the words of the desk. Where that fails, the next call tries again. */
export async function loadDeskMessages(tag: string): Promise<DeskMessages> {
  const language = languageFor(tag);
  return { ...(await LANGUAGES[language]!()).messages, ...overridesFor(language) };
}
