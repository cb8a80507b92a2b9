import * as z from 'zod/mini';
import { TopicInput } from '../../src/contract/operations/topics.js';
import { RequestId, RequestTopicKey } from '../../src/contract/requests.js';
import { parseText, type CommentLimits, type ParsedText } from '../comments/comment-rules.js';
import { cleanName } from '../members/clean-name.js';
import { ProblemError } from '../problem-error.js';

const Line = z.object({
  /** What the comment is called where it comes from: the same comment is never imported twice. */
  id: RequestId,
  parentId: z.optional(z.nullable(RequestId)),
  topic: z.object({ key: RequestTopicKey, ...TopicInput.shape }),
  author: z.object({
    /** The `sub` of the person's tokens, where they are to have it as their own; anything else where nobody is. */
    subject: z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u)),
    name: z.string(),
  }),
  /** Markdown. */
  text: z.string(),
  createdAt: z.string(),
  /** On a topic whose mode is `ratings`. */
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
});
type Line = z.infer<typeof Line>;

/** A comment of another system that may be published as it is. */
export interface ImportedComment {
  /** Of the line in the file, from 1. */
  line: number;
  id: string;
  parentId: string | null;
  topic: Line['topic'];
  author: { subject: string; name: string };
  text: ParsedText;
  createdAt: string;
  rating: number | undefined;
}

/** A line that cannot be imported. Its message says why. */
export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
  }
}

/** Reads one line of a file, by the rules that hold for what members write. Throws `LineError`. */
export function readLine(json: string, line: number, limits: CommentLimits, now: Date): ImportedComment {
  const { id, parentId = null, topic, author, text, createdAt, rating } = shapeOf(json, line);
  const name = cleanName(author.name);
  if (name === null) throw new LineError(line, 'author.name has nothing that a reader could see.');
  const at = new Date(createdAt);
  if (!/^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:\d\d)$/.test(createdAt) || Number.isNaN(at.getTime())) {
    throw new LineError(line, 'createdAt must be like 2024-03-01T09:30:00Z.');
  }
  if (at > now) throw new LineError(line, 'createdAt is in the future.');
  try {
    return {
      line,
      id,
      parentId,
      topic,
      author: { subject: author.subject, name },
      text: parseText(text, limits),
      createdAt: at.toISOString(),
      rating,
    };
  } catch (error) {
    if (error instanceof ProblemError) throw new LineError(line, `text: ${error.message}`);
    throw error;
  }
}

function shapeOf(json: string, line: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new LineError(line, 'It is not JSON.');
  }
  const result = Line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'It';
  throw new LineError(line, `${field} is missing, or is not what it must be.`);
}
