import { overridesFor } from './load-messages.js';
import type { ComposingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: ComposingMessages }>> = {
  ar: () => import('./ar-composing.js'),
  de: () => import('./de-composing.js'),
  en: () => import('./en-composing.js'),
  es: () => import('./es-composing.js'),
  fr: () => import('./fr-composing.js'),
  it: () => import('./it-composing.js'),
  nl: () => import('./nl-composing.js'),
  pt: () => import('./pt-composing.js'),
};

/** Fetches the sentences of the tools for writing. `language`: that of the other messages. */
export async function loadComposingMessages(language: string): Promise<ComposingMessages> {
  const { messages } = await LANGUAGES[language]!();
  return { ...messages, ...overridesFor(language) };
}
