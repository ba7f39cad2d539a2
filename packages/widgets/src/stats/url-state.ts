import {granularitySchema} from '@kabinet/contract';
import type {Granularity} from '@kabinet/contract';
import {parsePeriodChoice, writePeriodChoice} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {readParams, writeParams} from '../runtime/url-params.js';
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
  const {one, every} = readParams(search, prefix);
  const comparison = one('compare') ?? '';
  const step = granularitySchema.options.find((known) => known === one('step'));
  const [sort, direction] = (one('sort') ?? '').split(' ');
  return {
    period: parsePeriodChoice(one('period')) ?? first.period,
    comparison: isComparison(comparison) ? comparison : first.comparison,
    step: step ?? first.step,
    metric: one('metric') ?? first.metric,
    cut: {
      ...NO_CUT,
      by: (one('by') ?? '').split(',').filter(Boolean).slice(0, 2),
      filters: filtersIn(every('only')),
      ...(sort && {sort}),
      direction: direction === 'asc' ? 'asc' : 'desc',
    },
  };
}

/** The same address with other parameters of ours; those of the page and the order of theirs stay. */
export function writeChosen(search: string, prefix: string, chosen: Chosen, first: Chosen): string {
  const {period, comparison, step, metric, cut} = chosen;
  const unlike = (value: string | undefined, usual: string | undefined): string | undefined =>
    value === usual ? undefined : value;
  return writeParams(search, prefix, NAMES, [
    ['period', unlike(writePeriodChoice(period), writePeriodChoice(first.period))],
    ['compare', unlike(comparison, first.comparison)],
    ['step', step],
    ['metric', unlike(metric, first.metric)],
    ['by', cut.by.join(',')],
    ['sort', cut.sort && (cut.direction === 'asc' ? `${cut.sort} asc` : cut.sort)],
    ...keysOf(cut.filters).map(({dimension, value}) => ['only', `${dimension}:${value}`] as const),
  ]);
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
