import { tellWrongSetting } from '../controllers/wrong-setting.js';

/** Nothing is no bad value: so a page, or its framework, takes a setting away. */
function refuse<Value>(element: HTMLElement, name: string, value: Value, known: string, used: Value): Value {
  if (String(value ?? '')) tellWrongSetting(element, 'value', name, value, known, used);
  return used;
}

/** The value if it is one of those that are known; otherwise `used`, which is told. */
export function oneOf<Value extends string>(
  element: HTMLElement,
  name: string,
  value: Value,
  known: readonly Value[],
  used: Value,
): Value {
  return known.includes(value) ? value : refuse(element, name, value, known.join(', '), used);
}

/** The value if it is a whole number from 1 to `most`; otherwise `used`, which is told. */
export function upTo(element: HTMLElement, name: string, value: number, most: number, used: number): number {
  const isKnown = Number.isInteger(value) && value >= 1 && value <= most;
  return isKnown ? value : refuse(element, name, value, `a whole number from 1 to ${most}`, used);
}

/** The topic if a community takes its name; otherwise none, which is told. */
export function topicOf(element: HTMLElement & { topic: string }): string {
  const { topic } = element;
  if (topic && topic.length <= 200) return topic;
  tellWrongSetting(element, 'topic');
  return '';
}
