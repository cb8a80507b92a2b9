import { CommentCount } from './elements/comment-count/comment-count.js';
import { CommentThread } from './elements/comment-thread/comment-thread.js';
import { CommentElement } from './elements/comment/comment.js';
import { Community } from './elements/community/community.js';
import { ModerationDesk } from './elements/moderation-desk/moderation-desk.js';
import { ModerationLedger } from './elements/moderation-ledger/moderation-ledger.js';
import { register } from './elements/register.js';

/** Where the names of elements begin in ours: `parvis` in `<parvis-comment-thread>`. */
const PREFIX = 'parvis';
const VALID = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/**
 * Registers every element under names that begin with `prefix`: with `solane` these are `<solane-community>`,
 * `<solane-comment-thread>`, `<solane-comment-count>` and so on. Throws where no element can be called so.
 */
export function defineAll({ prefix = PREFIX }: { prefix?: string } = {}): void {
  if (!VALID.test(prefix)) {
    throw new TypeError(
      `Parvis: "${prefix}" cannot be the prefix of elements. Write small letters and digits, the first one a letter, with single hyphens between words, such as "my-bank".`,
    );
  }
  register('parvis-comment', CommentElement);
  if (prefix === PREFIX) {
    register(`${prefix}-community`, Community);
    register(`${prefix}-comment-thread`, CommentThread);
    register(`${prefix}-comment-count`, CommentCount);
    register(`${prefix}-moderation-desk`, ModerationDesk);
    register(`${prefix}-moderation-ledger`, ModerationLedger);
  } else {
    // A class is registered once: the standard names may need it as well.
    register(`${prefix}-community`, class extends Community {});
    register(`${prefix}-comment-thread`, class extends CommentThread {});
    register(`${prefix}-comment-count`, class extends CommentCount {});
    register(`${prefix}-moderation-desk`, class extends ModerationDesk {});
    register(`${prefix}-moderation-ledger`, class extends ModerationLedger {});
  }
}
