import { languageFor, loadMessages, overridesFor } from './load-messages.js';
import type { FullMessages, WritingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: WritingMessages }>> = {
  en: () => import('./en-writing.js'),
  fr: () => import('./fr-writing.js'),
  de: () => import('./de-writing.js'),
};

/** Fetches all messages, for those who take part. */
export async function loadFullMessages(tag: string): Promise<FullMessages> {
  const language = languageFor(tag);
  const [reading, { messages }] = await Promise.all([loadMessages(tag), LANGUAGES[language]!()]);
  const errors = { ...reading.errors, ...messages.errors };
  return { ...reading, ...messages, errors, ...overridesFor(language) };
}
