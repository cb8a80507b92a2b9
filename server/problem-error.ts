import { PROBLEM_TITLES } from '../src/contract/problem-titles.js';
import { PROBLEMS } from '../src/contract/problem-statuses.js';
import { type Problem, type ProblemCode } from '../src/contract/problems.js';

export interface ProblemDetails {
  detail?: string;
  errors?: { pointer: string; detail: string }[];
  /** With `version-mismatch`: the thing as it is now. */
  current?: unknown;
  headers?: Record<string, string>;
}

/** What an operation throws when it answers with a problem. Everything in it is shown to the caller. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? PROBLEM_TITLES[code]);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }

  toDocument(): Problem {
    const status = PROBLEMS[this.code];
    const title = PROBLEM_TITLES[this.code];
    const { detail, errors, current } = this.details;
    return {
      type: `urn:parvis:problem:${this.code}`,
      title,
      status,
      code: this.code,
      ...(detail !== undefined && { detail }),
      ...(errors !== undefined && { errors }),
      ...(current !== undefined && { current }),
    };
  }
}
