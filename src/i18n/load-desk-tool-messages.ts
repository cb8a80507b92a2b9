import { languageFor, overridesFor } from './load-messages.js';
import type { DeskToolMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: DeskToolMessages }>> = {
  ar: () => import('./ar-desk-tools.js'),
  de: () => import('./de-desk-tools.js'),
  en: () => import('./en-desk-tools.js'),
  es: () => import('./es-desk-tools.js'),
  fr: () => import('./fr-desk-tools.js'),
  it: () => import('./it-desk-tools.js'),
  nl: () => import('./nl-desk-tools.js'),
  pt: () => import('./pt-desk-tools.js'),
};

/** Fetches the words of the desk’s tools. Where that fails, the next call tries again. */
export async function loadDeskToolMessages(tag: string): Promise<DeskToolMessages> {
  const language = languageFor(tag);
  return { ...(await LANGUAGES[language]!()).messages, ...overridesFor(language) };
}
