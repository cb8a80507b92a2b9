import type { LitElement } from 'lit';

/** Moves the focus to the thread's heading once it is there. */
export async function focusHeading(thread: LitElement): Promise<void> {
  await thread.updateComplete;
  thread.renderRoot.querySelector<HTMLElement>('[role=heading]')?.focus();
}

/** Moves the focus to a comment once it is there, and brings it into view. */
export async function focusComment(
  thread: LitElement,
  id: string,
  block: ScrollLogicalPosition = 'nearest',
): Promise<void> {
  await thread.updateComplete;
  const selector = `[id="${CSS.escape(`parvis-${id}`)}"] > parvis-comment`;
  const comment = thread.renderRoot.querySelector<LitElement>(selector);
  await comment?.updateComplete;
  comment?.focus({ preventScroll: true });
  comment?.scrollIntoView({ block });
}
