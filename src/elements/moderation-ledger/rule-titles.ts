import type { CommunityClient } from '../../client/domain.js';

/** What the rules that were decided under are called in a language, by their ids; also those of earlier versions. */
export async function ruleTitles(
  client: CommunityClient,
  ruleIds: readonly (string | null)[],
  locale: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const keep = (rules: readonly { id: string; title: string }[]) => {
    for (const { id, title } of rules) if (!titles.has(id)) titles.set(id, title);
  };
  try {
    const moderation = await (await client.curation()).moderation?.();
    if (moderation) {
      const inForce = await moderation.houseRules(locale, signal);
      keep(inForce.rules);
      for (const { version } of inForce.versions) {
        if (ruleIds.every((id) => id === null || titles.has(id))) break;
        if (version !== inForce.version) keep((await moderation.houseRules(locale, signal, version)).rules);
      }
      return titles;
    }
  } catch {
    // The rule’s own id is better than no record.
  }
  if (titles.size === 0)
    keep(
      await client.community.read(signal).then(
        ({ rules }) => rules,
        () => [],
      ),
    );
  return titles;
}
