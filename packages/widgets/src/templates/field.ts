import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {icon} from './icon.js';

export interface FieldOptions {
  /** Unique in the widget. */
  id: string;
  label: string;
  /** Beside the label: «до 5, видны в отчётах». */
  note?: string | undefined;
  /** Under the field. */
  help?: string | undefined;
  /** The help says that what is typed is right. */
  good?: boolean;
  /** What is wrong; takes the place of the help. */
  error?: string | undefined;
  disabled?: boolean;
  /** In a dialog: where it begins. */
  autofocus?: boolean;
}

export interface TextFieldOptions extends FieldOptions {
  value: string;
  /** After every key; a pasted text is complete. */
  onInput: (value: string, event: InputEvent) => void;
  /** The visitor has changed the text and left the field. */
  onLeave?: () => void;
  type?: 'text' | 'url' | 'search';
  mono?: boolean;
  /** Which keys a phone offers. */
  inputMode?: 'decimal';
  required?: boolean;
  placeholder?: string | undefined;
  maxLength?: number;
  name?: string;
}

export function textField(options: TextFieldOptions): TemplateResult {
  const {id, value, onInput, type = 'text', mono = false, required = false, disabled = false} = options;
  return field(
    options,
    html`<input
      class="input ${mono ? 'mono' : ''}"
      part="input"
      id=${id}
      name=${options.name ?? id}
      type=${type}
      inputmode=${options.inputMode ?? nothing}
      dir=${mono || type === 'url' ? 'ltr' : nothing}
      autocomplete="off"
      spellcheck="false"
      placeholder=${options.placeholder ?? nothing}
      maxlength=${options.maxLength ?? nothing}
      ?autofocus=${options.autofocus ?? false}
      ?required=${required}
      ?disabled=${disabled}
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      .value=${live(value)}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value, event)}
      @change=${() => options.onLeave?.()}
    />`,
  );
}

export interface SelectFieldOptions extends FieldOptions {
  value: string;
  choices: readonly {value: string; label: string}[];
  onChoose: (value: string) => void;
}

export function selectField(options: SelectFieldOptions): TemplateResult {
  const {id, value, choices, onChoose, disabled = false} = options;
  return field(
    options,
    html`<span class="select">
      <select
        class="input"
        part="input"
        id=${id}
        ?autofocus=${options.autofocus ?? false}
        ?disabled=${disabled}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
      >
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.label}</option>`,
        )}
      </select>
      ${icon('chevron')}
    </span>`,
  );
}

/** A control with its label, its note, and its help or what is wrong. The control takes `id` and `describedBy`. */
export function field(options: FieldOptions, control: TemplateResult): TemplateResult {
  const {id, label, note} = options;
  return html`<div class="field">
    <div class="label">
      <label for=${id}>${label}</label>${note ? html`<small id="${id}-note">${note}</small>` : nothing}
    </div>
    ${control}
    <div id="${id}-help" aria-live="polite">${hint(options)}</div>
  </div>`;
}

function hint({help, good, error}: FieldOptions): TemplateResult | typeof nothing {
  if (error) return html`<p class="help is-bad">${icon('alert', 14)}<span>${error}</span></p>`;
  if (!help) return nothing;
  return good
    ? html`<p class="help is-good">${icon('check', 14)}<span>${help}</span></p>`
    : html`<p class="help">${help}</p>`;
}

/** For `aria-describedby` of the control. */
export function describedBy({id, note, help, error}: FieldOptions): string | typeof nothing {
  const ids = [...(help || error ? [`${id}-help`] : []), ...(note ? [`${id}-note`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}
