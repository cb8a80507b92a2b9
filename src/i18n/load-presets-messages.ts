import { languageFor, overridesFor } from './load-messages.js';
import type { PresetsMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: PresetsMessages }>> = {
  ar: () => import('./ar-presets.js'),
  de: () => import('./de-presets.js'),
  en: () => import('./en-presets.js'),
  es: () => import('./es-presets.js'),
  fr: () => import('./fr-presets.js'),
  it: () => import('./it-presets.js'),
  nl: () => import('./nl-presets.js'),
  pt: () => import('./pt-presets.js'),
};

/** Fetches the words around what can be chosen. Where that fails, the next call tries again. */
export async function loadPresetsMessages(tag: string): Promise<PresetsMessages> {
  const language = languageFor(tag);
  const { messages } = await LANGUAGES[language]!();
  const overrides = overridesFor(language);
  return { ...messages, ...overrides, errors: { ...messages.errors, ...overrides?.errors } };
}
