import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What stands for a comment in the public record. Without the salt nobody can tell which comment it is. */
export function commitmentOf(salt: string, commentId: string): string {
  return sha256(`comment.${salt}.${commentId}`);
}

/** What stands for a text in its author's receipt. */
export function textHashOf(salt: string, text: string): string {
  return sha256(`text.${salt}.${text}`);
}

/** What stands for a topic in a receipt. */
export function topicHashOf(salt: string, topicKey: string): string {
  return sha256(`topic.${salt}.${topicKey}`);
}
