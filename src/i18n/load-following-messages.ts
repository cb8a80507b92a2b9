import { overridesFor } from './load-messages.js';
import type { FollowingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: FollowingMessages }>> = {
  ar: () => import('./ar-following.js'),
  de: () => import('./de-following.js'),
  en: () => import('./en-following.js'),
  es: () => import('./es-following.js'),
  fr: () => import('./fr-following.js'),
  it: () => import('./it-following.js'),
  nl: () => import('./nl-following.js'),
  pt: () => import('./pt-following.js'),
};

/** Fetches the sentences around the topics that a member follows. `language`: that of the other messages. */
export async function loadFollowingMessages(language: string): Promise<FollowingMessages> {
  const { messages } = await LANGUAGES[language]!();
  return { ...messages, ...overridesFor(language) };
}
