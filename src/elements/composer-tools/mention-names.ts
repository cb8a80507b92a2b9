/** How a mention stands in the Markdown that is kept. */
const MENTION = /@\[([^\][\n]*)\]\(member:([\w-]+)\)/g;

/** What a backend never has in a name, and what would end the place of a name in the Markdown. */
const NOT_OF_NAMES = /[\][()<>\\`*_~|\p{Cc}\p{Bidi_Control}]/gu;

/** Those whom a text mentions. Its writer sees their names alone; the Markdown that is kept has their ids as well. */
export class MentionNames {
  readonly #ids = new Map<string, string>();

  /** Takes somebody in, and answers how to write them: a namesake of somebody else with the id. */
  add(typed: string, id: string): string {
    const name = typed.replace(NOT_OF_NAMES, ' ').replace(/\s+/g, ' ').trim();
    if (!this.#ids.has(name)) this.#ids.set(name, id);
    return this.#ids.get(name) === id ? `@${name}` : `@[${name}](member:${id})`;
  }

  /** Whether somebody is named at the beginning of a text. */
  begin(text: string): boolean {
    return [...this.#ids.keys()].some((name) => text.startsWith(name));
  }

  /** As it stands in the field. */
  readonly toShown = (text: string): string =>
    text.replace(MENTION, (all: string, name: string, id: string) => {
      const isAsKept = name.replace(NOT_OF_NAMES, '') === name && name.trim() === name && name !== '';
      return isAsKept ? this.add(name, id) : all;
    });

  /** As it is kept. */
  readonly toText = (shown: string): string => {
    if (this.#ids.size === 0) return shown;
    const names = [...this.#ids.keys()].sort((one, other) => other.length - one.length).map(escaped);
    const mention = new RegExp(`(?<![\\p{L}\\p{N}])@(${names.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
    return shown.replace(mention, (_, name: string) => `@[${name}](member:${this.#ids.get(name)})`);
  };
}

const escaped = (name: string) => name.replace(/[.+?^${}/|-]/g, '\\$&');
