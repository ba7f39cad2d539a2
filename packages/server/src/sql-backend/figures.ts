import {addMoney, BASE_METRICS} from '@kabinet/contract';
import type {BaseMetric, Figures, Money} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {moneyOf, noMoney} from './money.js';

/** Sums as the database gives them: counts as numbers, money as decimal strings. */
export type Sums = Partial<Record<BaseMetric, number | string>>;

/** Money goes as text, because JSON and drivers would read a number. */
const COLUMNS: Readonly<Record<BaseMetric, {readonly name: string; readonly type: 'float8' | 'text'}>> = {
  clicks: {name: 'clicks', type: 'float8'},
  uniqueClicks: {name: 'unique_clicks', type: 'float8'},
  leads: {name: 'leads', type: 'float8'},
  conversions: {name: 'conversions', type: 'float8'},
  revenue: {name: 'revenue', type: 'text'},
  earnings: {name: 'earnings', type: 'text'},
};

/** The select list that yields {@link Sums}. */
export function sumsOf(metrics: readonly BaseMetric[]): SQL {
  return sql.raw(metrics.map((metric) => `${sumOf(metric)} as "${metric}"`).join(', '));
}

function sumOf(metric: BaseMetric): string {
  const {name, type} = COLUMNS[metric];
  return `coalesce(sum(${name}), 0)::${type}`;
}

/** Adds up sums as figures of the contract; of nothing, zeros. */
export class Tally {
  readonly #currency: string;
  readonly #counts = new Map<BaseMetric, number>();
  readonly #money = new Map<BaseMetric, Money>();

  constructor(currency: string) {
    this.#currency = currency;
  }

  /** Metrics that were not summed stay zero. */
  add(sums: Sums): this {
    for (const metric of BASE_METRICS) {
      const value = sums[metric];
      if (value === undefined) continue;
      if (COLUMNS[metric].type === 'text') this.#addMoney(metric, moneyOf(String(value), this.#currency));
      else this.#counts.set(metric, (this.#counts.get(metric) ?? 0) + Number(value));
    }
    return this;
  }

  figures(metrics: readonly BaseMetric[]): Figures {
    return Object.fromEntries(metrics.map((metric) => [metric, this.#figure(metric)]));
  }

  #figure(metric: BaseMetric): number | Money[] {
    if (COLUMNS[metric].type === 'float8') return this.#counts.get(metric) ?? 0;
    return [this.#money.get(metric) ?? noMoney(this.#currency)];
  }

  #addMoney(metric: BaseMetric, amount: Money): void {
    const before = this.#money.get(metric);
    this.#money.set(metric, before ? addMoney(before, amount) : amount);
  }
}
