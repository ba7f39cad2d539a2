import {sumByCurrency} from '@kabinet/contract';
import type {Figure, Figures, Money} from '@kabinet/contract';
import {noMoney} from '../memory/figures.js';

/** The sum of one metric over rows. What one of them could not count is not known of all: null. */
export function sumOfFigures(metric: string, rows: readonly Figures[], nothing: Figure): Figure {
  const figures = rows.flatMap((row) => (Object.hasOwn(row, metric) ? [row[metric] ?? null] : []));
  if (figures.some((figure) => figure === null)) return null;
  if (!Array.isArray(nothing)) return figures.reduce<number>((sum, figure) => sum + Number(figure), 0);
  const money = figures.filter((figure): figure is Money[] => Array.isArray(figure));
  const sums = sumByCurrency(money.flat());
  return sums.length > 0 ? sums : nothing;
}

/** The figure of no rows at all: `0`, or `0.00` of the programme's currency. */
export function nothingOf(metric: string, currency: string): Figure {
  return metric === 'revenue' || metric === 'earnings' ? [noMoney(currency)] : 0;
}
