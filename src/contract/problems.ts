import * as z from 'zod/mini';

/** Every `code` that a problem can carry, with its HTTP status and its title in English. */
export const PROBLEMS = {
  'request-invalid': [400, 'The request does not have the expected form.'],
  'json-invalid': [400, 'The body is not valid JSON.'],
  'cursor-invalid': [400, 'The cursor does not belong to this list.'],
  'idempotency-key-missing': [400, 'This write needs an Idempotency-Key header.'],
  'token-missing': [401, 'This needs a signed-in member.'],
  'token-invalid': [401, 'The token was not accepted.'],
  'token-expired': [401, 'The token has expired.'],
  forbidden: [403, 'This member may not do that.'],
  'origin-not-allowed': [403, 'This community does not accept requests from this site.'],
  'community-read-only': [403, 'The community takes no new contributions at the moment.'],
  'topic-read-only': [403, 'This discussion takes no new contributions.'],
  'not-found': [404, 'There is nothing at this address.'],
  'topic-unknown': [404, 'There is no such topic.'],
  'comment-unknown': [404, 'There is no such comment.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  'idempotency-key-reused': [409, 'This Idempotency-Key was used with another request.'],
  'comment-deleted': [409, 'The comment has been deleted.'],
  'undo-expired': [409, 'The comment can no longer be brought back.'],
  'version-mismatch': [412, 'The comment has changed since it was read.'],
  'body-too-large': [413, 'The body is too large.'],
  'media-type-unsupported': [415, 'The body must be application/json.'],
  'text-empty': [422, 'The comment has no readable text.'],
  'text-too-long': [422, 'The comment is too long.'],
  'text-too-deep': [422, 'Quotes and lists are nested too deeply.'],
  'text-unreadable': [422, 'The comment has characters that cannot be shown safely.'],
  'link-not-allowed': [422, 'Links may only lead to http, https or mailto addresses.'],
  'reply-too-deep': [422, 'This conversation is as deep as it can go.'],
  'version-required': [428, 'This change needs an If-Match header.'],
  'rate-limited': [429, 'Too many requests. Wait a moment.'],
  internal: [500, 'Something went wrong on our side.'],
  unavailable: [503, 'The community is not available at the moment.'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

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
  status: z.int(),
  /** One of the codes of `PROBLEMS`; a client treats an unknown one by its status. */
  code: z.string(),
  detail: z.optional(z.string()),
  /** What in the request was wrong: `pointer` is a JSON pointer into it, such as `/body/text`. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** With `version-mismatch`: the thing as it is now. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
