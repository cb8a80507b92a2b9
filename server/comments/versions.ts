import * as z from 'zod/mini';
import type { Kysely, Transaction } from 'kysely';
import type { CommentVersionPage } from '../../src/contract/comments.js';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { mentionedIn } from '../text/mentions.js';
import { findComment, type CommentView } from './comment-view.js';
import { readNames, withNames } from './mentions.js';

/** Keeps the wording that is about to be replaced. */
export async function keepVersion(transaction: Transaction<Database>, view: CommentView): Promise<void> {
  await transaction
    .insertInto('comment_versions')
    .values({
      comment_id: view.id,
      version: view.version,
      body: JSON.stringify(view.body),
      created_at: view.edited_at ?? view.created_at,
    })
    .execute();
}

/** Every wording of a comment, the newest first. One that was deleted shows none. */
export async function listVersions(
  db: Kysely<Database>,
  commentId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<CommentVersionPage> {
  const view = await findComment(db, commentId);
  if (!view) throw new ProblemError('comment-unknown');
  const before = cursor === undefined ? null : decodeCursor(view.id, cursor);
  if (view.state !== 'published') return { items: [], next: null };
  const current =
    before === null
      ? [{ version: view.version, body: view.body, created_at: view.edited_at ?? view.created_at }]
      : [];
  const older = await db
    .selectFrom('comment_versions')
    .select(['version', 'body', 'created_at'])
    .where('comment_id', '=', view.id)
    .where('version', '<', before ?? view.version)
    .orderBy('version', 'desc')
    .limit(limit + 1)
    .execute();
  const found = [...current, ...older];
  const shown = found.slice(0, limit);
  const names = await readNames(db, mentionedIn(shown.flatMap(({ body }) => body)));
  const items = shown.map(({ version, body, created_at }) => ({
    version,
    body: withNames(body, names),
    createdAt: created_at.toISOString(),
  }));
  const last = items.at(-1);
  return { items, next: last && found.length > limit ? encodeCursor(view.id, last.version) : null };
}

const CursorContent = z.tuple([z.string(), z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1))]);

function encodeCursor(commentId: string, version: number): string {
  return Buffer.from(JSON.stringify([commentId, version])).toString('base64url');
}

/** Throws `cursor-invalid` for anything that `encodeCursor` did not make for the same comment. */
function decodeCursor(commentId: string, cursor: string): number {
  try {
    const [id, version] = CursorContent.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (id === commentId) return version;
  } catch {
    // Not one of ours.
  }
  throw new ProblemError('cursor-invalid');
}
