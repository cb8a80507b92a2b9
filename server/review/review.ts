import { sql, type Kysely, type Transaction } from 'kysely';
import type { HoldReason } from '../../src/contract/moderation.js';
import type { KeptText } from '../comments/mentions.js';
import type { Database } from '../database/schema.js';
import { isGuest, isStaff, type Member } from '../members/members.js';
import { createOutsideCheck, type OutsideQuestion } from './outside-check.js';
import { countLinks, plainText, textKey } from './read-body.js';
import { reviewOf, type ReviewSettings } from './settings.js';
import { createWordFinder } from './words.js';

/** Why a comment waits. `isFailure`: the check itself could not be made, so that it says nothing of the comment. */
export type FoundReason = HoldReason & { isFailure?: true };

/** What a text says by itself, before anything is written. */
export interface ExaminedText {
  reasons: readonly FoundReason[];
  links: number;
  /** Null where repetitions do not matter. */
  key: string | null;
}

interface Examined {
  author: Member;
  topic: { key: string; mode: string };
  text: KeptText;
  kind: OutsideQuestion['kind'];
}

interface Known {
  author: Member;
  topicKey: string;
  /** The comment that is changed; null for a new one. */
  commentId: string | null;
}

/** Decides which comments wait until somebody has looked at them. */
export class Review {
  readonly settings: ReviewSettings;
  readonly #findWord: (text: string) => string | null;
  readonly #askOutside: ReturnType<typeof createOutsideCheck> | null;

  constructor(settings: ReviewSettings) {
    this.settings = settings;
    this.#findWord = createWordFinder(settings.words);
    this.#askOutside = settings.outside && createOutsideCheck(settings.outside);
  }

  /** Whether a text that is to appear at once is looked at by a program first. */
  get isChecking(): boolean {
    const { words, links, repetition, volume, outside } = this.settings;
    return words.length > 0 || [links, repetition, volume, outside].some((setting) => setting !== null);
  }

  /**
   * Looks at a text. To be called before a transaction begins: the bank's own check may take its time. It is asked only
   * about what nothing else holds back already.
   */
  async examine({ author, topic, text, kind }: Examined): Promise<ExaminedText> {
    // Where only presets can be written there is nothing to find.
    if (isStaff(author) || topic.mode === 'presets') return { reasons: [], links: 0, key: null };
    const { settings } = this;
    const plain = plainText(text.body);
    const reasons: FoundReason[] = [];
    const word = this.#findWord(plain);
    if (word !== null) reasons.push({ kind: 'words', detail: word });
    const links = countLinks(text.body);
    if (settings.links !== null && links > settings.links)
      reasons.push({ kind: 'links', detail: String(links) });
    if (this.#askOutside && reasons.length === 0 && reviewOf(topic.key, settings) !== 'before') {
      const found = await this.#askOutside({
        topicKey: topic.key,
        text: text.source,
        kind,
        author: isGuest(author) ? 'guest' : 'member',
      });
      if (found) reasons.push(found);
    }
    return { reasons, links, key: settings.repetition ? textKey(plain) : null };
  }

  /** All that holds a comment back; nothing where it appears at once. */
  async findReasons(
    transaction: Transaction<Database>,
    { reasons, links, key }: ExaminedText,
    known: Known,
  ): Promise<FoundReason[]> {
    if (isStaff(known.author)) return [];
    const { settings } = this;
    const counts = await this.#count(transaction, key, known);
    const found: FoundReason[] = [];
    const isNew = isGuest(known.author) || counts.published < settings.newcomerComments;
    const review = reviewOf(known.topicKey, settings);
    if (review === 'before') found.push({ kind: 'before', detail: null });
    if (review === 'newcomers' && isNew) found.push({ kind: 'newcomers', detail: null });
    found.push(...reasons);
    if (settings.links !== null && links > 0 && isNew && !reasons.some(({ kind }) => kind === 'links'))
      found.push({ kind: 'links', detail: String(links) });
    if (settings.repetition && counts.same >= settings.repetition.count)
      found.push({ kind: 'repetition', detail: String(counts.same + 1) });
    if (settings.volume && counts.recent >= settings.volume.count && known.commentId === null)
      found.push({ kind: 'volume', detail: String(counts.recent + 1) });
    return found;
  }

  /** No more than is asked about is counted, each by an index. */
  async #count(
    transaction: Transaction<Database>,
    key: string | null,
    { author, commentId }: Known,
  ): Promise<{ published: number; recent: number; same: number }> {
    const { repetition, volume, links, newcomerTopics, newcomerComments } = this.settings;
    const isAskedFor = repetition ?? volume ?? links ?? (newcomerTopics.length > 0 ? true : null);
    if (isAskedFor === null) return { published: newcomerComments, recent: 0, same: 0 };
    const since = (seconds: number) =>
      sql`statement_timestamp() - make_interval(secs => ${seconds}::integer)`;
    const { rows } = await sql<{ published: number; recent: number; same: number }>`
      select
        (select count(*) from (
          select 1 from comments where author_id = ${author.id} and state = 'published' limit ${newcomerComments}
        ) as published)::integer as published,
        (select count(*) from (
          select 1 from comments
          where author_id = ${author.id} and created_at > ${since(volume?.seconds ?? 0)} limit 1000
        ) as recent)::integer as recent,
        (select count(*) from (
          select 1 from recent_texts join comments on comments.id = recent_texts.comment_id
          where recent_texts.key = ${key} and recent_texts.at > ${since(repetition?.seconds ?? 0)}
            and recent_texts.comment_id is distinct from ${commentId}::text and comments.state <> 'deleted'
          limit 1000
        ) as same)::integer as same`.execute(transaction);
    return rows[0] as { published: number; recent: number; same: number };
  }

  /** Notes what was written, so that the same can be recognised. */
  async remember(
    transaction: Transaction<Database>,
    commentId: string,
    { key }: ExaminedText,
  ): Promise<void> {
    if (!this.settings.repetition) return;
    if (key === null) {
      await transaction.deleteFrom('recent_texts').where('comment_id', '=', commentId).execute();
      return;
    }
    await sql`
      insert into recent_texts (comment_id, key) values (${commentId}, ${key})
      on conflict (comment_id) do update set key = excluded.key, at = excluded.at`.execute(transaction);
  }
}

/** Forgets by what repetitions were recognised, once they are not looked for any more. */
export async function forgetTexts(
  db: Kysely<Database>,
  { repetition }: Pick<ReviewSettings, 'repetition'>,
): Promise<void> {
  await sql`
    delete from recent_texts
    where at < clock_timestamp() - make_interval(secs => ${repetition?.seconds ?? 0}::integer)`.execute(db);
}
