/** The items of a list that was arranged, by comment and in order. */
const arranged = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLElement>>();

/**
 * Gives a list one item for each comment, in order. An item that is there already stays the same element and moves only
 * when its place is another, so that focus, a selection and typed text stay. `renderItem` fills it.
 */
export function arrangeItems(
  list: HTMLElement,
  commentIds: readonly string[],
  renderItem: (item: HTMLElement, commentId: string, isNew: boolean) => void,
): void {
  const before = arranged.get(list) ?? new Map<string, HTMLElement>();
  const items = new Map<string, HTMLElement>();
  for (const id of commentIds) items.set(id, before.get(id) ?? createItem(id));
  before.forEach((item, id) => items.has(id) || item.remove());
  // What stays and has not been passed yet. The list itself is not looked at: that takes longer than the rest.
  const waiting = [...before.keys()].filter((id) => items.has(id)).reverse();
  for (const [id, item] of items) {
    renderItem(item, id, !before.has(id));
    if (waiting.at(-1) === id) {
      waiting.pop();
      continue;
    }
    if (before.has(id)) waiting.splice(waiting.indexOf(id), 1);
    list.insertBefore(item, before.get(waiting.at(-1)!) ?? null);
  }
  arranged.set(list, items);
}

function createItem(commentId: string): HTMLElement {
  return Object.assign(document.createElement('li'), { id: `parvis-${commentId}` });
}
