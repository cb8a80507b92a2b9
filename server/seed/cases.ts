import { CASES, REVIEWS, type Case, type Handling } from './content/moderation.js';
import type { SeedComment } from './content.js';
import { memberNamed } from './members.js';
import type { Draft } from './planting.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What is to happen to a comment, by the members whose names the content has. */
export interface Handled extends Handling {
  comment: SeedComment;
  held: Case['held'];
}

/** The comments on a topic that are there for what happened to them, each followed by its replies, which no case has. */
export function caseDrafts(topicKey: string, reference: number): Map<Draft, Case | null> {
  const drafts = new Map<Draft, Case | null>();
  for (const each of CASES.filter(({ topic }) => topic === topicKey)) {
    const at = Math.round(reference - each.daysAgo * DAY);
    const draft = { ...draftOf(each.by, each.text, at), rating: each.rating ?? null, held: !!each.held };
    drafts.set(draft, each);
    for (const { by, text, after } of each.replies ?? []) {
      drafts.set({ ...draftOf(by, text, at + after * MINUTE), parent: draft }, null);
    }
  }
  return drafts;
}

function draftOf(by: string, text: string, at: number): Draft {
  return {
    parent: null,
    author: memberNamed(by),
    text,
    at,
    support: 0,
    thanks: 0,
    edited: false,
    before: null,
    isAnswer: false,
    isPinned: false,
    rating: null,
    deleted: false,
    held: false,
  };
}

/** What happened to the comments on a topic. Throws where one of them is not there. */
export function handledIn(
  topicKey: string,
  comments: ReadonlyMap<Draft, SeedComment>,
  drafts: ReadonlyMap<Draft, Case | null>,
): Handled[] {
  const cases = [...drafts].flatMap(([draft, each]): Handled[] =>
    each ? [{ ...each, held: each.held, comment: comments.get(draft)! }] : [],
  );
  const reviews = REVIEWS.filter(({ topic }) => topic === topicKey).map((review): Handled => {
    const comment = [...comments.values()].find(({ source }) => source?.startsWith(review.begins));
    if (!comment) throw new Error(`No comment on ${topicKey} begins with "${review.begins}".`);
    return { ...review, held: undefined, comment };
  });
  return [...cases, ...reviews];
}
