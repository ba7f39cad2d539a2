import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from '../../templates/icon.js';
import type {StatsView} from '../stats.view.js';
import {keysOf, widened} from './cut.js';
import type {Filters, Key} from './cut.js';

export interface ChipsOptions {
  readonly filters: Filters;
  /** «Страна: Россия»; undefined for what the backend does not offer. */
  nameOf: (key: Key) => string | undefined;
  /** `said` tells those who listen what has changed. */
  onFilter: (filters: Filters, said: string) => void;
}

/** What the whole widget is narrowed down to; each chip takes its part of it away. */
export function filterChips(
  {t}: StatsView,
  {filters, nameOf, onFilter}: ChipsOptions,
): TemplateResult | typeof nothing {
  const chips = keysOf(filters).flatMap((key) => {
    const name = nameOf(key);
    return name === undefined ? [] : [{key, name}];
  });
  if (chips.length === 0) return nothing;
  return html`<div class="chips active-filters" role="group" aria-label=${t('filters')} part="filters">
    ${chips.map(
      ({key, name}) =>
        html`<button
          class="chip"
          part="chip"
          type="button"
          aria-label=${t('filters.remove', {name})}
          @click=${() => onFilter(widened(filters, key), t('breakdown.widened', {name}))}
        >
          ${name} ${icon('cross', 12)}
        </button>`,
    )}
    ${
      chips.length > 1
        ? html`<button class="link" part="link" type="button" @click=${() => onFilter({}, t('filters.clear'))}>
            ${t('filters.clear')}
          </button>`
        : nothing
    }
  </div>`;
}
