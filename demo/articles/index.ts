import type { Language } from '../languages.js';
import type { Article } from './article.js';
import { article as de } from './de.js';
import { article as en } from './en.js';
import { article as fr } from './fr.js';

export type { Article };

export const ARTICLES: Record<Language, Article> = { fr, en, de };
