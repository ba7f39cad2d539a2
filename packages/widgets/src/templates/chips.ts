import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Choice, ChoiceOptions} from './segments.js';

export interface Chip<Value extends string> extends Choice<Value> {
  /** How many there are. */
  count?: string | undefined;
}

export interface ChipsOptions<Value extends string> extends ChoiceOptions<Value> {
  choices: readonly Chip<Value>[];
}

/** Filters that are seen at a glance, each with its count. */
export function chips<Value extends string>({label, value, choices, onChoose}: ChipsOptions<Value>): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${label} part="chips">
    ${choices.map(
      (choice) =>
        html`<button
          class="chip"
          part="chip"
          type="button"
          aria-pressed=${choice.value === value}
          @click=${() => onChoose(choice.value)}
        >
          ${choice.label} ${choice.count === undefined ? '' : html`<span class="muted">${choice.count}</span>`}
        </button>`,
    )}
  </div>`;
}
