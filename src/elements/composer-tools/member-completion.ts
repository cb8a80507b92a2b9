import { html, nothing, render } from 'lit';
import type { Author } from '../../contract/members.js';
import type { ComposingMessages, FullMessages } from '../../i18n/messages.js';
import { caretPlace } from './caret-place.js';
import { styles } from './member-completion.styles.js';
import type { MentionNames } from './mention-names.js';
import type { MentionQuery } from './mention-query.js';

/** How long the writer pauses before somebody is looked for. */
const PAUSE_MS = 150;

/** What the completion works with. */
interface Place {
  field: HTMLTextAreaElement;
  names: MentionNames;
  /** The name that is being typed before the caret. */
  query(): MentionQuery | null;
  /** Puts a text where something from there to the caret was typed. */
  replace(from: number, text: string): void;
  words(): { messages: FullMessages; words: ComposingMessages };
  search(query: string, signal: AbortSignal): Promise<readonly Author[]>;
  /** Tells what is there to choose; nothing when there is no more. */
  say(text: string): void;
  format(count: number): string;
}

/**
 * Offers members while a name is typed after an `@`: a list box that the field owns, whose focus it keeps. The pattern
 * is that of the ARIA Authoring Practices, but that a field of several lines cannot have the role of a combobox.
 */
export class MemberCompletion {
  readonly #place: Place;
  readonly #list = document.createElement('ul');
  #members: readonly Author[] = [];
  #active = 0;
  /** What was looked for last. */
  #asked: MentionQuery | null = null;
  /** The `@` whose list was closed, or has nobody to offer to what goes on like this. */
  #closed: MentionQuery | null = null;
  #abort = new AbortController();

  constructor(place: Place) {
    this.#place = place;
    const { field } = place;
    const list = this.#list;
    (field.getRootNode() as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
    list.className = 'people';
    list.id = 'people';
    list.setAttribute('role', 'listbox');
    list.addEventListener('click', this.#handleClick);
    list.addEventListener('pointerdown', keepFocus);
    list.addEventListener('mousedown', keepFocus);
    field.parentElement!.append(list);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
  }

  /** Looks at what is typed, and offers who is meant. */
  update(): void {
    const asked = this.#place.query();
    if (asked?.at === this.#asked?.at && asked?.query === this.#asked?.query) return;
    this.#abort.abort();
    this.#asked = asked;
    if (!asked || this.#place.names.begin(asked.query)) return this.#show([]);
    const closed = this.#closed;
    if (closed?.at === asked.at && asked.query.startsWith(closed.query)) return this.#show([]);
    this.#closed = null;
    this.#abort = new AbortController();
    void this.#search(asked, this.#abort.signal);
  }

  /** Until the writer goes on. */
  close(): void {
    this.#abort.abort();
    this.#asked = null;
    this.#show([]);
  }

  /** Whether the key was for the list. */
  handleKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const count = this.#members.length;
    if (count === 0 || shiftKey || ctrlKey || metaKey || altKey) return false;
    if (key === 'ArrowDown') this.#activate((this.#active + 1) % count);
    else if (key === 'ArrowUp') this.#activate((this.#active + count - 1) % count);
    else if (key === 'Enter' || key === 'Tab') this.#choose(this.#members[this.#active]!);
    else if (key === 'Escape') this.#dismiss();
    else return false;
    return true;
  }

  #handleClick = ({ target }: Event): void => {
    const option = (target as Element).closest('li');
    const member = this.#members[[...this.#list.children].indexOf(option as Element)];
    if (member) this.#choose(member);
  };

  /** For good, as far as this name is concerned. */
  #dismiss(): void {
    this.#closed = this.#asked && { at: this.#asked.at, query: '' };
    this.#show([]);
  }

  async #search(asked: MentionQuery, signal: AbortSignal): Promise<void> {
    try {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      signal.throwIfAborted();
      const members = await this.#place.search(asked.query.trim(), signal);
      signal.throwIfAborted();
      if (members.length === 0) this.#closed = asked;
      this.#show(members);
    } catch {
      // Whoever is meant can be written without an offer.
      if (!signal.aborted) this.#show([]);
    }
  }

  #show(members: readonly Author[]): void {
    const wasOpen = this.#members.length > 0;
    const { field, say, words, format } = this.#place;
    this.#members = members;
    const { length } = members;
    if (length > 0) {
      field.setAttribute('aria-controls', 'people');
      this.#list.setAttribute('aria-label', words().words.people);
      this.#activate(0);
      this.#position();
      say(words().words.peopleFound(length, format));
    } else if (wasOpen) {
      for (const name of ['aria-controls', 'aria-activedescendant']) field.removeAttribute(name);
      this.#render();
      say('');
    }
  }

  #activate(index: number): void {
    this.#active = index;
    this.#render();
    this.#place.field.setAttribute('aria-activedescendant', `person-${index}`);
    this.#list.children[index]!.scrollIntoView({ block: 'nearest' });
  }

  #choose({ name, id }: Author): void {
    const { names, replace } = this.#place;
    replace(this.#asked!.at, names.add(name, id));
    this.#show([]);
  }

  /** Below the `@`, and inside of the field's width. */
  #position(): void {
    const { field } = this.#place;
    const { left, top } = caretPlace(field, this.#asked!.at);
    const isMirrored = getComputedStyle(field).direction === 'rtl';
    const { offsetWidth: width } = this.#list;
    const wanted = isMirrored ? left - width + 16 : left;
    const { style } = this.#list;
    style.left = `${Math.max(0, Math.min(wanted, field.offsetWidth - width))}px`;
    style.top = `${Math.min(top, field.offsetHeight)}px`;
  }

  #render(): void {
    const { roles } = this.#place.words().messages;
    const options = this.#members.map((member, index) => {
      const role = member.roles.find((each) => Object.hasOwn(roles, each)) as keyof typeof roles | undefined;
      return html`<li id="person-${index}" role="option" aria-selected=${index === this.#active}>
        <bdi>${member.name}</bdi>${role ? html` <small>${roles[role]}</small>` : nothing}
      </li>`;
    });
    render(options, this.#list);
  }
}

/** The field keeps it, so that typing goes on. */
const keepFocus = (event: Event): void => event.preventDefault();
