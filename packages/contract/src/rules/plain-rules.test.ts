import {expect} from '@open-wc/testing';
import {line, money, told} from '../testing/rule-cases.js';
import type {RuleCase} from '../testing/rule-cases.js';
import type {Rule} from './rule.js';

const percent = (rate: string): Rule => ({kind: 'percent', rate});
const fixed = (amount: string): Rule => ({kind: 'fixed', amount: money(amount)});
const hybrid = (amount: string, rate: string, amountOnce?: boolean): Rule => ({
  kind: 'hybrid',
  amount: money(amount),
  rate,
  ...(amountOnce && {amountOnce}),
});
const rub = (sale: string) => ({sale: `${sale} RUB`});

describe('plain rules', () => {
  const table: Readonly<Record<string, readonly (readonly [RuleCase, string])[]>> = {
    percent: [
      [{terms: line(percent('6')), order: rub('1000.00')}, 'sale 1000.00 × rate 6 % = commission 60.00'],
      [{terms: line(percent('6')), order: rub('333.33')}, 'sale 333.33 × rate 6 % = commission 20.00 (19.9998)'],
      [{terms: line(percent('6')), order: rub('0.08')}, 'sale 0.08 × rate 6 % = commission 0.00 (0.0048)'],
      [{terms: line(percent('6')), order: rub('0.09')}, 'sale 0.09 × rate 6 % = commission 0.01 (0.0054)'],
      [{terms: line(percent('12.35')), order: rub('10.00')}, 'sale 10.00 × rate 12.35 % = commission 1.24 (1.235)'],
      [{terms: line(percent('12.25')), order: rub('10.00')}, 'sale 10.00 × rate 12.25 % = commission 1.23 (1.225)'],
      [{terms: line(percent('12.345')), order: rub('10.00')}, 'sale 10.00 × rate 12.345 % = commission 1.23 (1.2345)'],
      [{terms: line(percent('0')), order: rub('100.00')}, 'sale 100.00 × rate 0 % = commission 0.00'],
      [{terms: line(percent('120')), order: rub('10.00')}, 'sale 10.00 × rate 120 % = commission 12.00'],
      [
        {
          terms: line(percent('6'), {excluded: ['shipping', 'tax']}),
          order: {sale: '12490.00 RUB', shipping: '490.00 RUB', tax: '2000.00 RUB', gift: '100.00 RUB'},
        },
        'sale 12490.00 − shipping 490.00 − tax 2000.00 = base 10000.00 × rate 6 % = commission 600.00',
      ],
      [
        {terms: line(percent('2.5')), order: {sale: '1999 JPY'}, digits: 0},
        'sale 1999 × rate 2.5 % = commission 50 (49.975)',
      ],
      [
        {terms: line(percent('2.5')), order: {sale: '1940 JPY'}, digits: 0},
        'sale 1940 × rate 2.5 % = commission 49 (48.5)',
      ],
      [
        {terms: line(percent('7.5')), order: {sale: '10.001 KWD'}, digits: 3},
        'sale 10.001 × rate 7.5 % = commission 0.750 (0.750075)',
      ],
      [
        {terms: line(percent('15')), order: {sale: '3.333 KWD'}, digits: 3},
        'sale 3.333 × rate 15 % = commission 0.500 (0.49995)',
      ],
      [
        {terms: line(percent('3')), order: {sale: '0.01234567 BTC'}, digits: 8},
        'sale 0.01234567 × rate 3 % = commission 0.00037037 (0.0003703701)',
      ],
      [
        {terms: line(percent('100')), order: rub('123456789012345678901234567890.12')},
        'sale 123456789012345678901234567890.12 × rate 100 % = commission 123456789012345678901234567890.12',
      ],
      [{terms: line(percent('6'))}, 'refused: no_amount'],
      [
        {
          terms: line(percent('6'), {excluded: ['shipping']}),
          order: {sale: '490.00 RUB', shipping: '490.00 RUB'},
        },
        'refused: nothing_left',
      ],
    ],
    fixed: [
      [{terms: line(fixed('150 RUB'), {event: 'lead'})}, 'fixed 150.00 = commission 150.00'],
      [{terms: line(fixed('0.005 USD'), {event: 'lead'})}, 'fixed 0.005 = commission 0.005'],
      [{terms: line(fixed('300 JPY')), order: {sale: '9 JPY'}, digits: 0}, 'fixed 300 = commission 300'],
      [{terms: line(fixed('1.5 KWD')), order: {sale: '9 KWD'}, digits: 3}, 'fixed 1.500 = commission 1.500'],
      [
        {terms: line(fixed('150 RUB'), {cap: money('100 RUB')})},
        'fixed 150.00 = uncapped 150.00 − cap 50.00 = commission 100.00',
      ],
    ],
    hybrid: [
      [
        {terms: line(hybrid('300 RUB', '5')), order: rub('10000.00'), isFirstSale: false},
        'sale 10000.00 × rate 5 % + fixed 300.00 = commission 800.00',
      ],
      [
        {terms: line(hybrid('300 RUB', '5', true)), order: rub('10000.00')},
        'sale 10000.00 × rate 5 % + fixed 300.00 = commission 800.00',
      ],
      [
        {terms: line(hybrid('300 RUB', '5', true)), order: rub('10000.00'), isFirstSale: false},
        'sale 10000.00 × rate 5 % = commission 500.00',
      ],
      [
        {terms: line(hybrid('300 RUB', '5')), order: rub('333.33')},
        'sale 333.33 × rate 5 % + fixed 300.00 = commission 316.67 (316.6665)',
      ],
      [{terms: line(hybrid('300 RUB', '5'), {event: 'lead'})}, 'fixed 300.00 = commission 300.00'],
      [
        {terms: line(hybrid('300 RUB', '5'), {excluded: ['tax']}), order: {sale: '9.00 RUB', tax: '9.00 RUB'}},
        'fixed 300.00 = commission 300.00',
      ],
      [
        {
          terms: line(hybrid('300 RUB', '5', true), {excluded: ['tax']}),
          order: {sale: '9.00 RUB', tax: '9.00 RUB'},
          isFirstSale: false,
        },
        'refused: nothing_left',
      ],
      [
        {terms: line(hybrid('300 RUB', '5'), {cap: money('700 RUB')}), order: rub('10000.00')},
        'sale 10000.00 × rate 5 % + fixed 300.00 = uncapped 800.00 − cap 100.00 = commission 700.00',
      ],
    ],
    'first sale only': [
      [
        {terms: line(percent('6'), {firstSaleOnly: true}), order: rub('100.00')},
        'sale 100.00 × rate 6 % = commission 6.00',
      ],
      [
        {terms: line(percent('6'), {firstSaleOnly: true}), order: rub('100.00'), isFirstSale: false},
        'refused: not_first_sale',
      ],
    ],
  };

  for (const [kind, cases] of Object.entries(table)) {
    for (const [given, expected] of cases) {
      it(`${kind}: ${expected}`, () => expect(told(given)).to.equal(expected));
    }
  }
});
