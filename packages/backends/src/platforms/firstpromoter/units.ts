import {currencyDigits} from '@kabinet/contract';
import type {CurrencyDeclaration, Money} from '@kabinet/contract';
import {amountOf} from '../../mapped/values/amount.js';
import {minorMoney} from '../kit/minor-money.js';

/**
 * FirstPromoter rewards with other things than money. Each is a currency of its own, so that it is summed and shown for
 * itself and never mixed with money.
 */
const REWARDS: Readonly<Record<string, string>> = {
  credits: 'CREDITS',
  points: 'POINTS',
  free_months: 'MONTHS',
  mon_discount: 'DISCOUNT',
  discount_per: 'PERCENT',
};

/** For a unit that nobody knows yet. */
const OTHER = 'REWARD';

/** @param currency - The programme's, in which `cash` and discounts of money are counted. */
export function rewardOf(units: number, unit: string, currency: string): Money {
  if (unit === 'cash') return minorMoney(units, currency);
  const code = Object.hasOwn(REWARDS, unit) ? REWARDS[unit]! : OTHER;
  return {amount: amountOf(units, {style: 'minor', digits: digitsOf(code, currency)}), currency: code};
}

/** What readers must know of those that are no currencies. */
export function rewardCurrencies(currency: string): CurrencyDeclaration[] {
  return [...Object.values(REWARDS), OTHER].map((code) => ({code, digits: digitsOf(code, currency)}));
}

function digitsOf(code: string, currency: string): number {
  return code === REWARDS['mon_discount'] ? currencyDigits(currency) : 0;
}
