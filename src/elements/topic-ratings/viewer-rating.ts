import type { CommunityClient, Outbox } from '../../client/domain.js';
import type { BranchPart } from '../comment-thread/render-branch.js';
import type { ThreadState } from '../comment-thread/thread-state.js';

/** Whether the viewer has rated a topic's subject, and what they have chosen but not sent. */
export class ViewerRating {
  /** What the viewer has chosen; kept like a draft until it is sent. */
  chosen: number | null = null;

  readonly #onChange: () => void;
  #client: CommunityClient | null = null;
  #outbox: Outbox | null = null;
  #topicKey = '';
  #memberId: string | null = null;
  /** The comment that rates, as the backend said; undefined until it has. */
  #commentId: string | null | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Asks once for each member and topic. */
  follow(client: CommunityClient, memberId: string | null, topicKey: string): void {
    if (client === this.#client && memberId === this.#memberId && topicKey === this.#topicKey) return;
    this.#client = client;
    this.#memberId = memberId;
    this.#topicKey = topicKey;
    this.#commentId = undefined;
    this.#outbox = null;
    this.chosen = null;
    void this.#read(client, memberId, topicKey);
  }

  async #read(client: CommunityClient, memberId: string | null, topicKey: string): Promise<void> {
    const isMeant = () =>
      client === this.#client && memberId === this.#memberId && topicKey === this.#topicKey;
    // A failure leaves it open: what must not be, the backend refuses.
    const [commentId, outbox] = await Promise.all([
      client
        .curation()
        .then((curation) => curation.viewerRating(topicKey))
        .catch(() => null),
      client.outbox().catch(() => null),
    ]);
    if (!isMeant()) return;
    this.#commentId = commentId;
    this.#outbox = outbox;
    this.chosen ??= Number(outbox?.draft(this.#place)) || null;
    this.#onChange();
  }

  /** Null until it is known. */
  hasRated(state: ThreadState, viewer: BranchPart): boolean | null {
    if (this.#commentId === undefined) return null;
    const isOwn = (id: string) => viewer.viewerState(id)?.own ?? false;
    const isHere = [...state.comments.values()].some(
      ({ id, state: itsState, rating }) => itsState === 'published' && rating !== undefined && isOwn(id),
    );
    const isOnItsWay = this.#outbox?.entries(this.#topicKey).some(({ rating }) => rating !== undefined);
    if (isHere || isOnItsWay) return true;
    if (this.#commentId === null) return false;
    return (state.comments.get(this.#commentId)?.state ?? 'published') === 'published';
  }

  choose(value: number | null): void {
    this.chosen = value;
    this.#outbox?.saveDraft(this.#place, value === null ? '' : String(value));
    this.#onChange();
  }

  get #place(): string {
    return `${this.#topicKey} rating`;
  }
}
