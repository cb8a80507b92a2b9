import type { Edit, Selected } from './markdown-edits.js';

export function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { value, start: selectionStart, end: selectionEnd };
}

/** Changes the text of a field as typing does: it can be undone, and the field dispatches `input`. */
export function applyEdit(field: HTMLTextAreaElement, { from, to, text, start, end }: Edit): void {
  const expected = field.value.slice(0, from) + text + field.value.slice(to);
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and the only way that keeps what the reader can undo.
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (field.value !== expected) {
    field.value = expected;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  field.setSelectionRange(start, end);
}
