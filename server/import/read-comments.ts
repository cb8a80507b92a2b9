import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CommentLimits } from '../comments/comment-rules.js';
import { type ImportedComment, LineError, readLine } from './imported-comment.js';

/**
 * The comments of a file with one JSON object a line, in its order. Lines that cannot be imported go to `onWrong`, and so
 * do replies that stand before what they reply to, and a second comment with the same id. Empty lines are passed over.
 */
export async function* readComments(
  file: string,
  limits: CommentLimits,
  onWrong: (error: LineError) => void,
): AsyncGenerator<ImportedComment> {
  const now = new Date();
  const wrong = new Set<string>();
  const seen = new Map<string, number>();
  let line = 0;
  for await (const json of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (json.trim() === '') continue;
    try {
      const comment = readLine(json, line, limits, now);
      const before = seen.get(comment.id);
      if (before !== undefined) throw new LineError(line, `id: line ${before} has the same one.`);
      if (comment.parentId !== null && wrong.has(comment.parentId)) {
        throw new LineError(line, 'parentId: what it replies to cannot be imported.');
      }
      seen.set(comment.id, line);
      yield comment;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      const id = idOf(json);
      if (id !== null && !seen.has(id)) wrong.add(id);
      onWrong(error);
    }
  }
}

function idOf(json: string): string | null {
  try {
    const { id } = JSON.parse(json) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
