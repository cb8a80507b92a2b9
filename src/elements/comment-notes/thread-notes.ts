import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentSort, CommentWithoutReplies, TopicSummary } from '../../contract/comments.js';
import type { RestrictedComment } from '../../contract/moderation.js';
import type { LocalizeController } from '../../controllers/localize.js';
import {
  loadNotesMessages,
  notesMessagesFor,
  type MessagesWithNotes,
} from '../../i18n/load-notes-messages.js';
import type { FullMessages, KnownRole, Messages } from '../../i18n/messages.js';
import type { CommentActionEvent, NoteAction } from '../comment/comment.events.js';
import type { BranchPart } from '../comment-thread/render-branch.js';
import type { SendDetail } from '../comment-composer/comment-writer.js';
import type { ThreadState } from '../comment-thread/thread-state.js';
import type { ThreadController } from '../comment-thread/thread-controller.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import type { Details } from '../comment-details/open-details.js';
import type { ThreadGuests } from '../comment-guests/thread-guests.js';
import type { TopicPresets } from '../topic-presets/topic-presets.js';
import type { TopicRatings } from '../topic-ratings/topic-ratings.js';
import type { ThreadModeration } from '../comment-moderation/thread-moderation.js';
import { adopt } from '../../styles/adopt.js';
import { CommentNotes, type NoteFlags } from './comment-notes.js';
import { curate } from './curate.js';
import { formatDuration } from './duration.js';
import { threadStyles } from './notes.styles.js';

/** Where the notes of a thread find what they are about. */
interface NotesContext {
  state: ThreadState;
  participation: BranchPart | null;
}

/** What a place to write needs to know. */
interface FieldContext {
  client: CommunityClient;
  viewer: BranchPart;
  messages: FullMessages;
  /** The comment that is changed; null for a new one. */
  comment: CommentWithoutReplies | null;
  /** The comment that a new one answers; null on the topic itself. */
  parent: CommentWithoutReplies | null;
}

/**
 * What a thread says beside its comments: pins, questions and their answers, how fast the bank replies, what a sort
 * shows; and what is told on request. Loaded when there is something of it to say.
 */
export class ThreadNotes {
  readonly #host: ReactiveControllerHost;
  readonly #localize: LocalizeController;
  readonly #thread: ThreadController;
  readonly #made = new Map<string, CommentNotes>();
  #messages: MessagesWithNotes | null = null;
  #ratings: TopicRatings | null = null;
  #presets: TopicPresets | null = null;
  #guests: ThreadGuests | null = null;
  #moderation: ThreadModeration | null = null;

  constructor(host: ReactiveControllerHost, localize: LocalizeController, thread: ThreadController) {
    this.#host = host;
    this.#localize = localize;
    this.#thread = thread;
  }

  /** Fetches the words, and what a topic of its mode needs. Rejects where they cannot be had. */
  async load(topic: TopicSummary | null = null): Promise<void> {
    const { tag } = this.#localize;
    const [messages] = await Promise.all([
      loadNotesMessages(tag),
      topic?.ratings && this.#loadRatings(),
      topic?.mode === 'presets' && this.#loadPresets(),
      (this.#moderation ?? this.#marked) && this.#loadModeration(),
    ]);
    if (tag !== this.#localize.tag || messages === this.#messages) return;
    this.#messages = messages;
    this.#made.clear();
    this.#host.requestUpdate();
  }

  async #loadRatings(): Promise<void> {
    const { TopicRatings } = await import('../topic-ratings/topic-ratings.js');
    this.#ratings ??= new TopicRatings(this.#host, this.#localize);
    await this.#ratings.load();
  }

  async #loadPresets(): Promise<void> {
    const { TopicPresets } = await import('../topic-presets/topic-presets.js');
    this.#presets ??= new TopicPresets(this.#host, this.#localize);
    const { address } = this.#thread;
    if (address) await this.#presets.follow(address.client, address.topicKey);
  }

  /** Asks somebody without an account what to be called. Rejects where that cannot be loaded. */
  async openEntry(client: CommunityClient, view: ThreadView): Promise<void> {
    const guests = await this.#loadGuests();
    guests.open(client, view.announce);
  }

  async #loadGuests(): Promise<ThreadGuests> {
    const { ThreadGuests } = await import('../comment-guests/thread-guests.js');
    this.#guests ??= new ThreadGuests(this.#host, this.#localize, this.#thread);
    adopt((this.#host as ReactiveControllerHost & HTMLElement).shadowRoot!, this.#guests.styles);
    await this.#guests.load();
    return this.#guests;
  }

  /** The words in the reader's language; null until they are there. */
  get #words(): MessagesWithNotes | null {
    const { tag, messages } = this.#localize;
    if (this.#messages && this.#messages.language !== messages?.language) {
      this.#messages = notesMessagesFor(tag) ?? null;
      this.#made.clear();
      if (!this.#messages) this.load().catch(() => undefined);
    }
    return this.#messages;
  }

  /** To be called after each update of the thread: which of the marked comments are the viewer's is theirs to know. */
  follow(client: CommunityClient, { memberId, viewerState }: BranchPart): void {
    const invited = [...this.#thread.state.comments.keys()].filter((id) => viewerState(id)?.invited);
    const { state } = client.session;
    const isAffected = state.status === 'signed-in' && state.viewer.permissions.includes('appeal');
    const marked = this.#marked + invited.join() + (isAffected ? ' own' : '');
    // Where nothing is marked any more, what was the last viewer's is to go.
    if (!marked && !this.#moderation) return;
    const topicKey = this.#thread.reading?.address.topicKey;
    if (this.#moderation && topicKey) void this.#moderation.follow(client, topicKey, memberId, marked);
    else this.#loadModeration().catch(() => undefined);
  }

  /** The comments that were decided about, as one value. */
  get #marked(): string {
    return [...this.#thread.state.comments.values()]
      .flatMap(({ id, moderation }) => (moderation ? [`${id} ${moderation.decidedAt}`] : []))
      .join();
  }

  async #loadModeration(): Promise<ThreadModeration> {
    const { ThreadModeration } = await import('../comment-moderation/define.js');
    const update = () => this.#host.requestUpdate();
    this.#moderation ??= new ThreadModeration(this.#localize, this.#thread, update);
    if (this.#moderation.words?.language !== this.#localize.messages?.language) {
      await this.#moderation.load(this.#thread.address?.client);
      update();
    }
    return this.#moderation;
  }

  #renderDecision = (
    { moderation, statementId, heldId, handoff }: NoteFlags,
    root: HTMLElement | DocumentFragment,
    place?: 'invitation',
  ): unknown => {
    const part = this.#moderation;
    if (!part) return undefined;
    adopt(root, part.markerStyles);
    if (part.heldStyles) adopt(root, part.heldStyles);
    if (place === 'invitation') return handoff && part.renderInvitation(handoff);
    return moderation
      ? part.renderMarker(moderation, { statementId, heldId }, this.#thread.community)
      : undefined;
  };

  /** Another value whenever notes may be others than before though their comments are the same. */
  revisionOf(state: ThreadState): unknown {
    const answers = [...state.comments.values()].flatMap(({ answerId }) => answerId ?? []);
    return `${this.#words?.language} ${this.#ratings?.words?.yourRating} ${this.#presets?.revision} ${this.#moderation?.revision} ${answers.join()}`;
  }

  /** What stands beside a comment; undefined where nothing does. */
  of(comment: CommentWithoutReplies, context: NotesContext): CommentNotes | undefined {
    const messages = this.#words;
    const flags = flagsOf(comment, context, this.#moderation?.aboutOwn(comment.id));
    if (!messages || !flags) return undefined;
    const key = JSON.stringify([
      flags,
      flags.rating && this.#ratings?.words?.yourRating,
      this.#presets?.revision,
      (flags.moderation || flags.handoff) && this.#moderation?.revision,
    ]);
    const notes =
      this.#made.get(key) ??
      new CommentNotes(flags, messages, this.#ratings, this.#presets, this.#renderDecision);
    this.#made.set(key, notes);
    return notes;
  }

  /** Below the heading. `root` is what the thread is rendered into. */
  renderSummary(
    root: HTMLElement | DocumentFragment,
    topic: TopicSummary,
    sort: CommentSort,
    rating: number | null,
    onRating: (rating: number | null) => void,
  ): unknown {
    const messages = this.#words;
    if (!messages) return undefined;
    adopt(root, threadStyles);
    if (topic.ratings && this.#ratings) adopt(root, this.#ratings.styles);
    if (topic.mode === 'presets' && this.#presets) adopt(root, this.#presets.styles);
    // The list of sorts is there before there is anything to say of them.
    void this.#host.updateComplete.then(() =>
      root.querySelector('select')?.setAttribute('aria-describedby', 'sort-meaning'),
    );
    const { staffReplies } = topic;
    const meaning =
      sort === 'unanswered' && topic.mode === 'questions'
        ? messages.unansweredQuestions
        : messages.sortMeanings[sort];
    return html`${topic.ratings && this.#ratings?.renderSummary(topic.ratings, rating, onRating)}
      ${
        staffReplies
          ? html`<p>
              ${messages.staffReplies(
                staffReplies.count,
                formatDuration(staffReplies.medianSeconds, this.#localize.tag),
                this.#localize.number,
              )}
            </p>`
          : nothing
      }
      <p id="sort-meaning" class=${topic.mode === 'discussion' ? nothing : 'known'}>${meaning}</p>`;
  }

  /** In place of the way to sign in, while somebody says what to be called; null otherwise. */
  renderEntry(client: CommunityClient, messages: FullMessages | null): unknown {
    return this.#guests?.renderForm(client, messages) ?? null;
  }

  /** What is asked for beside the text of a comment, or in its place. */
  renderField({ client, viewer, messages, comment, parent }: FieldContext): unknown {
    const { topic, reading, state } = this.#thread;
    const session = client.session.state;
    if (session.status === 'signed-in' && session.viewer.member.roles.includes('guest')) {
      if (!this.#guests) this.#loadGuests().catch(() => undefined);
      return comment ? nothing : this.#guests?.renderAuthor(client, parent !== null);
    }
    if (topic?.mode === 'presets') return this.#presets?.renderField(messages, comment, parent);
    if (parent || !topic?.ratings || !reading || viewer.mayModerate) return nothing;
    return this.#ratings?.renderField({ client, viewer, comment, state, topicKey: reading.address.topicKey });
  }

  /** Adds to what is sent what was asked for, or holds it back where that is missing. */
  completeWriting(event: CustomEvent<Pick<SendDetail, 'rating'>>): void {
    this.#ratings?.completeWriting(event);
  }

  /** Words for what the backend refuses here. */
  completeErrors(messages: FullMessages): FullMessages {
    const isChosen = this.#thread.topic?.mode === 'presets';
    return (isChosen ? this.#presets : this.#ratings)?.completeErrors(messages) ?? messages;
  }

  /** What somebody asked for at a comment. `participation` has the words for those who take part, once they are there. */
  async handleAction(
    view: ThreadView,
    client: CommunityClient,
    { action, kind }: CommentActionEvent,
    comment: CommentWithoutReplies,
    participation: { messages: Messages | null } | null,
  ): Promise<void> {
    if (action === 'note-more' || action === 'note-branch') {
      return this.#browse(view, client, action, comment).catch((cause: unknown) =>
        view.report(cause, participation?.messages ?? null),
      );
    }
    const messages = this.#words;
    if (!messages) return;
    const details = { view, messages, comment };
    try {
      if (action === 'note-versions' || action === 'note-role') {
        const { openRoleNote, openVersions } = await import('../comment-details/open-details.js');
        if (action === 'note-versions') await openVersions({ ...details, client, localize: this.#localize });
        else await openRoleNote({ ...details, badge: kind as KnownRole });
      } else if (action === 'note-report' || action === 'note-rules' || action === 'note-statement')
        await this.#moderate(details, client, action, kind);
      else await curate(view, client, action, comment, messages);
    } catch (cause) {
      view.report(cause, { ...messages, errors: { ...participation?.messages?.errors, ...messages.errors } });
    }
  }

  /** Reports, house rules and statements have a dialog of their own, which is loaded with its words. */
  async #moderate(
    details: Details,
    client: CommunityClient,
    action: NoteAction,
    value: string,
  ): Promise<void> {
    const part = await this.#loadModeration();
    const [{ openModeration }, { domainOf, pageFor }] = await Promise.all([
      import('../comment-details/open-details.js'),
      import('../comment-moderation/define.js'),
    ]);
    openModeration({
      ...details,
      words: part.words!,
      localize: this.#localize,
      moderation: await domainOf(client),
      createPage: pageFor(action, details.comment?.id ?? '', value),
    });
  }

  /** What makes reading easier has words of its own. */
  async #browse(
    view: ThreadView,
    client: CommunityClient,
    action: NoteAction,
    comment: CommentWithoutReplies,
  ): Promise<void> {
    if (action === 'note-more') {
      const { openMenu } = await import('../comment-menu/open-menu.js');
      await openMenu(view, client, comment);
    } else {
      const { openBranch } = await import('../comment-branch/open-branch.js');
      await openBranch(view, comment);
    }
  }
}

function flagsOf(
  comment: CommentWithoutReplies,
  { state, participation }: NotesContext,
  own: Pick<RestrictedComment, 'statementId' | 'handoff' | 'state'> | undefined,
): NoteFlags | undefined {
  const { answerId, parentId, id } = comment;
  const parent = parentId === null ? undefined : state.comments.get(parentId);
  const isReplyToQuestion = parent?.answerId !== undefined;
  const isStaff = participation?.mayModerate ?? false;
  const flags: NoteFlags = {
    pinned: comment.pinned ?? false,
    answered: answerId === undefined ? null : answerId !== null,
    isAnswer: isReplyToQuestion && parent.answerId === id,
    mayChoose: isReplyToQuestion && (isStaff || (participation?.viewerState(parent.id)?.own ?? false)),
    mayPin: isStaff && parentId === null,
    rating: comment.rating ?? null,
    preset: comment.preset ?? null,
    moderation: comment.moderation ?? null,
    statementId: own?.statementId ?? null,
    heldId: own?.state === 'held' ? id : null,
    handoff: own?.handoff ?? null,
  };
  return answerId !== undefined ||
    flags.rating !== null ||
    flags.preset !== null ||
    flags.moderation !== null ||
    flags.handoff !== null ||
    Object.values(flags).includes(true)
    ? flags
    : undefined;
}
