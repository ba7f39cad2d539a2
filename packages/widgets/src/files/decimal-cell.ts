import {isDecimal} from '@kabinet/contract';
import type {Money} from '@kabinet/contract';
import {EMPTY, textCell} from './sheet.js';
import type {Cell} from './sheet.js';

/** A number only if it is one: what a spreadsheet would run is none. It keeps its digits, and has no fewer than told. */
export function decimalCell(value: string, leastDigits = 0): Cell {
  if (!isDecimal(value)) return textCell(value);
  return {kind: 'number', value, digits: Math.max(leastDigits, value.split('.')[1]?.length ?? 0)};
}

/** The amount alone; its currency stands beside it. */
export function moneyCell(money: Money | undefined, digitsOf: (currency: string) => number): Cell {
  return money ? decimalCell(money.amount, digitsOf(money.currency)) : EMPTY;
}
