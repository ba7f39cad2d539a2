import {expect} from '@open-wc/testing';
import {line, money, written} from '../testing/rule-cases.js';
import {commissionFor} from './commission.js';
import type {RevshareRule} from './rule.js';

const rub = (amount: string) => money(`${amount} RUB`);

describe('RevShare of a result', () => {
  const table: readonly (readonly [string, RevshareRule['negative'], string, string, string, string, string?])[] = [
    ['a gain', 'carry', '1000.00', '0.00', '0', 'sale 1000.00 × rate 30 % = commission 300.00'],
    [
      'a loss is carried forward',
      'carry',
      '1000.00',
      '1500.00',
      '0',
      'sale 1000.00 − bonus 1500.00 = base -500.00 + carried_forward 500.00 = net 0.00 × rate 30 % = commission 0.00',
      '-500.00',
    ],
    [
      'a gain above what is carried',
      'carry',
      '800.00',
      '0.00',
      '-500.00',
      'sale 800.00 − carried 500.00 = net 300.00 × rate 30 % = commission 90.00',
      '500.00',
    ],
    [
      'a gain below what is carried',
      'carry',
      '200.00',
      '0.00',
      '-500.00',
      'sale 200.00 − carried 500.00 + carried_forward 300.00 = net 0.00 × rate 30 % = commission 0.00',
      '200.00',
    ],
    [
      'a gain of just what is carried',
      'carry',
      '500.00',
      '0.00',
      '-500.00',
      'sale 500.00 − carried 500.00 = net 0.00 × rate 30 % = commission 0.00',
      '500.00',
    ],
    [
      'a loss upon a loss',
      'carry',
      '100.00',
      '200.00',
      '-500.00',
      'sale 100.00 − bonus 200.00 = base -100.00 − carried 500.00 + carried_forward 600.00 = net 0.00 × rate 30 % = commission 0.00',
      '-100.00',
    ],
    [
      'kopecks',
      'carry',
      '333.33',
      '0.00',
      '-0.02',
      'sale 333.33 − carried 0.02 = net 333.31 × rate 30 % = commission 99.99 (99.993)',
      '0.02',
    ],
    [
      'a negative sale',
      'carry',
      '-250.00',
      '0.00',
      '0',
      'sale -250.00 + carried_forward 250.00 = net 0.00 × rate 30 % = commission 0.00',
      '-250.00',
    ],
    [
      'a loss that was taken back after it was set off',
      'carry',
      '300.00',
      '0.00',
      '200.00',
      'sale 300.00 + carried 200.00 = net 500.00 × rate 30 % = commission 150.00',
      '-200.00',
    ],
    [
      'a loss is waived',
      'waive',
      '1000.00',
      '1500.00',
      '0',
      'sale 1000.00 − bonus 1500.00 = base -500.00 + waived 500.00 = net 0.00 × rate 30 % = commission 0.00',
    ],
    [
      'nothing is carried where losses are waived',
      'waive',
      '1000.00',
      '0.00',
      '-500.00',
      'sale 1000.00 × rate 30 % = commission 300.00',
    ],
  ];

  for (const [name, negative, sale, bonus, carried, expected, carry] of table) {
    it(`${name}: ${expected}`, () => {
      const earned = commissionFor({
        terms: line({kind: 'revshare', rate: '30', negative}, {excluded: ['bonus']}),
        order: {amount: rub(sale), parts: [{code: 'bonus', amount: rub(bonus)}]},
        state: {carried: rub(carried)},
        isFirstSale: false,
        digits: 2,
      });
      if ('refused' in earned) throw new Error(earned.refused);
      expect(written(earned.steps)).to.equal(expected);
      expect(earned.carry?.amount).to.equal(carry);
    });
  }

  it('of nothing is refused', () => {
    const terms = line({kind: 'revshare', rate: '30', negative: 'carry'}, {excluded: ['bonus']});
    const order = {amount: rub('500.00'), parts: [{code: 'bonus', amount: rub('500.00')}]};
    expect(commissionFor({terms, order, isFirstSale: true, digits: 2})).to.deep.equal({refused: 'nothing_left'});
    expect(commissionFor({terms, isFirstSale: true, digits: 2})).to.deep.equal({refused: 'no_amount'});
  });
});
