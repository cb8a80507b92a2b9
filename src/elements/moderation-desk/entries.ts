import type { QueueItem } from '../../contract/desk.js';
import { safeUrl } from '../safe-url.js';

/** An item in the list of a queue. */
export interface Entry {
  /** The comment's, or the appeal's: a comment can have several. */
  readonly id: string;
  readonly item: QueueItem;
  /** Of the queue's pages, the one that it was read with. */
  readonly page: number;
  /** It does not wait any more, but stays where it is while somebody may be looking at it. */
  readonly isGone: boolean;
}

export const idOf = ({ appeal, commentId }: QueueItem): string => appeal?.id ?? commentId;

/**
 * The list after one of its pages was read again. Nothing that is there moves: what has come stands after the page's last
 * one, and what does not wait any more is marked. `isLast`: nothing waits after the page.
 */
export function mergePage(
  entries: readonly Entry[],
  page: number,
  items: readonly QueueItem[],
  isLast: boolean,
): Entry[] {
  const read = new Map(items.map((item) => [idOf(item), item]));
  const end = isLast ? '￿' : (items.at(-1)?.waitingSince ?? '');
  const kept = entries.map((entry): Entry => {
    const item = read.get(entry.id);
    if (item) return { ...entry, item, isGone: false };
    // What comes after the page's end was only pushed out of it.
    return entry.page === page && entry.item.waitingSince < end ? { ...entry, isGone: true } : entry;
  });
  const known = new Set(kept.map(({ id }) => id));
  const come = items.filter((item) => !known.has(idOf(item)));
  const place = kept.findLastIndex((entry) => entry.page <= page) + 1;
  return kept.toSpliced(place, 0, ...come.map((item) => ({ id: idOf(item), item, page, isGone: false })));
}

/** Where a comment stands on its page; null where nobody knows. */
export function placeOf({ url, commentId }: { url: string | null; commentId: string }): string | null {
  const page = safeUrl(url ?? '', location.href);
  if (!url || !page) return null;
  const place = new URL(page);
  place.hash = `parvis-${commentId}`;
  return place.href;
}

export interface ReportGroup {
  /** Null for a law. */
  ruleId: string | null;
  times: number;
  reports: QueueItem['reports'];
}

/** Reports by what they say is wrong: first what is said to be illegal, then what most have said. */
export function groupReports(reports: QueueItem['reports']): ReportGroup[] {
  const groups = new Map<string | null, QueueItem['reports']>();
  for (const report of reports) groups.set(report.ruleId, [...(groups.get(report.ruleId) ?? []), report]);
  return [...groups.values()]
    .map((each) => ({
      ruleId: each[0]!.ruleId,
      times: each.reduce((sum, { times }) => sum + times, 0),
      reports: each,
    }))
    .sort((one, other) => Number(!!one.ruleId) - Number(!!other.ruleId) || other.times - one.times);
}
