import { PROBLEMS, type Problem, type ProblemCode } from '../contract/problems.js';
import { problem as problemShape } from '../contract/shapes.js';
import { ParvisError, type ParvisErrorDetails } from './errors.js';
import { parse } from './parse.js';

/** Where a status belongs to several codes, the one that says the least. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'token-invalid',
  403: 'forbidden',
  404: 'not-found',
  412: 'version-mismatch',
  413: 'body-too-large',
  415: 'media-type-unsupported',
  428: 'version-required',
  429: 'rate-limited',
  500: 'internal',
};

/** The error for an answer outside 200 to 299, whatever its body is. */
export function problemError(
  name: string,
  text: string,
  details: ParvisErrorDetails & { status: number },
): ParvisError {
  const { status } = details;
  let problem: Problem | undefined;
  try {
    problem = parse<Problem>(problemShape, JSON.parse(text), 'problem');
  } catch {
    // A proxy's own page, most often: the status says enough.
  }
  const code =
    problem && Object.hasOwn(PROBLEMS, problem.code)
      ? (problem.code as ProblemCode)
      : (BY_STATUS[status] ?? (status < 500 ? 'request-invalid' : 'unavailable'));
  return new ParvisError(code, `${name}: ${status} ${code}`, { ...details, current: problem?.current });
}
