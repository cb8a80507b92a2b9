import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable, isUnreadableText } from '../database/errors.js';
import { ProblemError } from '../problem-error.js';
import type { ProblemCode } from '../../src/contract/problems.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const FRAMEWORK_CODES: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_EMPTY_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request-invalid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'json-invalid',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request-invalid',
  FST_ERR_BAD_URL: 'request-invalid',
};

/** What any error looks like from outside. Nothing of an unforeseen one is shown. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isUnavailable(error)) return new ProblemError('unavailable', { headers: { 'Retry-After': '5' } });
  if (isUnreadableText(error)) return new ProblemError('request-invalid');
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? FRAMEWORK_CODES[code] : undefined;
  if (known !== undefined) return new ProblemError(known);
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new ProblemError('request-invalid');
  }
  return new ProblemError('internal');
}

export function sendProblem(reply: FastifyReply, problem: ProblemError): FastifyReply {
  return reply
    .code(problem.status)
    .headers({ 'Cache-Control': 'no-store', ...problem.details.headers })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem.toDocument()));
}

/** Sends an error as a problem document, and logs what nobody foresaw. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500) request.log.error({ err: error }, problem.code);
  return sendProblem(reply, problem);
}

/** Answers whatever no route below `app` takes. It goes through the hooks of `app`, as every other answer does. */
export function answerUnknown(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new ProblemError('not-found')));
}
