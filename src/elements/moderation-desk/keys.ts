const FIELDS = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

/**
 * What a key asks for: a digit, a letter, `?` or `Escape`; nothing where it belongs to somebody who types, or to the
 * browser. Keyboards that have no Latin letters, or digits only with Shift, count by the place of the key.
 */
export function commandOf(event: KeyboardEvent): string {
  const { key, code, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || event.defaultPrevented || event.isComposing) return '';
  const [target] = event.composedPath();
  const isTyping = target instanceof Element && target.matches(FIELDS);
  if (key === 'Escape') return key;
  if (isTyping) return '';
  if (key === '?' || key === '؟') return '?';
  if (/^[\da-z]$/i.test(key)) return key.toLowerCase();
  return /^(?:Digit|Numpad|Key)(.)$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
