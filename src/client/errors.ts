import type { ProblemCode } from '../contract/problems.js';

/**
 * Why something failed: the backend's own problem codes, and what can go wrong before a problem document arrives.
 *
 * - `unreachable`: no answer; the network or the backend is down.
 * - `timeout`: no answer in time.
 * - `answer-invalid`: an answer that is not what the contract says.
 * - `answer-too-large`: an answer over the size that a page will read.
 * - `storage-unavailable`: the browser keeps nothing for this page.
 * - `configuration`: the page gave something that cannot work, such as a backend that is no URL.
 */
export type ParvisErrorCode =
  | ProblemCode
  | 'unreachable'
  | 'timeout'
  | 'answer-invalid'
  | 'answer-too-large'
  | 'storage-unavailable'
  | 'configuration';

export interface ParvisErrorDetails {
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** Milliseconds after which trying again makes sense. */
  retryAfter?: number;
  /** With `version-mismatch`: the thing as it is now. */
  current?: unknown;
  cause?: unknown;
}

/** Every failure that leaves the client. Its message is for logs; the words for people are the widgets' own. */
export class ParvisError extends Error {
  override readonly name = 'ParvisError';
  readonly code: ParvisErrorCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly current: unknown;

  constructor(code: ParvisErrorCode, message: string, details: ParvisErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.current = details.current;
  }
}

/** Also for that of another copy of Parvis on the page, such as the one that a bank's own adapter was written with. */
export function isParvisError(value: unknown): value is ParvisError {
  return (value as Error | null)?.name === 'ParvisError';
}
