import { overridesFor } from './load-messages.js';
import type { WaitingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: WaitingMessages }>> = {
  ar: () => import('./ar-waiting.js'),
  de: () => import('./de-waiting.js'),
  en: () => import('./en-waiting.js'),
  es: () => import('./es-waiting.js'),
  fr: () => import('./fr-waiting.js'),
  it: () => import('./it-waiting.js'),
  nl: () => import('./nl-waiting.js'),
  pt: () => import('./pt-waiting.js'),
};

/** Fetches what is said of comments that wait. `language`: that of the other messages. */
export async function loadWaitingMessages(language: string): Promise<WaitingMessages> {
  const { messages } = await LANGUAGES[language]!();
  return { ...messages, ...overridesFor(language) };
}
