import {expect} from '@open-wc/testing';
import {line, money, told} from '../testing/rule-cases.js';
import type {PlanState} from './plan-state.js';
import type {Terms} from './terms.js';

const rub = (amount: string) => money(`${amount} RUB`);
const THOUSAND = rub('1000');

describe('caps', () => {
  const table: readonly (readonly [string, Partial<Terms>, PlanState, string])[] = [
    ['the customer’s, not reached', {customerCap: THOUSAND}, {customerEarned: rub('300.00')}, ' = commission 600.00'],
    ['the customer’s, just reached', {customerCap: THOUSAND}, {customerEarned: rub('400.00')}, ' = commission 600.00'],
    [
      'the customer’s',
      {customerCap: THOUSAND},
      {customerEarned: rub('900.00')},
      ' = uncapped 600.00 − customer_cap 500.00 = commission 100.00',
    ],
    [
      'the customer’s, by a kopeck',
      {customerCap: THOUSAND},
      {customerEarned: rub('400.01')},
      ' = uncapped 600.00 − customer_cap 0.01 = commission 599.99',
    ],
    [
      'the customer’s, used up',
      {customerCap: THOUSAND},
      {customerEarned: rub('1000.00')},
      ' = uncapped 600.00 − customer_cap 600.00 = commission 0.00',
    ],
    [
      'the customer’s, lowered since',
      {customerCap: THOUSAND},
      {customerEarned: rub('1200.00')},
      ' = uncapped 600.00 − customer_cap 600.00 = commission 0.00',
    ],
    [
      'the month’s',
      {monthCap: rub('5000')},
      {monthEarned: rub('4800.50')},
      ' = uncapped 600.00 − month_cap 400.50 = commission 199.50',
    ],
    [
      'the month’s, below zero so far',
      {monthCap: rub('500')},
      {monthEarned: rub('-50.00')},
      ' = uncapped 600.00 − month_cap 50.00 = commission 550.00',
    ],
    [
      'all three',
      {cap: rub('500'), customerCap: THOUSAND, monthCap: rub('5000')},
      {customerEarned: rub('700.00'), monthEarned: rub('4900.00')},
      ' = uncapped 600.00 − cap 100.00 − customer_cap 200.00 − month_cap 200.00 = commission 100.00',
    ],
    [
      'the tighter one alone',
      {cap: rub('100'), monthCap: rub('5000')},
      {monthEarned: rub('4000.00')},
      ' = uncapped 600.00 − cap 500.00 = commission 100.00',
    ],
  ];

  for (const [name, caps, state, expected] of table) {
    it(`${name}:${expected}`, () => {
      const terms = line({kind: 'percent', rate: '10'}, caps);
      expect(told({terms, order: {sale: '6000.00 RUB'}, state})).to.equal(`sale 6000.00 × rate 10 %${expected}`);
    });
  }

  it('in another currency are not applied', () => {
    const terms = line({kind: 'percent', rate: '10'}, {monthCap: money('1 USD')});
    expect(() => told({terms, order: {sale: '6000.00 RUB'}})).to.throw(RangeError);
  });
});
