import type { ContentNode } from '../../src/contract/content.js';
import { DEFAULT_PRESETS, findPreset } from '../community/presets.js';
import { parseComment } from '../text/parse-comment.js';
import { writeLargeTopic } from './large-topic.js';
import { isInvited, MEMBERS, type SeedMember } from './members.js';
import { caseDrafts, handledIn, type Handled } from './cases.js';
import { type Draft, plant } from './planting.js';
import { createRandom, type Random } from './random.js';
import { type SeedTopic, TOPICS } from './topics.js';

/** The moment that all times of the demo content count back from. */
export const REFERENCE = Date.parse('2026-11-20T18:00:00.000Z');

/** How many comments the generated topic has. */
export const LARGE_TOPIC_COMMENTS = 5000;

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface SeedComment {
  id: string;
  parentId: string | null;
  rootId: string;
  depth: number;
  authorId: string;
  /** Null where the comment was deleted, as after a purge. */
  source: string | null;
  body: ContentNode[];
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  version: number;
  /** What it said before it was edited; null where that is not known. */
  before: ContentNode[] | null;
  byStaff: boolean;
  answerId: string | null;
  pinnedAt: string | null;
  rating: number | null;
  /** On a topic that takes nothing else. */
  preset: string | null;
  /** Held comments wait for somebody of the staff. */
  state: 'published' | 'deleted' | 'held';
  /** Direct replies that are visible. */
  replyCount: number;
  reactions: Readonly<Record<string, number>>;
}

export interface SeedReaction {
  commentId: string;
  memberId: string;
  kind: 'support' | 'thanks';
  createdAt: string;
}

export interface SeedDiscussion {
  topic: SeedTopic;
  createdAt: string;
  /** Published comments, replies included. */
  commentCount: number;
  /** In the order of creation. */
  comments: readonly SeedComment[];
  reactions: readonly SeedReaction[];
  /** What was reported and decided afterwards: up to then, every comment is as it was submitted. */
  handled: readonly Handled[];
}

/** Everything that has been said on a topic. The same at each call. */
export function createDiscussion(topic: SeedTopic): SeedDiscussion {
  const random = createRandom(numberOf(topic.key));
  const planted = topic.written
    ? plant(topic.written, topic.days, REFERENCE, random)
    : writeLargeTopic(LARGE_TOPIC_COMMENTS, topic.days, REFERENCE, random);
  // After the others, whose ids, times and reactions do not move with them.
  const cases = caseDrafts(topic.key, REFERENCE);
  const drafts = [...planted, ...cases.keys()];
  const comments = new Map<Draft, SeedComment>();
  const reactions: SeedReaction[] = [];
  drafts.forEach((draft, index) => {
    const own = index < planted.length ? `${index + 1}` : `m${index - planted.length + 1}`;
    const id = `${topic.idPrefix}-${own}`;
    const given = draft.deleted ? [] : reactionsTo(draft, id, random);
    reactions.push(...given);
    const parent = draft.parent ? comments.get(draft.parent) : undefined;
    comments.set(draft, { ...commentOf(draft, id, parent, given), preset: presetOf(topic, draft) });
  });
  countReplies(drafts, comments);
  chooseAnswers(drafts, comments);
  const inOrder = [...comments.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const published = inOrder.filter((comment) => comment.state === 'published');
  return {
    topic,
    createdAt: timestamp(REFERENCE - (topic.days + 1) * DAY),
    commentCount: published.length,
    comments: inOrder,
    reactions,
    handled: handledIn(topic.key, comments, cases),
  };
}

/** The whole demo community. */
export function createContent(): { members: readonly SeedMember[]; discussions: SeedDiscussion[] } {
  return { members: MEMBERS, discussions: TOPICS.map(createDiscussion) };
}

function presetOf({ mode }: SeedTopic, { text, deleted }: Draft): string | null {
  if (mode !== 'presets' || deleted) return null;
  const preset = findPreset(DEFAULT_PRESETS, text);
  if (!preset) throw new Error(`"${text}" is no preset.`);
  return preset.id;
}

function commentOf(
  draft: Draft,
  id: string,
  parent: SeedComment | undefined,
  given: readonly SeedReaction[],
): Omit<SeedComment, 'preset'> {
  const parsed = parseDraft(draft.text, id);
  return {
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    authorId: draft.author.id,
    source: draft.deleted ? null : parsed.text,
    body: draft.deleted ? [] : parsed.body,
    createdAt: timestamp(draft.at),
    editedAt: draft.edited ? timestamp(draft.at + 12 * MINUTE) : null,
    deletedAt: draft.deleted ? timestamp(draft.at + 2 * DAY) : null,
    version: draft.edited ? 2 : 1,
    before: draft.before === null ? null : parseDraft(draft.before, id).body,
    byStaff: draft.author.roles.includes('staff'),
    answerId: null,
    rating: draft.rating,
    pinnedAt: draft.isPinned ? timestamp(draft.at + MINUTE) : null,
    state: draft.deleted ? 'deleted' : draft.held ? 'held' : 'published',
    replyCount: 0,
    reactions: countKinds(given),
  };
}

function parseDraft(text: string, id: string) {
  const parsed = parseComment(text, { commentLength: 5000 });
  if (!parsed.ok) throw new Error(`${id}: ${parsed.code}. ${parsed.detail}`);
  return parsed;
}

function chooseAnswers(drafts: readonly Draft[], comments: ReadonlyMap<Draft, SeedComment>): void {
  for (const draft of drafts) {
    const question = draft.isAnswer && draft.parent ? comments.get(draft.parent) : undefined;
    if (question) question.answerId = comments.get(draft)?.id ?? null;
  }
}

/** From the newest to the oldest, so that a deleted reply is known to be visible before its parent counts it. */
function countReplies(drafts: readonly Draft[], comments: ReadonlyMap<Draft, SeedComment>): void {
  for (const draft of [...drafts].reverse()) {
    const comment = comments.get(draft);
    const parent = draft.parent && comments.get(draft.parent);
    if (parent && comment && (comment.state === 'published' || comment.replyCount > 0))
      parent.replyCount += 1;
  }
}

function reactionsTo(draft: Draft, commentId: string, random: Random): SeedReaction[] {
  const others = MEMBERS.filter((member) => member !== draft.author && !isInvited(member));
  const giveAll = (kind: SeedReaction['kind'], count: number) =>
    random.sample(others, count).map((member) => ({
      commentId,
      memberId: member.id,
      kind,
      createdAt: timestamp(draft.at + Math.floor(random.next() ** 3 * (REFERENCE - draft.at))),
    }));
  return [...giveAll('support', draft.support), ...giveAll('thanks', draft.thanks)];
}

function countKinds(given: readonly SeedReaction[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of given) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function timestamp(at: number): string {
  return new Date(at).toISOString();
}

/** A seed for the random numbers, so that one topic's content does not change with another's. */
function numberOf(key: string): number {
  let number = 0;
  for (const character of key) number = (Math.imul(number, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return number;
}
