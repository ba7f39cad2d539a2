import {currencyDigits} from '@kabinet/contract';
import type {Money} from '@kabinet/contract';
import {amountOf} from '../../mapped/values/amount.js';

/** Money out of a whole number of its currency's smallest units: 1999 of `usd` is 19.99 dollars, 1999 of `jpy` so many yen. */
export function minorMoney(units: number, currency: string): Money {
  const code = currency.toUpperCase();
  return {amount: amountOf(units, {style: 'minor', digits: currencyDigits(code)}), currency: code};
}
