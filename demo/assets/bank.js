// What the bank's own pages do: sign people in and out, hand tokens to the widgets, and switch between light and dark.

const community = document.querySelector('parvis-community');
const panel = document.querySelector('[data-sign-in-panel]');
const required = panel.querySelector('[data-required]');
const failed = panel.querySelector('[data-failed]');
const choices = [...panel.querySelectorAll('[data-person]')];
const button = document.querySelector('[data-sign-in]');

let current = choices.find((choice) => choice.ariaCurrent === 'true')?.dataset.person ?? '';

// Null when nobody is signed in.
community.getToken = async ({ signal }) => {
  const answer = await fetch('/session/token', { signal });
  if (!answer.ok) throw new Error(`The bank gave no token: ${answer.status}.`);
  return answer.json();
};

function openPanel({ isRequired }) {
  required.hidden = !isRequired;
  failed.hidden = true;
  if (!panel.open) panel.showModal();
}

const staffOnly = document.querySelectorAll('[data-staff-only]');

function showPerson(person) {
  current = person?.id ?? '';
  const isStaff = choices.some(({ dataset }) => dataset.person === current && 'staff' in dataset);
  for (const element of staffOnly) element.hidden = !isStaff;
  for (const choice of choices) {
    if (choice.dataset.person === current) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  for (const each of document.querySelectorAll('[data-signed-out]')) each.hidden = person !== null;
  for (const each of document.querySelectorAll('[data-signed-in]')) each.hidden = person === null;
  button.querySelector('[data-initials]').textContent = person?.initials ?? '';
  button.querySelector('[data-name]').textContent = person?.name ?? '';
}

async function choose(id) {
  panel.setAttribute('aria-busy', 'true');
  failed.hidden = true;
  try {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: id || null }),
    });
    if (!answer.ok) throw new Error(`The bank did not sign anybody in: ${answer.status}.`);
    showPerson((await answer.json()).person);
  } catch {
    failed.hidden = false;
    return;
  } finally {
    panel.removeAttribute('aria-busy');
  }
  panel.close();
  // Without a method the widgets are not loaded yet, and will ask `getToken` when they are.
  if (id) await community.refreshViewer?.();
  else await community.signOut?.();
}

/** Somebody may have signed in or out in another tab, or before the browser brought this page back. */
async function followSession() {
  const answer = await fetch('/session').catch(() => null);
  if (!answer?.ok) return;
  const { person } = await answer.json();
  if ((person?.id ?? '') === current) return;
  showPerson(person);
  await community.refreshViewer?.();
}

for (const each of document.querySelectorAll('[data-sign-in], [data-open-sign-in]')) {
  each.addEventListener('click', () => openPanel({ isRequired: false }));
}
panel.querySelector('[data-close]').addEventListener('click', () => panel.close());
panel.addEventListener('click', (event) => {
  if (event.target === panel) panel.close();
});
for (const choice of choices) choice.addEventListener('click', () => choose(choice.dataset.person));

document.addEventListener('parvis-session-required', (event) => {
  event.preventDefault();
  openPanel({ isRequired: true });
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void followSession();
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) void followSession();
});

const schemeSwitch = document.querySelector('[data-scheme-switch]');
schemeSwitch.addEventListener('change', () => {
  document.documentElement.dataset.scheme = schemeSwitch.value;
  document.cookie = `solane-scheme=${schemeSwitch.value}; path=/; max-age=31536000; samesite=lax`;
});
