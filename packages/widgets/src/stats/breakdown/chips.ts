import type {nothing, TemplateResult} from 'lit';
import {removableChips} from '../../templates/removable-chips.js';
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
  return removableChips({
    label: t('filters'),
    chips: keysOf(filters).flatMap((key) => {
      const name = nameOf(key);
      if (name === undefined) return [];
      const onRemove = (): void => onFilter(widened(filters, key), t('breakdown.widened', {name}));
      return [{name, label: t('filters.remove', {name}), onRemove}];
    }),
    clearLabel: t('filters.clear'),
    onClear: () => onFilter({}, t('filters.clear')),
  });
}
