import {dimensionKind} from '@kabinet/contract';
import type {Dimension, Text} from '@kabinet/contract';
import {countryName, weekdayName} from '../../runtime/format/names.js';
import type {StatsView} from '../stats.view.js';

/** The operator's name for a dimension, or ours, or its id. */
export function dimensionName({t, text}: StatsView, dimension: Dimension): string {
  if (dimension.label !== undefined) return text(dimension.label);
  const kind = dimensionKind(dimension);
  if (kind) return t(`dimension.${kind}`);
  const slot = /^sub(\d+)$/.exec(dimension.id)?.[1];
  return slot === undefined ? dimension.id : t('dimension.sub', {slot});
}

/** A value as people say it: a country by its name, an hour by the clock. What nobody knows is said to be unknown. */
export function valueName(view: StatsView, dimension: Dimension, value: string, label?: Text): string {
  const {t, text, runtime} = view;
  if (label !== undefined) return text(label);
  if (value === '') return t('value.unknown');
  switch (dimensionKind(dimension)) {
    case 'country':
      return countryName(runtime.locale, value);
    case 'device':
      return isDevice(value) ? t(`device.${value}`) : value;
    case 'weekday':
      return weekdayName(runtime.locale, value, 'long');
    case 'hour':
      return /^\d\d$/.test(value) ? `${value}:00` : value;
    default:
      return value;
  }
}

const DEVICES = ['desktop', 'mobile', 'tablet', 'other'] as const;

function isDevice(value: string): value is (typeof DEVICES)[number] {
  return (DEVICES as readonly string[]).includes(value);
}
