/** What decides where in a field its text breaks. */
const COPIED = [
  'box-sizing',
  'width',
  'padding',
  'border',
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'direction',
  'tab-size',
  'overflow-wrap',
];

/** Where a character of a field is, below it and in pixels from the top left corner of the field. */
export function caretPlace(field: HTMLTextAreaElement, index: number): { left: number; top: number } {
  const mirror = document.createElement('div');
  const style = getComputedStyle(field);
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.style.setProperty('position', 'absolute');
  mirror.style.setProperty('visibility', 'hidden');
  mirror.style.setProperty('white-space', 'pre-wrap');
  const mark = document.createElement('span');
  mark.textContent = field.value.slice(index, index + 1);
  mirror.append(field.value.slice(0, index), mark, field.value.slice(index + 1));
  field.after(mirror);
  const outer = mirror.getBoundingClientRect();
  const inner = mark.getBoundingClientRect();
  mirror.remove();
  return { left: inner.left - outer.left, top: inner.bottom - outer.top - field.scrollTop };
}
