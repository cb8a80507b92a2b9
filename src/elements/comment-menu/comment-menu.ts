import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import { tellWrongSetting } from '../../controllers/wrong-setting.js';
import type { BrowsingMessages, Messages } from '../../i18n/messages.js';
import { CommentActionEvent } from '../comment/comment.events.js';
import type { CommentElement } from '../comment/comment.js';
import { ancestorsOf, branchOf, type ThreadState } from '../comment-thread/thread-state.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { safeUrl } from '../safe-url.js';
import { ICONS } from './icons.js';
import { styles } from './menu.styles.js';
import { placeBeside } from './place-beside.js';
import { quotationOf, selectedTextOf, wholeTextOf } from './quote.js';
import { quoteInReply } from './quote-comment.js';
import {
  SHARE_TARGETS,
  shareAddress,
  sharedComment,
  type Shared,
  type ShareTarget,
} from './share-targets.js';

/**
 * What can be done with a comment besides reacting and answering, as a menu beside the button that opened it. Goes away
 * when it is closed. Part of `<parvis-comment-thread>`.
 *
 * @summary The menu of a comment.
 */
export class CommentMenu extends LitElement {
  static override styles = styles;
  static override properties = {
    isCopied: { state: true },
    page: { state: true },
  };

  view!: ThreadView & { host: HTMLElement & { share: string } };
  client!: CommunityClient;
  comment!: CommentWithoutReplies;
  /** What shows the comment. */
  element!: CommentElement;
  opener!: HTMLElement;
  words!: Messages;
  messages!: BrowsingMessages;

  private isCopied = false;
  /** What it shows: what can be done, the link to copy by hand, or the keys. */
  private page: 'items' | 'link' | 'keys' = 'items';

  #selected = '';
  #left = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#selected = selectedTextOf(this.element);
    this.#left = new AbortController();
    const { signal } = this.#left;
    document.addEventListener('pointerdown', this.#handlePointer, { signal, capture: true });
    addEventListener('resize', this.#place, { signal });
    document.addEventListener('scroll', this.#place, { signal, capture: true, passive: true });
    this.opener.ariaExpanded = 'true';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left.abort();
    this.opener.ariaExpanded = 'false';
  }

  protected override firstUpdated(): void {
    this.#popover.showPopover();
    this.#place();
    this.#items[0]?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('page') || this.page === 'items') return;
    this.#place();
    const field = this.renderRoot.querySelector('input');
    (field ?? this.renderRoot.querySelector('button'))?.focus();
    field?.select();
  }

  /** Closes it. The focus goes to the button, unless it has gone elsewhere already. */
  close({ isFocusLeft = false } = {}): void {
    if (!this.isConnected) return;
    const hadFocus = this.shadowRoot!.activeElement !== null;
    this.remove();
    if (isFocusLeft || !hadFocus) return;
    if (this.opener.isConnected) this.opener.focus();
    else this.view.focusComment(this.comment.id);
  }

  get #popover(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('[popover]')!;
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  get #shared(): Shared {
    return sharedComment(this.comment.id, this.view.topic().input);
  }

  /** Those that the bank chose. */
  get #targets(): ShareTarget[] {
    const { host } = this.view;
    const known: readonly string[] = SHARE_TARGETS;
    return host.share
      .split(/\s+/)
      .filter(Boolean)
      .filter((name): name is ShareTarget => {
        if (known.includes(name)) return true;
        tellWrongSetting(host, 'value', 'share', name, known.join(', '), '');
        return false;
      });
  }

  /** The comment on the topic that this conversation began with, where its replies are shown. */
  get #conversationId(): string | null {
    const { state } = this.view.thread;
    const id = ancestorsOf(state, this.comment.id).at(-1) ?? this.comment.id;
    return this.#elementOf(id)?.expanded ? id : null;
  }

  /** Anybody may report what others wrote, where the backend takes reports. */
  get #mayReport(): boolean {
    const { community } = this.view.thread;
    return !!community?.capabilities.includes('reports') && !this.element.viewer?.own;
  }

  #report(): void {
    this.close();
    this.element.dispatchEvent(new CommentActionEvent('note-report', this.comment.id));
  }

  #elementOf(commentId: string): CommentElement | null {
    const item = this.view.host.shadowRoot!.getElementById(`parvis-${commentId}`);
    return item?.querySelector<CommentElement>(':scope > parvis-comment') ?? null;
  }

  #place = (): void => {
    if (this.hasUpdated) placeBeside(this.#popover, this.opener);
  };

  /** A press beside the menu closes it; one on its button is left to that. */
  #handlePointer = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this) && !path.includes(this.opener)) this.close({ isFocusLeft: true });
  };

  #handleKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape') {
      // A dialog of the page's around it stays open.
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return;
    }
    if (this.page !== 'items') return;
    const items = this.#items;
    const index = items.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    // From the button on, Tab leads where it would without the menu.
    if (key === 'Tab') return this.close();
    const next = this.#nextItem(items, index, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #nextItem(items: HTMLElement[], index: number, key: string): HTMLElement | undefined {
    if (key === 'ArrowDown') return items[(index + 1) % items.length];
    if (key === 'ArrowUp') return items.at(index - 1);
    if (key === 'Home') return items[0];
    if (key === 'End') return items.at(-1);
    if (key.length !== 1 || key === ' ') return undefined;
    const isMeant = (item: HTMLElement) =>
      item.textContent.trim().toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    return [...items.slice(index + 1), ...items].find(isMeant);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#shared.url);
      this.isCopied = true;
      this.view.announce(this.messages.linkCopied);
    } catch {
      this.page = 'link';
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share(this.#shared);
      this.close();
    } catch (cause) {
      // Somebody who leaves the sheet has not failed.
      if ((cause as Error).name !== 'AbortError') this.page = 'link';
    }
  }

  #quote(): void {
    const { client, comment, element } = this;
    const quotation = quotationOf(this.#selected || wholeTextOf(element));
    this.close({ isFocusLeft: true });
    quoteInReply(client, comment, element, quotation).catch((cause: unknown) =>
      this.view.report(cause, null),
    );
  }

  #fold(conversationId: string): void {
    const { view } = this;
    const hidden = countBelow(view.thread.state, conversationId);
    this.close({ isFocusLeft: true });
    this.#elementOf(conversationId)?.dispatchEvent(new CommentActionEvent('toggle-replies', conversationId));
    view.announce(this.messages.folded(hidden, view.localize.number));
    view.focusComment(conversationId);
  }

  private renderItem(icon: keyof typeof ICONS, label: string, handleClick: () => unknown) {
    return html`<button
      class=${icon === 'done' ? 'done' : nothing}
      type="button"
      role="menuitem"
      tabindex="-1"
      @click=${handleClick}
    >
      ${ICONS[icon]} ${label}
    </button>`;
  }

  private renderTarget(target: ShareTarget) {
    const { messages, words } = this;
    const { network, href } = shareAddress(target, this.#shared);
    // A mail opens no tab.
    return html`<a
      role="menuitem"
      tabindex="-1"
      href=${safeUrl(href)}
      target=${network ? '_blank' : nothing}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${() => setTimeout(() => this.close())}
    >
      ${network ? ICONS.away : ICONS.mail}
      <span
        >${network ? messages.shareOn(network) : messages.sendByMail}${
          network ? html`<span class="visually-hidden"> ${words.opensInNewTab}</span>` : nothing
        }</span
      >
    </a>`;
  }

  private renderItems() {
    const { messages, element } = this;
    const conversationId = this.#conversationId;
    const isDivided = element.replyable || conversationId !== null;
    return html`
      ${this.renderItem(
        this.isCopied ? 'done' : 'link',
        this.isCopied ? messages.linkCopied : messages.copyLink,
        () => this.#copy(),
      )}
      ${'share' in navigator ? this.renderItem('share', messages.share, () => this.#share()) : nothing}
      ${this.#targets.map((target) => this.renderTarget(target))}
      ${isDivided ? html`<div role="separator"></div>` : nothing}
      ${
        element.replyable
          ? this.renderItem('quote', this.#selected ? messages.quoteSelection : messages.quote, () =>
              this.#quote(),
            )
          : nothing
      }
      ${
        conversationId === null
          ? nothing
          : this.renderItem('fold', messages.fold, () => this.#fold(conversationId))
      }
      <div role="separator"></div>
      ${this.#mayReport ? this.renderItem('flag', messages.report, () => this.#report()) : nothing}
      ${this.renderItem('keys', messages.keysLabel, () => (this.page = 'keys'))}
    `;
  }

  private renderLink() {
    const { messages, words } = this;
    return html`<p id="help">${messages.linkHelp}</p>
      <input
        type="text"
        dir="ltr"
        readonly
        aria-label=${messages.linkLabel}
        aria-describedby="help"
        .value=${this.#shared.url}
      />
      <div class="buttons">
        <button type="button" @click=${() => this.close()}>${words.dismiss}</button>
      </div>`;
  }

  private renderKeys() {
    const { messages, words } = this;
    const [down, up, parent, next] = messages.keys;
    const rows = [
      ['↓', down],
      ['↑', up],
      ['PageUp', parent],
      ['PageDown', next],
    ];
    return html`<p>${messages.keysHelp}</p>
      <dl>
        ${rows.map(
          ([key, meaning]) =>
            html`<div>
              <dt dir="ltr"><kbd>Alt</kbd> + <kbd>${key}</kbd></dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <div class="buttons">
        <button type="button" @click=${() => this.close()}>${words.dismiss}</button>
      </div>`;
  }

  protected override render() {
    const { comment, messages, words, page } = this;
    const name = comment.author?.name ?? words.unknownAuthor;
    const labels = { items: messages.menuOf(name), link: messages.linkLabel, keys: messages.keysLabel };
    return html`<div
      popover="manual"
      role=${page === 'items' ? 'menu' : 'dialog'}
      aria-label=${labels[page]}
      @keydown=${this.#handleKey}
    >
      ${page === 'items' ? this.renderItems() : page === 'link' ? this.renderLink() : this.renderKeys()}
    </div>`;
  }
}

/** How many replies hang below a comment, at any depth, as far as is known. */
function countBelow(state: ThreadState, commentId: string): number {
  const replyCount = state.comments.get(commentId)?.replyCount ?? 0;
  return branchOf(state, commentId).ids.reduce((sum, id) => sum + countBelow(state, id), replyCount);
}
