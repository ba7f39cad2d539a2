import {divideDecimals, formatDecimal, parseDecimal} from './decimal.js';
import type {Decimal} from './decimal.js';
import type {Figure, Figures} from './figures.js';
import type {Metric} from './metrics.js';
import {canonicalAmount} from './money.js';
import type {Money} from './money.js';

/** `revenue` is the volume of sales, `earnings` the partner's money. */
export const STANDARD_METRICS: readonly Metric[] = [
  {id: 'clicks', kind: 'count', goodDirection: 'up'},
  {id: 'uniqueClicks', kind: 'count', goodDirection: 'up'},
  {id: 'leads', kind: 'count', goodDirection: 'up'},
  {id: 'conversions', kind: 'count', goodDirection: 'up'},
  {id: 'revenue', kind: 'money', goodDirection: 'up'},
  {id: 'earnings', kind: 'money', goodDirection: 'up'},
  {
    id: 'cr',
    kind: 'ratio',
    goodDirection: 'up',
    formula: {numerator: 'conversions', denominator: 'clicks', as: 'percent'},
  },
  {
    id: 'epc',
    kind: 'ratio',
    goodDirection: 'up',
    formula: {numerator: 'earnings', denominator: 'clicks', as: 'money'},
  },
];

/** The standard metrics that reports count; the ratios are computed from their totals by whoever reads the report. */
export const BASE_METRICS = ['clicks', 'uniqueClicks', 'leads', 'conversions', 'revenue', 'earnings'] as const;
export type BaseMetric = (typeof BASE_METRICS)[number];

export function isBaseMetric(id: string): id is BaseMetric {
  return (BASE_METRICS as readonly string[]).includes(id);
}

export type MetricRegistry = ReadonlyMap<string, Metric>;

/** Standard metrics by id, completed or overridden field by field by what the operator declares, then the operator's own. */
export function metricRegistry(declared: readonly Metric[] = []): MetricRegistry {
  const registry = new Map(STANDARD_METRICS.map((metric) => [metric.id, metric]));
  for (const metric of declared) registry.set(metric.id, {...registry.get(metric.id), ...metric});
  return registry;
}

/** A share of one (`"0.0125"` is 1.25 %) or a plain number, written out; or an amount per currency. */
export type Ratio = string | Money[];

/** Eight digits after the point: a percentage keeps six. */
const RATIO_DIGITS = 8;

/**
 * A ratio of totals, rounded once; ratios themselves are never averaged. Null, which is not zero, when there is no
 * formula, a total is missing, the denominator is zero, or the formula would have to add or compare currencies.
 */
export function evaluateRatio(metric: Metric, totals: Figures): Ratio | null {
  if (!metric.formula) return null;
  const {numerator, denominator, as} = metric.formula;
  const [above, below] = [own(totals, numerator), own(totals, denominator)];
  if (as === 'money') return Array.isArray(above) ? amountsPer(above, plainNumber(below)) : null;
  if (Array.isArray(above) || Array.isArray(below)) return moneyToMoney(above, below);
  return quotient(plainNumber(above), plainNumber(below));
}

function amountsPer(amounts: readonly Money[], count: Decimal | null): Money[] | null {
  if (!count || count.units === 0n) return null;
  return amounts.map(({amount, currency}) => ({amount: divided(parseDecimal(amount), count), currency}));
}

/** Money compares with money of the same, single currency; an empty list is zero of any. */
function moneyToMoney(above: Figure, below: Figure): string | null {
  if (!Array.isArray(above) || !Array.isArray(below)) return null;
  const [whole, ...otherWholes] = below;
  const [part = whole && {amount: '0', currency: whole.currency}, ...otherParts] = above;
  if (!part || !whole || otherParts.length + otherWholes.length > 0 || part.currency !== whole.currency) return null;
  return quotient(parseDecimal(part.amount), parseDecimal(whole.amount));
}

function plainNumber(figure: Figure): Decimal | null {
  if (figure === null || Array.isArray(figure)) return null;
  return parseDecimal(typeof figure === 'number' ? String(figure) : figure.value);
}

function quotient(above: Decimal | null, below: Decimal | null): string | null {
  return above && below && below.units !== 0n ? divided(above, below) : null;
}

function divided(above: Decimal, below: Decimal): string {
  return canonicalAmount(formatDecimal(divideDecimals(above, below, RATIO_DIGITS)));
}

/** Ids come from outside: `constructor` is not a figure. */
function own(figures: Figures, id: string): Figure {
  return Object.hasOwn(figures, id) ? (figures[id] ?? null) : null;
}
