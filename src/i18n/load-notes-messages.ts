import { languageFor, loadMessages, overridesFor } from './load-messages.js';
import type { Messages, NotesMessages } from './messages.js';

const LANGUAGES: Record<string, () => Promise<{ messages: NotesMessages }>> = {
  ar: () => import('./ar-notes.js'),
  de: () => import('./de-notes.js'),
  en: () => import('./en-notes.js'),
  es: () => import('./es-notes.js'),
  fr: () => import('./fr-notes.js'),
  it: () => import('./it-notes.js'),
  nl: () => import('./nl-notes.js'),
  pt: () => import('./pt-notes.js'),
};

/** What readers see, and the notes beside it. */
export type MessagesWithNotes = Messages &
  NotesMessages & { errors: Messages['errors'] & NotesMessages['errors'] };

const loaded = new Map<string, MessagesWithNotes>();

/** The messages with notes for a tag if they are here already. */
export function notesMessagesFor(tag: string): MessagesWithNotes | undefined {
  return loaded.get(languageFor(tag));
}

/** Fetches them. Where that fails, the next call tries again. */
export async function loadNotesMessages(tag: string): Promise<MessagesWithNotes> {
  const language = languageFor(tag);
  const [reading, { messages }] = await Promise.all([loadMessages(tag), LANGUAGES[language]!()]);
  const errors = { ...reading.errors, ...messages.errors };
  const merged = { ...reading, ...messages, errors, ...overridesFor(language) } as MessagesWithNotes;
  loaded.set(language, merged);
  return merged;
}
