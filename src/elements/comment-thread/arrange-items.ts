const itemId = (commentId: string): string => `parvis-${commentId}`;

/**
 * Gives a list one item for each comment, in order. An item that is there already stays the same element and moves only
 * when its place is another, so that focus, a selection and typed text stay. `renderItem` fills it.
 */
export function arrangeItems(
  list: HTMLElement,
  commentIds: readonly string[],
  renderItem: (item: HTMLElement, commentId: string, isNew: boolean) => void,
): void {
  const wanted = new Set(commentIds.map(itemId));
  const present = new Map<string, HTMLElement>();
  for (const item of [...list.children] as HTMLElement[]) {
    if (wanted.has(item.id)) present.set(item.id, item);
    else item.remove();
  }
  let next = list.firstElementChild;
  for (const commentId of commentIds) {
    const id = itemId(commentId);
    const known = present.get(id);
    const item = known ?? Object.assign(document.createElement('li'), { id });
    renderItem(item, commentId, !known);
    if (item === next) next = next.nextElementSibling;
    else list.insertBefore(item, next);
  }
}
