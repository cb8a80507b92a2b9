import type { ServerConfig } from '../config.js';

/** The mode of a topic that is opened, by what its key begins with. */
export function modeOf(
  key: string,
  {
    questionTopics,
    ratingTopics,
    presetTopics,
  }: Pick<ServerConfig, 'questionTopics' | 'ratingTopics' | 'presetTopics'>,
): string {
  const isAmong = (prefixes: readonly string[]) => prefixes.some((prefix) => key.startsWith(prefix));
  if (isAmong(questionTopics)) return 'questions';
  if (isAmong(presetTopics)) return 'presets';
  return isAmong(ratingTopics) ? 'ratings' : 'discussion';
}
