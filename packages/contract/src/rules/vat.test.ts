import {expect} from '@open-wc/testing';
import {line, money, written} from '../testing/rule-cases.js';
import {commissionFor} from './commission.js';
import type {Terms} from './terms.js';
import type {Vat} from './vat.js';

const added = (rate: string): Vat => ({rate, mode: 'added'});
const included = (rate: string): Vat => ({rate, mode: 'included'});

describe('value added tax', () => {
  const table: readonly (readonly [string, Vat, Partial<Terms>, string, number, string, string])[] = [
    [
      'on top',
      added('20'),
      {},
      '1000.00 RUB',
      2,
      'sale 1000.00 × rate 10 % = without_vat 100.00 + vat 20 % of 100.00: 20.00 = commission 120.00',
      '100.00 + 20.00',
    ],
    [
      'on top of kopecks',
      added('22'),
      {},
      '333.33 RUB',
      2,
      'sale 333.33 × rate 10 % = without_vat 33.33 (33.333) + vat 22 % of 33.33: 7.33 (7.3326) = commission 40.66',
      '33.33 + 7.33',
    ],
    [
      'on top of almost nothing',
      added('20'),
      {},
      '0.20 RUB',
      2,
      'sale 0.20 × rate 10 % = without_vat 0.02 + vat 20 % of 0.02: 0.00 (0.004) = commission 0.02',
      '0.02 + 0.00',
    ],
    [
      'of nothing',
      added('0'),
      {},
      '1000.00 RUB',
      2,
      'sale 1000.00 × rate 10 % = without_vat 100.00 + vat 0 % of 100.00: 0.00 = commission 100.00',
      '100.00 + 0.00',
    ],
    [
      'on top, and a cap',
      added('20'),
      {cap: money('500 RUB')},
      '6000.00 RUB',
      2,
      'sale 6000.00 × rate 10 % = without_vat 600.00 + vat 20 % of 600.00: 120.00 = uncapped 720.00 − cap 220.00 = commission 500.00',
      '416.67 + 83.33',
    ],
    ['within', included('20'), {}, '1000.00 RUB', 2, 'sale 1000.00 × rate 10 % = commission 100.00', '83.33 + 16.67'],
    [
      'within, to the rouble',
      included('10'),
      {},
      '1100.00 RUB',
      2,
      'sale 1100.00 × rate 10 % = commission 110.00',
      '100.00 + 10.00',
    ],
    [
      'within a currency without digits',
      included('19'),
      {},
      '500 JPY',
      0,
      'sale 500 × rate 10 % = commission 50',
      '42 + 8',
    ],
    [
      'within a currency of three digits',
      included('5'),
      {},
      '10.000 KWD',
      3,
      'sale 10.000 × rate 10 % = commission 1.000',
      '0.952 + 0.048',
    ],
  ];

  for (const [name, vat, more, sale, digits, expected, split] of table) {
    it(`${name}: ${split}`, () => {
      const terms = line({kind: 'percent', rate: '10'}, {vat, ...more});
      const earned = commissionFor({terms, order: {amount: money(sale)}, isFirstSale: true, digits});
      if ('refused' in earned || !earned.vat) throw new Error('It has no tax.');
      expect(written(earned.steps)).to.equal(expected);
      expect(`${earned.vat.net.amount} + ${earned.vat.tax.amount}`).to.equal(split);
    });
  }
});
