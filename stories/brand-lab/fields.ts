import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {hexOf} from './hex.js';

interface Field<Value> {
  id: string;
  label: string;
  value: Value;
  onInput: (value: Value) => void;
}

const textOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

export function textInput({id, label, value, onInput}: Field<string>): TemplateResult {
  return html`
    <div class="lab-field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        class="lab-input"
        autocomplete="off"
        spellcheck="false"
        .value=${live(value)}
        @input=${(event: Event) => onInput(textOf(event))}
      />
    </div>
  `;
}

/** A colour as text, in any form that a brand may have, and the browser's own picker beside it. */
export function colourInput({id, label, value, onInput, picker}: Field<string> & {picker: string}): TemplateResult {
  return html`
    <div class="lab-field">
      <label for=${id}>${label}</label>
      <div class="lab-colour">
        <input
          type="color"
          aria-label=${picker}
          .value=${live(hexOf(value))}
          @input=${(event: Event) => onInput(textOf(event))}
        />
        <input
          id=${id}
          class="lab-input"
          autocomplete="off"
          spellcheck="false"
          .value=${live(value)}
          @change=${(event: Event) => onInput(textOf(event))}
        />
      </div>
    </div>
  `;
}

interface Range extends Field<number> {
  min: number;
  max: number;
  step?: number;
  /** The value in words. */
  shown: string;
}

export function rangeInput({id, label, value, onInput, min, max, step = 1, shown}: Range): TemplateResult {
  return html`
    <div class="lab-field">
      <label for=${id}>${label}</label>
      <output for=${id}>${shown}</output>
      <input
        id=${id}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        aria-valuetext=${shown}
        .value=${live(String(value))}
        @input=${(event: Event) => onInput(Number(textOf(event)))}
      />
    </div>
  `;
}

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

type Choices<Value extends string> = Field<Value> & {choices: readonly Choice<Value>[]};

export function selectInput<Value extends string>({
  id,
  label,
  value,
  choices,
  onInput,
}: Choices<Value>): TemplateResult {
  return html`
    <div class="lab-field">
      <label for=${id}>${label}</label>
      <select id=${id} class="lab-input" @change=${(event: Event) => onInput(textOf(event) as Value)}>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.label}</option>`,
        )}
      </select>
    </div>
  `;
}

/** One of a few, all in sight. */
export function segmentsInput<Value extends string>({
  id,
  label,
  value,
  choices,
  onInput,
}: Choices<Value>): TemplateResult {
  return html`
    <fieldset class="lab-field lab-segments">
      <legend>${label}</legend>
      ${choices.map(
        (choice) => html`
          <label>
            <input
              type="radio"
              name=${id}
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => onInput(choice.value)}
            />
            <span>${choice.label}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** A part of the panel that folds. */
export function group(title: string, content: TemplateResult, open = isRoomy()): TemplateResult {
  return html`
    <details class="lab-group" ?open=${open}>
      <summary>${title}</summary>
      <div class="lab-group-content">${content}</div>
    </details>
  `;
}

/** A button of the lab's own look; widgets beside it keep theirs. */
export function labButton(label: string, onPress: (event: Event) => void, accessibleName?: string): TemplateResult {
  return html`<button type="button" class="guide-button" aria-label=${accessibleName ?? nothing} @click=${onPress}>
    ${label}
  </button>`;
}

/** Beside the widgets the panel has room for open groups; above them it would push them out of sight. */
function isRoomy(): boolean {
  return matchMedia('(width >= 900px)').matches;
}
