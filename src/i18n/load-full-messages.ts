import { furtherLanguages, languageFor, loadMessages, overridesFor } from './load-messages.js';
import type { FullMessages, WritingMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: WritingMessages }>> = {
  en: () => import('./en-writing.js'),
  fr: () => import('./fr-writing.js'),
};

/** Fetches all messages, for those who take part. */
export async function loadFullMessages(tag: string): Promise<FullMessages> {
  const language = languageFor(tag);
  const load = LANGUAGES[language] ?? (await furtherLanguages()).writingMessages[language]!;
  const [reading, { messages }] = await Promise.all([loadMessages(tag), load()]);
  const errors = { ...reading.errors, ...messages.errors };
  return { ...reading, ...messages, errors, ...overridesFor(language) };
}
