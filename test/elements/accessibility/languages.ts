import { loadComposingMessages } from '../../../src/i18n/load-composing-messages.js';
import { loadBrowsingMessages } from '../../../src/i18n/load-browsing-messages.js';
import { loadFollowingMessages } from '../../../src/i18n/load-following-messages.js';
import { loadFullMessages } from '../../../src/i18n/load-full-messages.js';
import { loadNotesMessages } from '../../../src/i18n/load-notes-messages.js';
import { loadPresetsMessages } from '../../../src/i18n/load-presets-messages.js';
import type {
  BrowsingMessages,
  ComposingMessages,
  FollowingMessages,
  FullMessages,
  NotesMessages,
  PresetsMessages,
} from '../../../src/i18n/messages.js';

/** Every sentence in one language. */
export type Words = FullMessages &
  BrowsingMessages &
  ComposingMessages &
  FollowingMessages &
  NotesMessages &
  Omit<PresetsMessages, 'errors'>;

export interface Language {
  tag: string;
  words: Words;
}

async function load(tag: string): Promise<Language> {
  const [notes, presets, full, browsing, composing, following] = await Promise.all([
    loadNotesMessages(tag),
    loadPresetsMessages(tag),
    loadFullMessages(tag),
    loadBrowsingMessages(tag),
    loadComposingMessages(tag),
    loadFollowingMessages(tag),
  ]);
  const errors = { ...notes.errors, ...full.errors };
  return { tag, words: { ...notes, ...presets, ...full, ...browsing, ...composing, ...following, errors } };
}

/** One that is read from the left, and one that is read from the right. */
export const LANGUAGES: readonly Language[] = [await load('en'), await load('ar')];
