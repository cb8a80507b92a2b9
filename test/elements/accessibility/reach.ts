import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import type { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByRole, queryAllByRole } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { mountThread, openThread } from '../comment-thread/support.js';
import type { Language } from './languages.js';

/** Brings a thread into a state, by the quickest way: what is judged is where it leads. */
export type OpenState = (language: Language) => Promise<CommentThread>;

const settingsOf = ({ tag, words }: Language) => ({ lang: tag, dir: words.direction });
export const open = (community: FakeCommunity, language: Language, given: Partial<CommentThread> = {}) =>
  openThread(community, { ...settingsOf(language), ...given });
export const mount = (community: FakeCommunity, language: Language) =>
  mountThread(community, settingsOf(language));

export async function press(root: Element, name: string | RegExp): Promise<void> {
  const button = await waitFor(() => queryAllByRole(root, 'button', { name })[0]);
  button.click();
}

export async function fill(thread: Element, name: string, text: string): Promise<HTMLTextAreaElement> {
  const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name });
  await waitFor(() => field.getAttribute('aria-disabled') !== 'true');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
}

/** With the tools of the field, which come a moment after it is used first. */
export async function write(thread: Element, { words }: Language, text: string): Promise<void> {
  await fill(thread, words.writeLabel, text);
  await findByRole(thread, 'button', { name: words.preview });
}
