import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CommunityClient, Session } from '../../client/domain.js';
import { ParvisError, isParvisError } from '../../client/errors.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadGuestMessages } from '../../i18n/load-guest-messages.js';
import type { FullMessages, GuestMessages } from '../../i18n/messages.js';
import type { CommentComposer } from '../comment-composer/comment-composer.js';
import type { CommentWriter } from '../comment-composer/comment-writer.js';
import type { ThreadController } from '../comment-thread/thread-controller.js';
import { errorMessage } from '../error-message.js';
import { guestStyles } from './guest.styles.js';
import { renderGuestForm } from './render-guest-form.js';

/** What gets the focus: where to say what to be called, what leads there, and the place to write. */
const PLACES = {
  name: '#guest-name',
  button: '.sign-in button:last-of-type',
  text: '.writing > parvis-comment-writer',
};

/**
 * Writing without an account: what to be called, and above the place to write, as whom. Loaded when somebody chooses to. The
 * name stays in memory, so that it need not be typed again where the session has ended.
 */
export class ThreadGuests implements ReactiveController {
  /** For the thread. */
  readonly styles = guestStyles;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  readonly #thread: ThreadController;
  #words: GuestMessages | null = null;
  /** The tag that the words were fetched for. */
  #tag = '';
  /** Where the form is open. */
  #client: CommunityClient | null = null;
  #name = '';
  #error = '';
  #isBusy = false;
  #announce: (text: string) => void = () => {};
  /** The guest that the thread has announced, who must leave no trace for whoever comes next. */
  #announcedId: string | undefined;
  #session: Session | null = null;
  #landing: keyof typeof PLACES | null = null;

  constructor(host: ReactiveControllerHost, localize: LocalizeController, thread: ThreadController) {
    this.#host = host as ReactiveControllerHost & HTMLElement;
    this.#localize = localize;
    this.#thread = thread;
    host.addController(this);
  }

  /** Fetches the words. Rejects where they cannot be had. */
  async load(): Promise<void> {
    const { tag } = this.#localize;
    if (tag === this.#tag) return;
    const words = await loadGuestMessages(tag);
    if (tag !== this.#localize.tag) return;
    this.#tag = tag;
    this.#words = words;
    this.#host.requestUpdate();
  }

  /** Asks what to be called. `announce` says something to those who cannot see it happen. */
  open(client: CommunityClient, announce: (text: string) => void): void {
    this.#client = client;
    this.#announce = announce;
    this.#land('name');
  }

  hostDisconnected(): void {
    this.#client = null;
  }

  hostUpdate(): void {
    if (this.#announcedId !== undefined && this.#announcedId !== this.#viewerId) {
      this.#announcedId = undefined;
      this.#announce('');
    }
  }

  hostUpdated(): void {
    if (this.#client?.session.state.status === 'signed-in') this.#client = null;
    const place = this.#landing && this.#host.shadowRoot!.querySelector<HTMLElement>(PLACES[this.#landing]);
    if (!place) return;
    if (this.#landing === 'text') void focusField(place as CommentWriter);
    else place.focus();
    this.#landing = null;
  }

  /** In place of the way to sign in, while it is open; null otherwise. */
  renderForm(client: CommunityClient, messages: FullMessages | null): TemplateResult | null {
    const words = this.#wordsNow;
    if (!words || !messages || client !== this.#client) return null;
    const { community, topic } = this.#thread;
    return renderGuestForm({
      messages,
      words,
      name: this.#name,
      needsName: community?.capabilities.includes('guest-names') ?? false,
      // Each guest is new.
      review: topic?.review ? 'before' : community?.review,
      error: this.#error,
      isBusy: this.#isBusy,
      onInput: (name) => {
        this.#name = name;
        this.#say('');
      },
      onSubmit: () => void this.#enter(client, messages, words),
      onCancel: () => {
        this.#client = null;
        this.#error = '';
        this.#land('button');
      },
    });
  }

  /** Above a place to write: who will be shown as its author; and once on the page, for how long it is theirs. */
  renderAuthor({ session }: CommunityClient, isReply: boolean): unknown {
    const { state } = session;
    const words = this.#wordsNow;
    if (!words || state.status !== 'signed-in') return nothing;
    const until = isReply ? '' : ` ${words.writingUntil}`;
    return html`<p class="writing-as">
      <strong>${words.writingAs(isolate(state.viewer.member.name))}</strong>${until}
    </p>`;
  }

  /** The words in the reader's language; null until they are there. */
  get #wordsNow(): GuestMessages | null {
    if (this.#tag !== this.#localize.tag) this.load().catch(() => undefined);
    return this.#words;
  }

  get #viewerId(): string | undefined {
    const state = this.#session?.state;
    return state?.status === 'signed-in' ? state.viewer.member.id : undefined;
  }

  async #enter(client: CommunityClient, messages: FullMessages, words: GuestMessages): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say('');
    try {
      const curation = await client.curation();
      if (!curation.enterAsGuest) throw new ParvisError('forbidden', 'This client has no guests.');
      await curation.enterAsGuest(this.#name.trim(), client.session);
      this.#client = null;
      this.#land('text');
      const { state } = client.session;
      if (state.status !== 'signed-in') return;
      this.#session = client.session;
      this.#announcedId = this.#viewerId;
      this.#announce(words.writingAs(isolate(state.viewer.member.name)));
    } catch (cause) {
      const error = isParvisError(cause) ? cause : new ParvisError('unreachable', String(cause));
      this.#say(errorMessage(error, { ...messages, errors: { ...messages.errors, ...words.errors } }));
      this.#land('name');
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #say(error: string): void {
    this.#error = error;
    this.#host.requestUpdate();
  }

  /** Moves the focus there as soon as it is drawn. */
  #land(landing: keyof typeof PLACES): void {
    this.#landing = landing;
    this.#host.requestUpdate();
  }
}

async function focusField(writer: CommentWriter): Promise<void> {
  await writer.updateComplete;
  const composer = writer.renderRoot.querySelector<CommentComposer>('parvis-comment-composer');
  await composer?.updateComplete;
  composer?.focus();
}

/** A name in another script does not turn round what stands beside it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
