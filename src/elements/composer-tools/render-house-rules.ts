import { html, nothing } from 'lit';
import type { Community } from '../../contract/community.js';
import type { ComposingMessages } from '../../i18n/messages.js';

/** What is written here falls under these rules: since when, and when they change. The thread shows them. */
export function renderHouseRules(
  words: ComposingMessages,
  { rules, rulesVersion, upcomingRules }: Community,
  language: string,
  composer: HTMLElement,
): unknown {
  const since = rules.map(({ inForceSince }) => Date.parse(inForceSince)).filter((time) => time > 0);
  if (!rulesVersion || since.length === 0) return nothing;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const change = Date.parse(upcomingRules?.inForceSince ?? '');
  const handleClick = () => {
    const details = { action: 'note-rules', commentId: '', kind: '' };
    const { host } = composer.getRootNode() as ShadowRoot;
    host.dispatchEvent(Object.assign(new Event('comment-action', { bubbles: true }), details));
  };
  return html`<p class="rules">
    <button class="quiet" type="button" @click=${handleClick}>
      ${words.rulesSince(format.format(Math.max(...since)))}
    </button>
    ${change > 0 ? html`<span>${words.rulesChange(format.format(change))}</span>` : nothing}
  </p>`;
}
