import { html, render, type ReactiveController } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { Follow } from '../../contract/follows.js';
import { loadFollowingMessages } from '../../i18n/load-following-messages.js';
import type { FollowingMessages, Messages } from '../../i18n/messages.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import type { HeadingBars } from '../comment-visits/heading-bars.js';
import { followStyles } from './follow.styles.js';
import { BELL, LIST } from './icons.js';
import { latestRead } from './latest-read.js';

/** What following needs of the thread that it is loaded on top of. */
interface FollowParts {
  view: ThreadView;
  bars: HeadingBars;
  /** Words for what the backend refuses; null until they are there. */
  errorMessages(): Messages | null;
  /** Up to when the viewer has read the topic, on whatever device. */
  onReadAt(readAt: string): void;
}

/** Whose list it is, and the topic that may stand on it. Another object for another of either. */
interface Place {
  readonly client: CommunityClient;
  readonly viewerId: string;
  readonly topicKey: string;
}

/**
 * Lets a member follow the topic, where the backend has lists of that, and notes there what they have read of it. Where the
 * list cannot be read, nothing is offered.
 */
export class FollowController implements ReactiveController {
  readonly #view: ThreadView;
  readonly #parts: FollowParts;
  readonly #bar = document.createElement('div');
  #messages: FollowingMessages | null = null;
  #language = '';
  #place: Place | null = null;
  /** Undefined until it is known; null where the topic is not followed. */
  #follow: Follow | null | undefined;
  /** What was pressed last. */
  #isWanted = false;
  #isSaving = false;
  /** Whose list is being read. */
  #readFor: Place | null = null;
  /** The last comment that was taken for read, or tried to be. */
  #noted = '';
  #isInWindow = false;
  readonly #watching = new IntersectionObserver((entries) => {
    this.#isInWindow = entries.at(-1)!.isIntersecting;
    this.#view.host.requestUpdate();
  });

  constructor(parts: FollowParts) {
    this.#parts = parts;
    this.#view = parts.view;
    this.#view.host.addController(this);
  }

  hostConnected(): void {
    this.#watching.observe(this.#view.host);
    document.addEventListener('visibilitychange', this.#handleReturn);
    addEventListener('online', this.#handleReturn);
    this.#view.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watching.disconnect();
    document.removeEventListener('visibilitychange', this.#handleReturn);
    removeEventListener('online', this.#handleReturn);
    this.#place = null;
  }

  hostUpdated(): void {
    const place = this.#currentPlace;
    if (!isSame(place, this.#place)) {
      this.#place = place;
      this.#follow = undefined;
      this.#noted = '';
      this.#isSaving = false;
      if (place) void this.#read(place);
    } else if (this.#place && this.#follow && this.#isUnread(this.#follow)) {
      void this.#read(this.#place);
    }
    this.#show();
  }

  get #currentPlace(): Place | null {
    const { reading, community } = this.#view.thread;
    const { client, topicKey } = reading?.address ?? {};
    if (!client || !topicKey || client.session.state.status !== 'signed-in') return null;
    if (!community?.capabilities.includes('follows')) return null;
    return { client, topicKey, viewerId: client.session.state.viewer.member.id };
  }

  /** Whether the viewer has seen what their list does not know of. */
  #isUnread({ readAt }: Follow): boolean {
    if (!this.#isInWindow || document.visibilityState !== 'visible') return false;
    const latest = latestRead(this.#view.thread, this.#place!.viewerId);
    return latest > readAt && latest !== this.#noted;
  }

  /** Asks whether the topic is followed; and where it is and was read, notes that. */
  async #read(place: Place): Promise<void> {
    if (this.#readFor === place) return;
    this.#readFor = place;
    const isFirst = this.#follow === undefined;
    try {
      const follows = await place.client.follows();
      // It may have been taken off the list elsewhere, and must not come back.
      const { items } = await follows.list({ topicKeys: [place.topicKey] });
      if (place !== this.#place || this.#isSaving) return;
      const [follow = null] = items;
      this.#set(follow);
      if (isFirst && follow) this.#parts.onReadAt(follow.readAt);
      if (!follow || !this.#isUnread(follow)) return;
      this.#noted = latestRead(this.#view.thread, place.viewerId);
      const noted = await follows.follow(place.topicKey, this.#view.topic().input);
      if (place === this.#place && this.#isWanted && !this.#isSaving) this.#set(noted);
    } catch {
      // What comes next, or the next look at the page, tries again.
    } finally {
      if (this.#readFor === place) this.#readFor = null;
    }
  }

  #set(follow: Follow | null): void {
    this.#follow = follow;
    this.#isWanted = !!follow;
    this.#view.host.requestUpdate();
  }

  #handleReturn = (): void => {
    if (this.#follow === undefined) this.#place = null;
    this.#view.host.requestUpdate();
  };

  /** The last press counts, however quick they are. */
  #handleToggle = async (): Promise<void> => {
    const place = this.#place;
    const messages = this.#messages;
    if (!place || !messages) return;
    this.#isWanted = !this.#isWanted;
    this.#show();
    if (this.#isSaving) return;
    this.#isSaving = true;
    const isMeant = () => place === this.#place;
    try {
      const follows = await place.client.follows();
      while (isMeant() && this.#isWanted !== !!this.#follow) {
        const follow = this.#isWanted
          ? await follows.follow(place.topicKey, this.#view.topic().input)
          : await follows.unfollow(place.topicKey).then(() => null);
        if (isMeant()) this.#follow = follow;
      }
      if (isMeant()) this.#view.announce(this.#follow ? messages.followed : messages.unfollowed);
    } catch (cause) {
      if (!isMeant()) return;
      this.#isWanted = !!this.#follow;
      this.#view.report(cause, this.#parts.errorMessages());
    } finally {
      if (isMeant()) this.#isSaving = false;
      this.#show();
    }
  };

  #handleList = async (): Promise<void> => {
    const place = this.#place;
    const messages = this.#messages;
    if (!place || !messages) return;
    try {
      const { openFollowed } = await import('./open-followed.js');
      if (place !== this.#place) return;
      await openFollowed(this.#view, {
        client: place.client,
        messages,
        bell: BELL,
        onChange: (topicKey, follow) => {
          if (place === this.#place && topicKey === place.topicKey) this.#set(follow);
        },
      });
    } catch (cause) {
      this.#view.report(cause, this.#parts.errorMessages());
    }
  };

  #show(): void {
    const { messages } = this.#view.localize;
    if (messages && this.#place && this.#language !== messages.language)
      void this.#loadMessages(messages.language);
    if (!this.#place || this.#follow === undefined || !this.#messages) return this.#parts.bars.hide('follow');
    const { follow, following, followedTopics } = this.#messages;
    const text = this.#isWanted ? following : follow;
    render(
      html`<button
          class="quiet"
          type="button"
          title=${text}
          aria-pressed=${this.#isWanted}
          @click=${this.#handleToggle}
        >
          ${BELL}<span>${text}</span>
        </button>
        <button
          class="quiet"
          type="button"
          title=${followedTopics}
          aria-label=${followedTopics}
          aria-haspopup="dialog"
          @click=${this.#handleList}
        >
          ${LIST}
        </button>`,
      this.#bar,
    );
    this.#parts.bars.show('follow', this.#bar, followStyles);
  }

  async #loadMessages(language: string): Promise<void> {
    this.#language = language;
    const messages = await loadFollowingMessages(language).catch(() => null);
    if (language !== this.#language) return;
    this.#messages = messages ?? this.#messages;
    // Where they cannot be had, the next look at the page tries again.
    if (!messages) this.#language = '';
    else this.#view.host.requestUpdate();
  }
}

function isSame(one: Place | null, other: Place | null): boolean {
  return (
    one?.client === other?.client && one?.viewerId === other?.viewerId && one?.topicKey === other?.topicKey
  );
}
