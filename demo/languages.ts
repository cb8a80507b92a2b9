export const LANGUAGES = ['fr', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English', de: 'Deutsch' };

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.includes(text as Language);
}

/** The first language of an `Accept-Language` header, by weight, that the bank speaks. French where there is none. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.toLowerCase().split('-')[0], weight: weight ? Number(weight) : 1 };
  });
  wishes.sort((a, b) => b.weight - a.weight);
  return (wishes.find((wish) => wish.weight > 0 && isLanguage(wish.language))?.language as Language) ?? 'fr';
}
