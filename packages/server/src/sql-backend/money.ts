import {addMoney, currencyDigits, roundMoney, zero} from '@kabinet/contract';
import type {Money} from '@kabinet/contract';

/** Zero, written with the digits of its currency: `0.00`. */
export function noMoney(currency: string): Money {
  return roundMoney(zero(currency), currencyDigits(currency));
}

/** An amount of the database with at least its currency's digits; null, the sum of no rows, is zero. */
export function moneyOf(amount: string | null, currency: string): Money {
  const none = noMoney(currency);
  return amount === null ? none : addMoney(none, {amount, currency});
}
