import { loadComposingMessages } from '../../../src/i18n/load-composing-messages.js';
import { loadFullMessages } from '../../../src/i18n/load-full-messages.js';
import { loadNotesMessages } from '../../../src/i18n/load-notes-messages.js';
import type { ComposingMessages, FullMessages, NotesMessages } from '../../../src/i18n/messages.js';

/** Every sentence in one language. */
export type Words = FullMessages & NotesMessages & ComposingMessages;

export interface Language {
  tag: string;
  words: Words;
}

async function load(tag: string): Promise<Language> {
  const [notes, full, composing] = await Promise.all([
    loadNotesMessages(tag),
    loadFullMessages(tag),
    loadComposingMessages(tag),
  ]);
  return { tag, words: { ...notes, ...full, ...composing, errors: { ...notes.errors, ...full.errors } } };
}

/** One that is read from the left, and one that is read from the right. */
export const LANGUAGES: readonly Language[] = [await load('en'), await load('ar')];
