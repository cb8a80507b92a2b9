import type { Messages, WritingMessages } from './messages.js';

/*
 * Where the words of further languages are. A part of its own, so that those who read in one of the first languages load
 * nothing for these.
 */

export const readingMessages: Record<string, () => Promise<{ messages: Messages }>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  it: () => import('./it.js'),
  nl: () => import('./nl.js'),
  pt: () => import('./pt.js'),
};

export const writingMessages: Record<string, () => Promise<{ messages: WritingMessages }>> = {
  ar: () => import('./ar-writing.js'),
  de: () => import('./de-writing.js'),
  es: () => import('./es-writing.js'),
  it: () => import('./it-writing.js'),
  nl: () => import('./nl-writing.js'),
  pt: () => import('./pt-writing.js'),
};
