import * as z from 'zod/mini';

/** Every `code` that a problem can carry, with its HTTP status. */
export const PROBLEMS = {
  'request-invalid': 400,
  'json-invalid': 400,
  'cursor-invalid': 400,
  'idempotency-key-missing': 400,
  'token-missing': 401,
  'token-invalid': 401,
  'token-expired': 401,
  forbidden: 403,
  'origin-not-allowed': 403,
  'community-read-only': 403,
  'topic-read-only': 403,
  'not-found': 404,
  'topic-unknown': 404,
  'comment-unknown': 404,
  'method-not-allowed': 405,
  'idempotency-key-reused': 409,
  'comment-deleted': 409,
  'undo-expired': 409,
  'not-a-question': 409,
  'pins-exhausted': 409,
  'reply-not-pinnable': 409,
  'version-mismatch': 412,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'text-empty': 422,
  'text-too-long': 422,
  'text-too-deep': 422,
  'text-unreadable': 422,
  'link-not-allowed': 422,
  'reply-too-deep': 422,
  'answer-unknown': 422,
  'version-required': 428,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The problems that any operation can answer. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'request-invalid',
  'token-invalid',
  'token-expired',
  'origin-not-allowed',
  'rate-limited',
  'internal',
  'unavailable',
];

/** A problem document, RFC 9457, with Parvis' own extension members. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** One of the codes of `PROBLEMS`; a client treats an unknown one by its status. */
  code: z.string(),
  detail: z.optional(z.string()),
  /** What in the request was wrong: `pointer` is a JSON pointer into it, such as `/body/text`. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** With `version-mismatch`: the thing as it is now. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
