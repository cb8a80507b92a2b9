import { memberNamed, type SeedMember } from './members.js';
import type { Random } from './random.js';
import type { Written } from './written.js';

/** A comment before it has an id: who wrote what, when, below what. */
export interface Draft {
  /** Comes before its own replies and, by time, before all later drafts. */
  parent: Draft | null;
  author: SeedMember;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
  support: number;
  thanks: number;
  edited: boolean;
  /** The wording before the edit, where it is known. */
  before: string | null;
  isAnswer: boolean;
  isPinned: boolean;
  rating: number | null;
  deleted: boolean;
  /** Put aside by software when it was submitted. */
  held: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nobody's first remark on the last two days, so that replies fit in. */
const QUIET_DAYS = 2;
/** Somebody who answers themselves comes back with news. */
const NEWS_AFTER = 8.4 * DAY;

/** How many react when the content does not say: most get a few, some many, a third none. */
export function fewReactions(random: Random, mean: number): number {
  return random.next() < 0.35 ? 0 : Math.min(90, Math.floor(-Math.log(1 - random.next()) * mean));
}

/** Spreads written comments over the days before `reference`. Ordered by time. */
export function plant(written: readonly Written[], days: number, reference: number, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const add = (entry: Written, parent: Draft | null, at: number): number => {
    const draft: Draft = {
      parent,
      author: memberNamed(entry.by),
      text: entry.text,
      at,
      support: entry.support ?? fewReactions(random, 3),
      thanks: entry.thanks ?? fewReactions(random, 0.8),
      edited: entry.edited === true || entry.before !== undefined,
      before: entry.before ?? null,
      isAnswer: entry.answer === true,
      isPinned: entry.pinned === true,
      rating: entry.rating ?? null,
      deleted: entry.deleted === true,
      held: false,
    };
    drafts.push(draft);
    let latest = at;
    for (const reply of entry.replies ?? []) {
      const room = reference - HOUR - latest;
      const isNews = reply.by === entry.by && room > NEWS_AFTER;
      const wish = isNews ? NEWS_AFTER : random.between(11 * MINUTE, 9 * HOUR);
      latest += Math.floor(Math.min(wish, room / 2));
      add(reply, draft, latest);
    }
    return latest;
  };
  const start = reference - days * DAY;
  const step = ((days - QUIET_DAYS) * DAY) / written.length;
  written.forEach((entry, index) => {
    add(entry, null, Math.floor(start + step * (index + 0.2 + random.next() * 0.6)));
  });
  return drafts.sort((a, b) => a.at - b.at);
}
