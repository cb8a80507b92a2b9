import { html } from '../../server/text/html.js';
import type { Language } from '../languages.js';
import type { PageContent } from '../layout.js';
import type { Person } from '../persons.js';
import { WORDS } from '../words/index.js';

/**
 * Where the bank would have its own secure messages: an author whom the staff invites to go on in private comes here with
 * the reference of that invitation, and signs in. The demo has no messages.
 */
export function messagesPage(
  language: Language,
  reference: string,
  person: Person | null,
): PageContent | null {
  if (!/^[\dA-Z-]{4,40}$/i.test(reference)) return null;
  const { messages, signIn } = WORDS[language];
  return {
    title: messages.title,
    description: messages.intro,
    page: { name: 'messages', reference },
    main: html`<div class="hero">
      <h1>${messages.title}</h1>
      <p class="standfirst">${messages.intro}</p>
      <p><strong>${messages.reference}</strong> <code>${reference}</code></p>
      <div data-signed-out ${person ? html`hidden` : null}>
        <p>${messages.signedOut}</p>
        <p><button class="sign-in" type="button" data-open-sign-in>${signIn.open}</button></p>
      </div>
      <p data-signed-in ${person ? null : html`hidden`}>${messages.signedIn}</p>
    </div>`,
  };
}
