import * as z from 'zod/mini';

/**
 * The `code`s of problems that a widget has words for or acts upon, by their HTTP status: first the one that says the
 * least.
 */
export const PROBLEM_CODES = {
  400: ['request-invalid'],
  401: ['token-invalid', 'token-missing', 'token-expired'],
  // prettier-ignore
  403: ['forbidden', 'origin-not-allowed', 'community-read-only', 'topic-read-only', 'same-person', 'own-comment'],
  // prettier-ignore
  404: ['not-found', 'topic-unknown', 'comment-unknown', 'report-unknown', 'statement-unknown', 'appeal-unknown', 'member-unknown', 'handoff-unknown'],
  // prettier-ignore
  409: ['comment-deleted', 'undo-expired', 'not-a-question', 'pins-exhausted', 'reply-not-pinnable', 'rating-exists', 'already-decided', 'not-restricted', 'appeal-exists', 'appeal-closed', 'author-gone', 'handoff-exists'],
  412: ['version-mismatch'],
  // prettier-ignore
  422: ['text-empty', 'text-too-long', 'text-too-deep', 'text-unreadable', 'link-not-allowed', 'reply-too-deep', 'answer-unknown', 'rating-missing', 'rating-not-allowed', 'text-not-preset', 'name-missing', 'name-not-allowed', 'ground-missing', 'rule-unknown'],
  429: ['rate-limited'],
  500: ['internal'],
  503: ['unavailable'],
} as const satisfies Record<number, readonly string[]>;

type WidgetCode = (typeof PROBLEM_CODES)[keyof typeof PROBLEM_CODES][number];

/** Those that only a mistake in a client meets: a widget treats them by their status. */
export type MistakeCode =
  | 'json-invalid'
  | 'cursor-invalid'
  | 'idempotency-key-missing'
  | 'method-not-allowed'
  | 'idempotency-key-reused'
  | 'body-too-large'
  | 'media-type-unsupported'
  | 'version-required';

/** Every `code` that a problem can carry. */
export type ProblemCode = WidgetCode | MistakeCode;

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
  /** A `ProblemCode`; a client treats an unknown one by its status. */
  code: z.string(),
  detail: z.optional(z.string()),
  /** What in the request was wrong: `pointer` is a JSON pointer into it, such as `/body/text`. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** With `version-mismatch` and `already-decided`: the thing as it is now. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
