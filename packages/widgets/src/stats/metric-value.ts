import {evaluateRatio, roundMoney, subtractMoney, zero} from '@kabinet/contract';
import type {Figures, Metric, Money, Quantity} from '@kabinet/contract';
import type {Formatters} from '../runtime/format/formatters.js';

/** One metric's value, ready to be written or drawn. Null: it could not be counted, which is not zero. */
export type MetricValue =
  | {readonly kind: 'count'; readonly value: number}
  /** The programme's currency first, then what was earned in others. */
  | {readonly kind: 'money'; readonly value: Money; readonly others: readonly Money[]}
  | {readonly kind: 'percent'; readonly value: string}
  | {readonly kind: 'number'; readonly value: string}
  | {readonly kind: 'quantity'; readonly value: Quantity}
  | null;

/** Ratios are computed here, from totals; amounts of the programme's `currency` come first. */
export function valueOf(metric: Metric, figures: Figures, currency: string): MetricValue {
  if (metric.formula) {
    const ratio = evaluateRatio(metric, figures);
    if (ratio === null) return null;
    if (typeof ratio !== 'string') return moneyValue(ratio, currency);
    return {kind: metric.formula.as === 'percent' ? 'percent' : 'number', value: ratio};
  }
  const figure = Object.hasOwn(figures, metric.id) ? (figures[metric.id] ?? null) : null;
  if (figure === null) return null;
  if (typeof figure === 'number') return {kind: 'count', value: figure};
  if (Array.isArray(figure)) return moneyValue(figure, currency);
  return {kind: 'quantity', value: figure};
}

/** As `valueOf`, in that very currency: what stands beside each other, as steps of a line do, is in one or not comparable. */
export function valueIn(metric: Metric, figures: Figures, currency: string): MetricValue {
  const value = valueOf(metric, figures, currency);
  if (value?.kind !== 'money' || value.value.currency === currency) return value;
  return {kind: 'money', value: zero(currency), others: [value.value, ...value.others]};
}

/** An empty list is zero. */
function moneyValue(amounts: readonly Money[], currency: string): MetricValue {
  const value = amounts.find((amount) => amount.currency === currency) ?? amounts[0] ?? zero(currency);
  return {kind: 'money', value, others: amounts.filter((amount) => amount !== value)};
}

/** For drawing and for percentages only: a float is exact enough for neither rows nor totals. */
export function numberOf(value: MetricValue): number | null {
  if (!value) return null;
  switch (value.kind) {
    case 'count':
      return value.value;
    case 'money':
      return Number(value.value.amount);
    case 'quantity':
      return Number(value.value.value);
    default:
      return Number(value.value);
  }
}

/** The amount to show: a ratio (income per click) has more digits than there are coins. */
export function shownMoney(metric: Metric, value: Money, format: Formatters): Money {
  return metric.formula ? roundMoney(value, metric.digits ?? format.moneyDigits(value.currency)) : value;
}

export function writeValue(metric: Metric, value: MetricValue, format: Formatters): string {
  if (!value) return '—';
  switch (value.kind) {
    case 'count':
      return format.count(value.value);
    case 'money':
      return format.money(shownMoney(metric, value.value, format));
    case 'percent':
      return format.percent(value.value, {digits: metric.digits ?? 2});
    case 'number':
      return format.decimal(value.value, metric.digits ?? 2);
    case 'quantity':
      return writeQuantity(metric, value.value, format);
  }
}

/** As many digits as the operator wants to be shown, or as many as there are. */
function writeQuantity({digits}: Metric, {value, unit}: Quantity, format: Formatters): string {
  return digits === undefined ? format.quantity({value, unit}) : `${format.decimal(value, digits)}\u00a0${unit}`;
}

/** How much two values differ, without a sign: `42 135,68 ₽`; undefined where they cannot be compared. */
export function writeDifference(
  metric: Metric,
  now: MetricValue,
  before: MetricValue,
  format: Formatters,
  points: (value: string) => string,
): string | undefined {
  if (!now || !before || now.kind !== before.kind) return undefined;
  if (now.kind === 'money' && before.kind === 'money') {
    if (now.value.currency !== before.value.currency) return undefined;
    const difference = subtractMoney(now.value, before.value);
    const amount = difference.amount.replace(/^-/, '');
    return format.money(shownMoney(metric, {...difference, amount}, format));
  }
  const difference = Math.abs((numberOf(now) ?? 0) - (numberOf(before) ?? 0));
  if (now.kind === 'percent') return points(format.decimal(difference * 100, 2));
  if (now.kind === 'number') return format.decimal(difference, metric.digits ?? 2);
  if (now.kind === 'quantity') return writeQuantity(metric, {value: String(difference), unit: now.value.unit}, format);
  return format.count(difference);
}
