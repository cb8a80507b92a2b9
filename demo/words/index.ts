import type { Language } from '../languages.js';
import { words as de } from './de.js';
import { words as en } from './en.js';
import { words as fr } from './fr.js';
import type { Words } from './words.js';

export type { Words };

export const WORDS: Record<Language, Words> = { fr, en, de };
