import type { Community } from '../../src/contract/community.js';
import { findPreset, type Preset } from '../community/presets.js';
import type { TopicRow } from '../database/schema.js';
import { isGuest, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { parseComment } from '../text/parse-comment.js';

export type CommentLimits = Community['limits'];

/** The tree of a text and what of it is kept for editing. Throws what is wrong with it. */
export function parseText(text: string, limits: CommentLimits) {
  const parsed = parseComment(text, limits);
  if (!parsed.ok) {
    throw new ProblemError(parsed.code, {
      detail: parsed.detail,
      errors: [{ pointer: '/body/text', detail: parsed.detail }],
    });
  }
  return { body: parsed.body, source: parsed.text };
}

export type ParsedText = ReturnType<typeof parseText>;

/** The preset that a text is, where the topic takes nothing else. Throws `text-not-preset` for any other text there. */
export function presetOf(
  topic: Pick<TopicRow, 'mode'>,
  text: ParsedText,
  presets: readonly Preset[],
): string | null {
  if (topic.mode !== 'presets') return null;
  const preset = findPreset(presets, text.source);
  if (!preset) throw new ProblemError('text-not-preset');
  return preset.id;
}

/** Throws where the topic takes nothing new. An unknown state takes nothing. */
export function assertTopicOpen(topic: Pick<TopicRow, 'state'>): void {
  if (topic.state !== 'open') throw new ProblemError('topic-read-only');
}

/**
 * Guests take part in discussions and questions. Where each voice counts in a figure, and where young members are among
 * themselves, only those whom the bank knows write.
 */
export function assertOpenFor(topic: Pick<TopicRow, 'mode'>, author: Member): void {
  if (isGuest(author) && !['discussion', 'questions'].includes(topic.mode))
    throw new ProblemError('forbidden');
}

/** Throws where the whole community takes nothing new. */
export function assertCommunityOpen(community: { state: string }): void {
  if (community.state !== 'open') throw new ProblemError('community-read-only');
}
