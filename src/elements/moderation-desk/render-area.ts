import { html } from 'lit';

/** Where something is written that grows with it. By itself, because the build leaves the spaces around such a field alone. */
export function renderArea({
  name,
  value,
  isRequired = false,
}: {
  name: string;
  value: string;
  isRequired?: boolean;
}) {
  return html`<textarea
    name=${name}
    rows="2"
    maxlength="2000"
    dir="auto"
    ?required=${isRequired}
    .value=${value}
  ></textarea>`;
}
