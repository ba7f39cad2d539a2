import {addDecimals, formatDecimal, negateDecimal, parseDecimal} from '../decimal.js';
import type {Figure, Figures} from '../figures.js';
import {evaluateRatio} from '../metric-registry.js';
import type {MetricRegistry} from '../metric-registry.js';
import {negateMoney, sumByCurrency} from '../money.js';

/**
 * What the totals have beyond the rows that are shown, so that rows and rest add up. Null where a part is not known or
 * the metric's rows do not add up to its total.
 */
export function restOf(totals: Figures, shown: readonly Figures[], metrics: MetricRegistry): Figures {
  return Object.fromEntries(
    Object.entries(totals).map(([id, total]) => {
      const isAdditive = metrics.get(id)?.additive !== false;
      return [id, isAdditive ? shown.reduce((rest, row) => difference(rest, row[id] ?? null), total) : null];
    }),
  );
}

/** A row's part of the total, a share of one (`"0.0125"` is 1.25 %); null where there is no total or no one currency. */
export function shareOf(figure: Figure, total: Figure): string | null {
  const formula = {numerator: 'figure', denominator: 'total', as: 'percent'} as const;
  const share = evaluateRatio({id: 'share', kind: 'ratio', formula}, {figure, total});
  return typeof share === 'string' ? share : null;
}

function difference(whole: Figure, part: Figure): Figure {
  if (typeof whole === 'number' && typeof part === 'number') return whole - part;
  if (Array.isArray(whole) && Array.isArray(part)) return sumByCurrency([...whole, ...part.map(negateMoney)]);
  if (!isQuantity(whole) || !isQuantity(part) || whole.unit !== part.unit) return null;
  const value = addDecimals(parseDecimal(whole.value), negateDecimal(parseDecimal(part.value)));
  return {value: formatDecimal(value), unit: whole.unit};
}

function isQuantity(figure: Figure): figure is {value: string; unit: string} {
  return typeof figure === 'object' && figure !== null && !Array.isArray(figure);
}
