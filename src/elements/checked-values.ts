import { tellWrongSetting } from '../controllers/wrong-setting.js';

/** The value if it is one of those that are known; otherwise `used`, which is told. */
export function oneOf<Value extends string>(
  element: HTMLElement,
  name: string,
  value: Value,
  known: readonly Value[],
  used: Value,
): Value {
  if (known.includes(value)) return value;
  tellWrongSetting(element, 'value', name, value, known.join(', '), used);
  return used;
}

/** The value if it is a whole number from 1 to `most`; otherwise `used`, which is told. */
export function upTo(element: HTMLElement, name: string, value: number, most: number, used: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  tellWrongSetting(element, 'value', name, value, `a whole number from 1 to ${most}`, used);
  return used;
}

/** The topic if a community takes its name; otherwise none, which is told. */
export function topicOf(element: HTMLElement & { topic: string }): string {
  const { topic } = element;
  if (topic && topic.length <= 200) return topic;
  tellWrongSetting(element, 'topic');
  return '';
}
