import {addDays, dateIn, sumByCurrency} from '@kabinet/contract';
import type {Figure, Figures, Money, Period, Programme, Quantity, Session} from '@kabinet/contract';

/** Metrics that can be asked for: ratios follow from them. */
export function baseMetrics({capabilities}: Session): string[] {
  return capabilities.metrics.filter(({kind}) => kind !== 'ratio').map(({id}) => id);
}

/** Those of them whose parts add up to the whole. */
export function additiveMetrics({capabilities}: Session): string[] {
  return capabilities.metrics.filter(({kind, additive}) => kind !== 'ratio' && additive !== false).map(({id}) => id);
}

/** So many days that end today, in the programme's zone. */
export function lastDays(days: number, {now}: Session, {timeZone}: Programme): Period {
  const today = dateIn(timeZone, now);
  return {from: addDays(today, 1 - days), to: today};
}

/** Counts, money and quantities added up by metric; no money is 0, and what cannot be added is null. */
export function sumFigures(list: readonly Figures[], metrics: readonly string[]): Figures {
  return Object.fromEntries(metrics.map((metric) => [metric, sumOf(list.map((figures) => figures[metric] ?? 0))]));
}

/** Figures without zero amounts, so that none and `0.00` are the same. */
export function plain(figures: Figures, metrics: readonly string[]): Figures {
  return sumFigures([figures], metrics);
}

export function sumAmounts(list: readonly {amount: Money}[]): Money[] {
  return withoutZeros(sumByCurrency(list.map(({amount}) => amount)));
}

export function withoutZeros(amounts: readonly Money[]): Money[] {
  return amounts.filter(({amount}) => /[1-9]/.test(amount));
}

function sumOf(list: readonly Figure[]): Figure {
  const money = list.flatMap((figure) => (Array.isArray(figure) || isQuantity(figure) ? [amountsOf(figure)] : []));
  const sums = withoutZeros(sumByCurrency(money.flat()));
  if (sums.length > 0) return sums;
  const counts = list.filter((figure): figure is number => typeof figure === 'number');
  return counts.length + money.length === list.length ? counts.reduce((sum, count) => sum + count, 0) : null;
}

/** Quantities add up as money does: by unit. */
function amountsOf(figure: Money[] | Quantity): Money[] {
  return Array.isArray(figure) ? figure : [{amount: figure.value, currency: figure.unit}];
}

function isQuantity(figure: Figure): figure is Quantity {
  return typeof figure === 'object' && figure !== null && !Array.isArray(figure);
}
