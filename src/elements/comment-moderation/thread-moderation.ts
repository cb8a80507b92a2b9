import { html, nothing, type CSSResult } from 'lit';
import type { CommunityClient, Moderation as ModerationDomain } from '../../client/domain.js';
import type { Community, HouseRule } from '../../contract/community.js';
import type { Invitation, Moderation, RestrictedComment } from '../../contract/moderation.js';
import { moderation as moderationShape } from '../../contract/moderation-shapes.js';
import { matches } from '../../contract/shape.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadModerationMessages, type ModerationWords } from '../../i18n/load-moderation-messages.js';
import type { ThreadController } from '../comment-thread/thread-controller.js';
import type { HeldComments } from '../comment-waiting/held-comments.js';
import { safeUrl } from '../safe-url.js';
import { decisionText } from './decision-text.js';
import { markerStyles } from './moderation.styles.js';
import type { Page, PageContext } from './page.js';
import { ReportPage } from './report-page.js';
import { RulesPage } from './rules-page.js';
import { StatementPage } from './statement-page.js';
import { StatusPage } from './status-page.js';

/** What the notes of a thread know of decisions: what stands in the place of a comment, and whose it was. */
export class ThreadModeration {
  readonly markerStyles = markerStyles;
  /** Another number each time that something may be shown differently. */
  revision = 0;
  words: ModerationWords | null = null;

  readonly #localize: LocalizeController;
  readonly #thread: ThreadController;
  readonly #update: () => void;
  /** Loaded with the first comment of the viewer that waits. */
  #held: HeldComments | null = null;
  /** The viewer's own comments that there is something to say of. */
  #own = new Map<string, RestrictedComment>();
  #followed: readonly unknown[] = [];
  #rules: readonly HouseRule[] | undefined;

  constructor(localize: LocalizeController, thread: ThreadController, update: () => void) {
    this.#localize = localize;
    this.#thread = thread;
    this.#update = update;
  }

  /** Fetches the words, and what the rules are called in the same language. Rejects where the words cannot be had. */
  async load(client: CommunityClient | undefined): Promise<ModerationWords> {
    const { tag } = this.#localize;
    const [words, rules] = await Promise.all([
      loadModerationMessages(tag),
      client &&
        domainOf(client)
          .then((domain) => domain.houseRules(tag))
          .catch(() => undefined),
    ]);
    if (tag === this.#localize.tag) {
      this.words = words;
      this.#rules = rules?.rules;
      await this.#held?.load();
    }
    this.revision += 1;
    return words;
  }

  /** Asks which of the comments that are marked are the viewer's. `marked`: their ids, as one value. */
  async follow(
    client: CommunityClient,
    topicKey: string,
    memberId: string | null,
    marked: string,
  ): Promise<void> {
    const followed = [client, topicKey, memberId, marked];
    if (followed.every((each, index) => each === this.#followed[index])) return this.#held?.place();
    const isSame = followed.slice(0, 3).every((each, index) => each === this.#followed[index]);
    this.#followed = followed;
    this.revision += 1;
    if (!isSame) {
      // What one viewer was told is nobody else's.
      const wasShown = this.#own.size > 0;
      this.#own = new Map();
      this.#held?.set(this.#own);
      if (wasShown) this.#update();
    }
    if (memberId === null || marked === '') return;
    try {
      const domain = await domainOf(client);
      const own = await domain.restricted(topicKey);
      if (own.some(({ state }) => state === 'held')) await this.#loadHeld();
      if (this.#followed !== followed) return;
      this.#own = new Map(own.map((comment) => [comment.commentId, comment]));
      this.#held?.set(this.#own);
      this.revision += 1;
      this.#update();
    } catch {
      // The markers are there without it, and the next change asks again.
      if (this.#followed === followed) this.#followed = [];
    }
  }

  async #loadHeld(): Promise<void> {
    if (this.#held) return;
    const { HeldComments } = await import('../comment-waiting/held-comments.js');
    const held = new HeldComments(this.#thread, this.#localize);
    await held.load();
    this.#held ??= held;
    this.revision += 1;
  }

  /** What the places of comments that wait look like, once there is one. */
  get heldStyles(): CSSResult | undefined {
    return this.#held?.styles;
  }

  /** The statement of reasons and the invitation about a comment of the viewer. */
  aboutOwn(commentId: string): RestrictedComment | undefined {
    return this.#own.get(commentId);
  }

  /** Below a comment, for its author alone. */
  renderInvitation({ url, message }: Invitation): unknown {
    const { words } = this;
    if (!words || !isChannel(url)) return nothing;
    return html`<div class="invitation">
      <p>${words.invitation}</p>
      ${message ? html`<blockquote dir="auto">${message}</blockquote>` : nothing}
      <a href=${safeUrl(url)} target="_blank" rel="noopener noreferrer"
        >${words.openPrivate}<span class="visually-hidden"> ${words.opensInNewTab}</span></a
      >
    </div>`;
  }

  /** In the place of a comment, or above its text. Undefined where the backend sent something else. */
  renderMarker(
    moderation: Moderation,
    { statementId, heldId }: { statementId: string | null; heldId: string | null },
    community: Community | null,
  ): unknown {
    const { words } = this;
    if (!words || !matches(moderationShape, moderation)) return undefined;
    const rules = this.#rules ?? community?.rules;
    const titleOf = (id: string) => rules?.find((rule) => rule.id === id)?.title ?? id;
    const isHeld = moderation.restriction === 'held';
    if (isHeld && !this.#held) {
      this.#loadHeld().then(this.#update, () => undefined);
      return undefined;
    }
    const text = decisionText(moderation, words, this.#localize.tag, titleOf);
    return html`<div class="decision">
      ${isHeld ? this.#held!.render(heldId, words) : statementId ? `${text} ${words.ownComment}` : text}
      <div>
        ${
          statementId
            ? html`<button class="quiet" type="button" name="note-statement" value=${statementId}>
                ${words.readStatement}
              </button>`
            : nothing
        }
        ${
          moderation.ruleId === null
            ? nothing
            : html`<button class="quiet" type="button" name="note-rules" value=${moderation.ruleId}>
                ${words.readRule}
              </button>`
        }
      </div>
    </div>`;
  }
}

/** The bank's own channel is reached safely, or it is on this very site. */
function isChannel(url: string): boolean {
  const { protocol, origin } = new URL(safeUrl(url) ?? 'about:blank');
  return protocol === 'https:' || (protocol === 'http:' && origin === location.origin);
}

export async function domainOf(client: CommunityClient): Promise<ModerationDomain> {
  return (await client.curation()).moderation!();
}

/** The first page that an action asks for. `value`: the rule or the statement. */
export function pageFor(action: string, commentId: string, value: string): (context: PageContext) => Page {
  return (context) => {
    if (action === 'note-rules') return new RulesPage(context, value);
    if (action === 'note-statement') return new StatementPage(context, value);
    return action === 'note-report' ? new ReportPage(context, commentId) : new StatusPage(context);
  };
}
