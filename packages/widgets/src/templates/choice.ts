import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon} from './icon.js';

export interface ChoiceOptions<Value extends string> {
  label: string;
  value: Value;
  choices: readonly {readonly value: Value; readonly label: string}[];
  onChoose: (value: Value) => void;
}

/** A select that names its choice itself and has no label in sight. */
export function choice<Value extends string>({label, value, choices, onChoose}: ChoiceOptions<Value>): TemplateResult {
  return html`<span class="select">
    <select
      class="input"
      part="input"
      aria-label=${label}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as Value)}
    >
      ${choices.map((one) => html`<option value=${one.value} .selected=${live(one.value === value)}>${one.label}</option>`)}
    </select>
    ${icon('chevron')}
  </span>`;
}
