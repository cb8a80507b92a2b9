import { PROBLEM_CODES, type Problem, type ProblemCode } from '../contract/problems.js';

const CODES: Readonly<Record<number, readonly ProblemCode[] | undefined>> = PROBLEM_CODES;

/** What an answer without a known code means. A conflict, or a text that is refused, can be any of theirs. */
function codeFor(status: number): ProblemCode {
  const code = status === 409 || status === 422 ? undefined : CODES[status]?.[0];
  return code ?? (status < 500 ? 'request-invalid' : 'unavailable');
}

/**
 * What an answer outside 200 to 299 says, whatever its body is. Without anything of what is loaded already: so the loader
 * need not know this part.
 */
export function readProblem(status: number, text: string): Pick<Problem, 'current'> & { code: ProblemCode } {
  let problem: Partial<Problem> | null = null;
  try {
    problem = JSON.parse(text) as Partial<Problem> | null;
  } catch {
    // A proxy's own page, most often: the status says enough.
  }
  const given = problem?.code as ProblemCode;
  const isKnown = Object.values(CODES).flat().includes(given);
  return { code: isKnown ? given : codeFor(status), current: problem?.current };
}
