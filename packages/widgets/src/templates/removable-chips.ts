import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from './icon.js';

export interface RemovableChip {
  readonly name: string;
  /** What its button does: «Убрать фильтр: Страна: Россия». */
  readonly label: string;
  onRemove: () => void;
}

export interface RemovableChipsOptions {
  /** What the chips are, for screen readers. */
  label: string;
  chips: readonly RemovableChip[];
  clearLabel: string;
  onClear: () => void;
}

/** What something is narrowed down to; each chip takes its part of it away, and one button everything. */
export function removableChips(options: RemovableChipsOptions): TemplateResult | typeof nothing {
  const {label, chips, clearLabel, onClear} = options;
  if (chips.length === 0) return nothing;
  return html`<div class="chips active-filters" role="group" aria-label=${label} part="filters">
    ${chips.map(
      (chip) =>
        html`<button class="chip" part="chip" type="button" aria-label=${chip.label} @click=${() => chip.onRemove()}>
          ${chip.name} ${icon('cross', 12)}
        </button>`,
    )}
    ${
      chips.length > 1
        ? html`<button class="link" part="link" type="button" @click=${onClear}>${clearLabel}</button>`
        : nothing
    }
  </div>`;
}
