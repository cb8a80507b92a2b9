import type { ParvisError } from '../client/errors.js';
import type { ErrorMessages, Messages } from '../i18n/messages.js';

/** What to tell the reader about a failure. */
export function errorMessage(error: ParvisError, { errors }: Messages): string {
  return Object.hasOwn(errors, error.code) ? errors[error.code as keyof ErrorMessages] : errors.other;
}
