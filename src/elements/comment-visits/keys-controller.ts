import type { ReactiveController } from 'lit';
import type { ThreadView } from '../comment-thread/thread-view.js';

/** With Alt, which neither typing nor a screen reader needs. */
const KEYS = 'ArrowDown ArrowUp PageUp PageDown';
const SHORTCUTS = KEYS.replace(/\w+/g, 'Alt+$&');
const FIELDS = 'input, select, textarea';

/**
 * Leads from comment to comment with the keyboard while one of them, or something in it, has the focus: to the next and the
 * one before, to the one that it answers, and to the next new one.
 */
export class KeysController implements ReactiveController {
  readonly #view: ThreadView;
  readonly #goToNew: () => void;

  constructor(view: ThreadView, goToNew: () => void) {
    this.#view = view;
    this.#goToNew = goToNew;
    view.host.addController(this);
  }

  hostConnected(): void {
    this.#root.addEventListener('keydown', this.#handleKey);
  }

  hostDisconnected(): void {
    this.#root.removeEventListener('keydown', this.#handleKey);
  }

  hostUpdated(): void {
    this.#root.querySelector('.roots')?.setAttribute('aria-keyshortcuts', SHORTCUTS);
  }

  get #root(): ShadowRoot {
    return this.#view.host.shadowRoot!;
  }

  #handleKey = (event: Event): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    if (!altKey || ctrlKey || metaKey || shiftKey || !KEYS.split(' ').includes(key)) return;
    const path = event.composedPath();
    if (path.some((node) => node instanceof Element && node.matches(FIELDS))) return;
    const items = [...this.#root.querySelectorAll('.roots li')];
    const index = items.findIndex((item) => item === path.find((node) => items.includes(node as Element)));
    if (index === -1) return;
    event.preventDefault();
    if (key === 'PageDown') return this.#goToNew();
    const target =
      key === 'PageUp'
        ? items[index]!.parentElement!.closest('li')
        : items[key === 'ArrowDown' ? index + 1 : index - 1];
    if (target) this.#view.focusComment(target.id.replace('parvis-', ''));
  };
}
