import { html, type TemplateResult } from 'lit';
import type { RatingsMessages } from '../../i18n/messages.js';
import { VALUES } from './stars.js';

interface Field {
  messages: RatingsMessages;
  number(value: number): string;
  /** Tells its buttons from those of another field. */
  name: string;
  chosen: number | null;
  isMissing: boolean;
  onChoose?(value: number): void;
}

/** Five native buttons of which one can be chosen, each with what it means. */
export function renderField({ messages, number, name, chosen, isMissing, onChoose }: Field): TemplateResult {
  const handleChange = ({ target }: Event) => onChoose?.(Number((target as HTMLInputElement).value));
  return html`<fieldset class="rating" aria-describedby="rating-error-${name}" @change=${handleChange}>
    <legend>${messages.yourRating}</legend>
    <div class="choices">
      ${VALUES.map(
        (value) =>
          html`<label
            ><input
              type="radio"
              name="rating-${name}"
              .value=${String(value)}
              required
              aria-invalid=${isMissing}
              .checked=${value === chosen}
            />
            <span>${number(value)} ${messages.ratingNames[value - 1]}</span></label
          >`,
      )}
    </div>
    <p class="error" id="rating-error-${name}" role="alert">
      ${isMissing ? messages.errors['rating-missing'] : ''}
    </p>
  </fieldset>`;
}
