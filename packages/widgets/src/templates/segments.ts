import {html} from 'lit';
import type {TemplateResult} from 'lit';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

export interface ChoiceOptions<Value extends string> {
  /** What is chosen here, for screen readers. */
  label: string;
  value: Value | undefined;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
}

/** Two or three ways to look at the same thing, one of them in force: «График / Таблица». */
export function segments<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceOptions<Value>): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${label} part="segments">
    ${choices.map(
      (choice) =>
        html`<button type="button" aria-pressed=${choice.value === value} @click=${() => onChoose(choice.value)}>
          ${choice.label}
        </button>`,
    )}
  </div>`;
}
