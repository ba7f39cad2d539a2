import {granularitySchema} from '@kabinet/contract';
import type {Granularity} from '@kabinet/contract';
import {parsePeriodChoice, writePeriodChoice} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {keysOf, NO_CUT} from './breakdown/cut.js';
import type {Cut} from './breakdown/cut.js';
import {isComparison} from './comparison.js';
import type {Comparison} from './comparison.js';

/** What the visitor chose, as far as a link to it is worth sharing. */
export interface Chosen {
  readonly period: PeriodChoice;
  readonly comparison: Comparison;
  readonly step: Granularity | undefined;
  readonly metric: string | undefined;
  readonly cut: Cut;
}

const NAMES = ['period', 'compare', 'step', 'metric', 'by', 'sort', 'only'] as const;

/** Parameters of an address by a prefix, `stats-period=last-month`; what is unknown or as at first is left out. */
export function readChosen(search: string, prefix: string, first: Chosen): Chosen {
  const params = new URLSearchParams(search);
  const read = (name: (typeof NAMES)[number]): string | null => params.get(`${prefix}-${name}`);
  const comparison = read('compare') ?? '';
  const step = granularitySchema.options.find((known) => known === read('step'));
  const [sort, direction] = (read('sort') ?? '').split(' ');
  return {
    period: parsePeriodChoice(read('period')) ?? first.period,
    comparison: isComparison(comparison) ? comparison : first.comparison,
    step: step ?? first.step,
    metric: read('metric') ?? first.metric,
    cut: {
      ...NO_CUT,
      by: (read('by') ?? '').split(',').filter(Boolean).slice(0, 2),
      filters: filtersIn(params.getAll(`${prefix}-only`)),
      ...(sort && {sort}),
      direction: direction === 'asc' ? 'asc' : 'desc',
    },
  };
}

/** The same address with other parameters of ours; those of the page and the order of theirs stay. */
export function writeChosen(search: string, prefix: string, chosen: Chosen, first: Chosen): string {
  const params = new URLSearchParams(search);
  for (const name of NAMES) params.delete(`${prefix}-${name}`);
  const {period, comparison, step, metric, cut} = chosen;
  const write = (name: (typeof NAMES)[number], value: string | undefined, usual?: string): void => {
    if (value !== undefined && value !== usual) params.append(`${prefix}-${name}`, value);
  };
  write('period', writePeriodChoice(period), writePeriodChoice(first.period));
  write('compare', comparison, first.comparison);
  write('step', step);
  write('metric', metric, first.metric);
  write('by', cut.by.join(','), '');
  if (cut.sort !== undefined) write('sort', cut.direction === 'asc' ? `${cut.sort} asc` : cut.sort);
  for (const {dimension, value} of keysOf(cut.filters)) write('only', `${dimension}:${value}`);
  const text = params.toString();
  return text && `?${text}`;
}

function filtersIn(pairs: readonly string[]): Cut['filters'] {
  const filters = new Map<string, string[]>();
  for (const pair of pairs) {
    const colon = pair.indexOf(':');
    if (colon <= 0) continue;
    const dimension = pair.slice(0, colon);
    filters.set(dimension, [...(filters.get(dimension) ?? []), pair.slice(colon + 1)]);
  }
  return Object.fromEntries(filters);
}
