import {addMoney, currencyDigits, isConversion, roundMoney, zero} from '@kabinet/contract';
import type {BaseMetric, Figures, Money} from '@kabinet/contract';
import type {ClickFacts, CommissionFacts} from '../sample/dataset.js';

/** Counts clicks and commissions of one currency. */
export class Tally {
  #clicks = 0;
  #uniqueClicks = 0;
  #leads = 0;
  #conversions = 0;
  #revenue: Money;
  #earnings: Money;

  constructor(currency: string) {
    this.#revenue = this.#earnings = noMoney(currency);
  }

  addClick({unique}: ClickFacts): void {
    this.#clicks++;
    if (unique) this.#uniqueClicks++;
  }

  /** A commission that stands. */
  addCommission({type, sale, amount}: CommissionFacts): void {
    if (type === 'lead') this.#leads++;
    if (isConversion(type)) this.#conversions++;
    if (sale) this.#revenue = addMoney(this.#revenue, sale);
    this.#earnings = addMoney(this.#earnings, amount);
  }

  figures(metrics: readonly BaseMetric[]): Figures {
    const all = {
      clicks: this.#clicks,
      uniqueClicks: this.#uniqueClicks,
      leads: this.#leads,
      conversions: this.#conversions,
      revenue: [this.#revenue],
      earnings: [this.#earnings],
    };
    return Object.fromEntries(metrics.map((metric) => [metric, all[metric]]));
  }
}

/** Zero, written with the digits of its currency: `0.00`. */
export function noMoney(currency: string): Money {
  return roundMoney(zero(currency), currencyDigits(currency));
}
