import { LOOPBACK } from '../client/config.js';

/** What can be wrong with how an element is set; `setting-advice.ts` has the words. */
export type WrongSetting = 'attributes' | 'backend' | 'no-backend' | 'topic' | 'value';

/** On a page that is opened with `?parvis-check`, what would only be guessed otherwise is looked at as well. */
export const isChecked = (): boolean => location.search.includes('parvis-check');

/** Tells those who make the page what is wrong, where, and how to set it right. The words come when they are needed. */
export function tellWrongSetting(element: HTMLElement, what: WrongSetting, ...values: unknown[]): void {
  const isForMakers = isChecked() || LOOPBACK.test(location.hostname);
  import('./setting-advice.js')
    .then((it) => it.giveAdvice(element, what, values, isForMakers))
    .catch(() => {});
}
