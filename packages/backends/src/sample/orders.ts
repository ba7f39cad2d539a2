import {multiplyMoney} from '@kabinet/contract';
import type {Money, OrderPart} from '@kabinet/contract';
import {weightedDraw} from './random.js';
import type {Random} from './random.js';

/** An order's whole amount, and what it is made of besides the goods. */
export interface SampleOrder {
  readonly sale: Money;
  readonly parts?: readonly OrderPart[];
}

/** In kopecks and cents. */
const ROUBLE_PRICES = weightedDraw([
  [129_000, 16],
  [249_000, 22],
  [399_000, 20],
  [649_000, 15],
  [1_190_000, 11],
  [2_490_000, 8],
  [4_890_000, 5],
  [12_690_000, 3],
]);
const EURO_PRICES = weightedDraw([
  [3_900, 14],
  [7_900, 20],
  [12_900, 22],
  [19_900, 18],
  [34_900, 14],
  [59_000, 8],
  [129_000, 4],
]);
const ROUBLE_SHIPPING = weightedDraw([
  [0, 35],
  [29_000, 35],
  [49_000, 20],
  [99_000, 10],
]);
const EURO_SHIPPING = weightedDraw([
  [0, 30],
  [490, 45],
  [990, 25],
]);
const CLUB_FEES = weightedDraw([
  [99_000, 60],
  [299_000, 30],
  [990_000, 10],
]);
const TAX_PERCENT = 19;

export function roubleOrder(random: Random): SampleOrder {
  const goods = ROUBLE_PRICES(random) + random.below(40) * 1_000 + (random.chance(0.2) ? 50 : 0);
  const shipping = ROUBLE_SHIPPING(random);
  return {sale: money(goods + shipping, 'RUB'), ...(shipping > 0 && {parts: [part('shipping', shipping, 'RUB')]})};
}

/** The tax is contained in the price of the goods. */
export function euroOrder(random: Random): SampleOrder {
  return euroOrderOf(EURO_PRICES(random) + random.below(60) * 10, EURO_SHIPPING(random));
}

/** An order of a company's size: the goods cost 9,520 euros. */
export function companyOrder(): SampleOrder {
  return euroOrderOf(952_000, 4_900);
}

export function clubOrder(random: Random): SampleOrder {
  return {sale: money(CLUB_FEES(random), 'RUB')};
}

function euroOrderOf(goods: number, shipping: number): SampleOrder {
  const tax = Math.round((goods * TAX_PERCENT) / (100 + TAX_PERCENT));
  const parts = [part('tax', tax, 'EUR')];
  if (shipping > 0) parts.unshift(part('shipping', shipping, 'EUR'));
  return {sale: money(goods + shipping, 'EUR'), parts};
}

function part(code: string, minor: number, currency: string): OrderPart {
  return {code, amount: money(minor, currency)};
}

function money(minor: number, currency: string): Money {
  return multiplyMoney({amount: String(minor), currency}, '0.01', 2);
}
