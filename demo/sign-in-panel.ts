import { html, type Html } from '../server/text/html.js';
import type { Language } from './languages.js';
import { type Person, PERSONS } from './persons.js';
import { WORDS } from './words/index.js';

/** The button in the header. Says who is signed in. */
export function renderSignInButton(language: Language, person: Person | null): Html {
  const { signIn } = WORDS[language];
  return html`<button class="sign-in" type="button" aria-haspopup="dialog" data-sign-in>
    <span data-signed-out ${person ? html`hidden` : null}>${signIn.open}</span>
    <span data-signed-in ${person ? null : html`hidden`}
      ><span class="avatar" aria-hidden="true" data-initials>${person?.initials}</span>
      <span class="sign-in-name" data-name>${person?.name}</span
      ><span class="visually-hidden">, ${signIn.change}</span></span
    >
  </button>`;
}

/** The panel that switches between the people of the demo, and a visitor. */
export function renderSignInPanel(language: Language, current: Person | null): Html {
  const { signIn } = WORDS[language];
  return html`<dialog class="panel" id="sign-in-panel" aria-labelledby="sign-in-title" data-sign-in-panel>
    <div class="panel-head">
      <h2 id="sign-in-title">${signIn.title}</h2>
      <button class="panel-close" type="button" data-close aria-label="${signIn.close}">
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path
            d="M5 5l10 10M15 5L5 15"
            fill="none"
            stroke="currentColor"
            stroke-width="1.75"
            stroke-linecap="round"
          />
        </svg>
      </button>
    </div>
    <p class="panel-intro">${signIn.intro}</p>
    <p class="panel-note" data-required hidden>${signIn.required}</p>
    <p class="panel-note" role="alert" data-failed hidden>${signIn.failed}</p>
    <ul class="people">
      ${PERSONS.map((person) =>
        renderChoice({
          id: person.id,
          initials: person.initials,
          name: person.name,
          about: person.about[language],
          badge: person.roles.includes('staff') ? signIn.staff : null,
          isCurrent: person === current,
        }),
      )}
      ${renderChoice({
        id: '',
        initials: null,
        name: signIn.visitor,
        about: signIn.aboutVisitor,
        badge: null,
        isCurrent: current === null,
      })}
    </ul>
  </dialog>`;
}

interface Choice {
  id: string;
  /** Null for a visitor. */
  initials: string | null;
  name: string;
  about: string;
  badge: string | null;
  isCurrent: boolean;
}

function renderChoice({ id, initials, name, about, badge, isCurrent }: Choice): Html {
  return html`<li>
    <button
      class="person"
      type="button"
      data-person="${id}"
      ${badge ? html`data-staff` : null}
      ${isCurrent ? html`aria-current="true"` : null}
    >
      <span class="avatar" aria-hidden="true">${initials ?? renderNobody()}</span>
      <span class="person-words">
        <span class="person-name">${name}${badge ? html` <span class="badge">${badge}</span>` : null}</span>
        <span class="person-about">${about}</span>
      </span>
      <svg class="person-check" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path
          d="M4.5 10.5l3.75 3.75L15.5 6.5"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  </li>`;
}

function renderNobody(): Html {
  return html`<svg viewBox="0 0 24 24" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round">
      <circle cx="12" cy="8.5" r="3.75" />
      <path d="M4.75 20a7.25 7.25 0 0 1 14.5 0" />
    </g>
  </svg>`;
}
