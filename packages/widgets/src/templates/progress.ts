import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

interface BarOptions {
  /** Unique in the widget. */
  id: string;
  label: string;
  /** The value in words, beside the label: «120 из 214». */
  text?: string | undefined;
}

export interface ProgressOptions extends BarOptions {
  /** From 0 to `max`; undefined as long as nobody knows how much there is to do. */
  value: number | undefined;
  max?: number;
}

/** How far something under way is. */
export function progress({id, label, text, value, max = 1}: ProgressOptions): TemplateResult {
  return bar(
    {id, label, text},
    html`<progress class="bar" part="bar" id=${id} max=${max} value=${value ?? nothing}>${text ?? ''}</progress>`,
  );
}

export interface MeterOptions extends BarOptions {
  value: number;
  min?: number;
  max: number;
}

/** How much of a known amount there is; nothing is under way. */
export function meter({id, label, text, value, min = 0, max}: MeterOptions): TemplateResult {
  return bar(
    {id, label, text},
    html`<meter class="bar" part="bar" id=${id} min=${min} max=${max} .value=${value}>${text ?? ''}</meter>`,
  );
}

function bar({id, label, text}: BarOptions, control: TemplateResult): TemplateResult {
  return html`<div class="bar-field">
    <div class="bar-head">
      <label for=${id}>${label}</label>${text === undefined ? nothing : html`<span class="muted">${text}</span>`}
    </div>
    ${control}
  </div>`;
}
