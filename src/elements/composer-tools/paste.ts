import { insertLink, isAddress } from './markdown-edits.js';
import { applyEdit, selectedIn } from './text-field.js';

/** Rich text becomes Markdown, and an address on top of selected words becomes a link. The rest is the browser's. */
export function handlePaste(event: ClipboardEvent): void {
  const field = event.currentTarget as HTMLTextAreaElement;
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const rich = event.clipboardData?.getData('text/html') ?? '';
  const selected = selectedIn(field);
  if (isAddress(plain) && selected.end > selected.start) {
    event.preventDefault();
    applyEdit(field, insertLink(selected, plain));
  } else if (rich) {
    event.preventDefault();
    void pasteRich(field, rich, plain);
  }
}

async function pasteRich(field: HTMLTextAreaElement, rich: string, plain: string): Promise<void> {
  const markdown = await import('./markdown-from-html.js').then(
    ({ markdownFromHtml }) => markdownFromHtml(rich),
    () => null,
  );
  const text = markdown ?? plain;
  const { start: from, end: to } = selectedIn(field);
  applyEdit(field, { from, to, text, start: from + text.length, end: from + text.length });
}
