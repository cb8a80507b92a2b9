/** Gives the focus to the first that matches, if there is one. */
export function focusIn(root: ParentNode, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

/** Where the decision goes on: at the rule, at what is to be written, or where it is confirmed. */
export function focusForm(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('#decision');
  const place =
    form?.querySelector<HTMLElement>('[type="radio"]:checked') ??
    form?.querySelector<HTMLElement>('[type="radio"]') ??
    root.querySelector<HTMLElement>('select[form]') ??
    form?.querySelector<HTMLElement>('textarea[required]') ??
    form?.querySelector<HTMLElement>('[type="submit"]') ??
    root.querySelector<HTMLElement>('#open-heading');
  place?.focus();
  form?.scrollIntoView({ block: 'nearest' });
}

/** Scrolls the list, and nothing around it, until a row is in it. */
export function reveal(root: ParentNode, id: string): void {
  const row = root.querySelector(`[id="${id}"]`);
  const list = row?.parentElement;
  if (!row || !list) return;
  const { top, bottom } = row.getBoundingClientRect();
  const room = list.getBoundingClientRect();
  if (top < room.top) list.scrollTop -= room.top - top;
  else if (bottom > room.bottom) list.scrollTop += bottom - room.bottom;
}
