import { languageFor, overridesFor } from './load-messages.js';
import type { LedgerMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: LedgerMessages }>> = {
  ar: () => import('./ar-ledger.js'),
  de: () => import('./de-ledger.js'),
  en: () => import('./en-ledger.js'),
  es: () => import('./es-ledger.js'),
  fr: () => import('./fr-ledger.js'),
  it: () => import('./it-ledger.js'),
  nl: () => import('./nl-ledger.js'),
  pt: () => import('./pt-ledger.js'),
};

/** Fetches the words of the public record. Where that fails, the next call tries again. */
export async function loadLedgerMessages(tag: string): Promise<LedgerMessages> {
  const language = languageFor(tag);
  return { ...(await LANGUAGES[language]!()).messages, ...overridesFor(language) };
}
