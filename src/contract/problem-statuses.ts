import { PROBLEM_CODES, type MistakeCode, type ProblemCode } from './problems.js';

const MISTAKES: Readonly<Record<MistakeCode, number>> = {
  'json-invalid': 400,
  'cursor-invalid': 400,
  'idempotency-key-missing': 400,
  'method-not-allowed': 405,
  'idempotency-key-reused': 409,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'version-required': 428,
};

/** The status of each code. Apart from the codes, because a client does not need it. */
export const PROBLEMS = {
  ...Object.fromEntries(
    Object.entries(PROBLEM_CODES).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)])),
  ),
  ...MISTAKES,
} as Readonly<Record<ProblemCode, number>>;
