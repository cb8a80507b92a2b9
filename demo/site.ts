import { isLanguage, LANGUAGES, type Language } from './languages.js';

/** A page of the bank's site, whatever the language it is shown in. */
export type Page =
  | { name: 'home' }
  | { name: 'article' }
  | { name: 'forum' }
  | { name: 'record' }
  | { name: 'desk' }
  | { name: 'bench' }
  | { name: 'messages'; reference: string }
  | { name: 'topic'; slug: string };

const ARTICLE_SLUGS: Record<Language, string> = {
  fr: 'proprietaires-en-difficulte',
  en: 'home-owners-in-difficulty',
  de: 'eigenheim-in-not',
};

const RECORD_SLUGS: Record<Language, string> = {
  fr: 'registre-public',
  en: 'public-record',
  de: 'oeffentliches-verzeichnis',
};

const MESSAGES_SLUGS: Record<Language, string> = {
  fr: 'messagerie-securisee',
  en: 'secure-messages',
  de: 'sichere-nachrichten',
};

/** Where the community sends whom the staff invites to go on in private: the browser's language chooses the page. */
export const PRIVATE_CHANNEL = '/messages/{reference}';

/** The key under which the community knows the article's discussion. Each language has its own readers. */
export function articleTopicKey(language: Language): string {
  return `articles/${ARTICLE_SLUGS[language]}`;
}

export function pathOf(page: Page, language: Language): string {
  if (page.name === 'home') return `/${language}/`;
  if (page.name === 'article') return `/${language}/${ARTICLE_SLUGS[language]}`;
  if (page.name === 'forum') return `/${language}/forum`;
  if (page.name === 'record') return `/${language}/${RECORD_SLUGS[language]}`;
  if (page.name === 'desk') return `/${language}/moderation`;
  if (page.name === 'bench') return `/${language}/bench`;
  if (page.name === 'messages')
    return `/${language}/${MESSAGES_SLUGS[language]}/${encodeURIComponent(page.reference)}`;
  return `/${language}/forum/${encodeURIComponent(page.slug)}`;
}

/** The language that a path is in, for pages that are not there. */
export function languageOf(path: string): Language | null {
  const first = path.split('/')[1];
  return isLanguage(first) ? first : null;
}

/** Where the page of a topic is: its article for those that have one, the forum for the others. */
export function topicPath(topicKey: string, language: Language): string {
  const articleLanguage = LANGUAGES.find((candidate) => articleTopicKey(candidate) === topicKey);
  if (articleLanguage) return `${pathOf({ name: 'article' }, articleLanguage)}#discussion`;
  return pathOf({ name: 'topic', slug: topicSlug(topicKey) }, language);
}

/** `forum/frais-et-tarifs` has the slug `frais-et-tarifs`. */
export function topicSlug(topicKey: string): string {
  return topicKey.slice(topicKey.indexOf('/') + 1);
}
