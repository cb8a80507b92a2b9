import { PROBLEM_CODES, type Problem, type ProblemCode } from '../contract/problems.js';
import { problem as problemShape } from '../contract/problem-shapes.js';
import { ParvisError, type ParvisErrorDetails } from './errors.js';
import { parse } from './parse.js';

const CODES: Readonly<Record<number, readonly ProblemCode[] | undefined>> = PROBLEM_CODES;

/** What an answer without a known code means. A conflict, or a text that is refused, can be any of theirs. */
function codeFor(status: number): ProblemCode {
  const code = status === 409 || status === 422 ? undefined : CODES[status]?.[0];
  return code ?? (status < 500 ? 'request-invalid' : 'unavailable');
}

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
  const given = problem?.code as ProblemCode;
  const code = Object.values(CODES).flat().includes(given) ? given : codeFor(status);
  return new ParvisError(code, `${name}: ${status} ${code}`, { ...details, current: problem?.current });
}
