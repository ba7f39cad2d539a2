import {multiplyMoney} from '@kabinet/contract';
import type {Formatters} from '../runtime/format/formatters.js';
import type {MetricValue} from './metric-value.js';

export interface TickPlace {
  /** The top one has the unit. */
  isTop: boolean;
  /** After the point, as many as tell it from its neighbours. */
  digits: number;
}

/** A value on the axis, the only place where values are rounded: `24 тыс. ₽` `18 тыс.` `0`. */
export function writeTick(value: number, {isTop, digits}: TickPlace, total: MetricValue, format: Formatters): string {
  if (value === 0) return format.count(0);
  if (total?.kind === 'percent') {
    const percentDigits = Math.max(0, digits - 2);
    return isTop ? format.percent(value, {digits: percentDigits}) : format.decimal(value * 100, percentDigits);
  }
  const isMoney = total?.kind === 'money';
  if (Math.abs(value) >= 1000 || digits === 0) {
    return isMoney && isTop ? format.compactMoney(value, total.value.currency) : format.compact(value);
  }
  if (!isMoney) return format.decimal(value, digits);
  const {currency} = total.value;
  const moneyDigits = Math.max(digits, format.moneyDigits(currency));
  if (!isTop) return format.decimal(value, moneyDigits);
  const coins = {amount: String(Math.round(value * 10 ** moneyDigits)), currency};
  return format.money(multiplyMoney(coins, `0.${'1'.padStart(moneyDigits, '0')}`, moneyDigits));
}
