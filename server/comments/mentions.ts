import { sql, type Kysely } from 'kysely';
import type { ContentNode } from '../../src/contract/content.js';
import type { Database } from '../database/schema.js';
import { mapMentions, mentionedIn } from '../text/mentions.js';
import type { ParsedText } from './comment-rules.js';

/** A text that is ready to be kept: its mentions are of members, and hold no names, which may change. */
export interface KeptText extends ParsedText {
  mentioned: string[] | null;
}

/** In place of somebody who has left. */
const NOBODY = '@…';

/** The names of members by their ids. */
export type Names = Readonly<Record<string, string>>;

/** The columns of those that a comment mentions, of a table that goes by the name `comments`; null where it mentions none. */
export const mentionColumn = sql`
  case when comments.mentioned is not null then (
    select jsonb_object_agg(mentioned.id, mentioned.name) from members as mentioned
    where mentioned.id = any(comments.mentioned)
  ) end as mentioned_names`;

export async function readNames(db: Kysely<Database>, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return {};
  const members = await db.selectFrom('members').select(['id', 'name']).where('id', 'in', ids).execute();
  return Object.fromEntries(members.map(({ id, name }) => [id, name]));
}

/** A body as it is shown, with the names of today. */
export function withNames(body: readonly ContentNode[], names: Names): ContentNode[] {
  return mapMentions(body, ({ memberId }) => {
    const name = names[memberId];
    return name === undefined
      ? { type: 'text', text: NOBODY }
      : { type: 'mention', memberId, text: `@${name}` };
  });
}

/** A parsed text as it would be shown now. What mentions nobody that there is stays text. */
export async function showText(db: Kysely<Database>, { body }: ParsedText): Promise<ContentNode[]> {
  const names = await readNames(db, mentionedIn(body));
  return withNames(withoutForged(body, names), names);
}

/** A parsed text as it is kept. */
export async function keepText(db: Kysely<Database>, { body, source }: ParsedText): Promise<KeptText> {
  const names = await readNames(db, mentionedIn(body));
  const known = withoutForged(body, names);
  const ids = mentionedIn(known);
  return {
    body: mapMentions(known, ({ memberId }) => ({ type: 'mention', memberId })),
    source,
    mentioned: ids.length > 0 ? ids : null,
  };
}

function withoutForged(body: readonly ContentNode[], names: Names): ContentNode[] {
  return mapMentions(body, (mention) =>
    Object.hasOwn(names, mention.memberId) ? mention : { type: 'text', text: mention.text ?? '' },
  );
}
