import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import type {Money} from '../money.js';
import {commissionFor} from './commission.js';
import type {CommissionInput} from './commission.js';
import {explanationStepSchema} from './explanation.js';
import {termsSchema} from './terms.js';
import type {Terms} from './terms.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const usd = (amount: string): Money => ({amount, currency: 'USD'});
const percent = (rate: string, more: Partial<Terms> = {}): Terms => ({
  event: 'sale',
  rule: {kind: 'percent', rate},
  holdDays: 14,
  ...more,
});
const fixed = (amount: Money, more: Partial<Terms> = {}): Terms => ({
  event: 'lead',
  rule: {kind: 'fixed', amount},
  holdDays: 0,
  ...more,
});
const earn = (terms: Terms, order?: CommissionInput['order'], isFirstSale = true) =>
  commissionFor({terms, isFirstSale, digits: 2, ...(order && {order})});

describe('commission', () => {
  it('takes excluded parts off, then the rate, and says so', () => {
    const order = {
      amount: rub('12490.00'),
      parts: [
        {code: 'shipping', amount: rub('490.00')},
        {code: 'tax', amount: rub('2000.00')},
        {code: 'gift', amount: rub('100.00')},
      ],
    };
    expect(earn(percent('6', {excluded: ['shipping', 'tax']}), order)).to.deep.equal({
      base: rub('10000.00'),
      amount: rub('600.00'),
      steps: [
        {operator: 'start', code: 'sale', amount: rub('12490.00')},
        {operator: 'minus', code: 'shipping', amount: rub('490.00')},
        {operator: 'minus', code: 'tax', amount: rub('2000.00')},
        {operator: 'equals', code: 'base', amount: rub('10000.00'), emphasis: 'subtotal'},
        {operator: 'times', code: 'rate', rate: '6'},
        {operator: 'equals', code: 'commission', amount: rub('600.00'), emphasis: 'total'},
      ],
    });
  });

  it('is two lines shorter when nothing is excluded', () => {
    const order = {amount: rub('333.33'), parts: [{code: 'shipping', amount: rub('0.00')}]};
    expect(earn(percent('6', {excluded: ['shipping']}), order)).to.deep.equal({
      base: rub('333.33'),
      amount: rub('20.00'),
      steps: [
        {operator: 'start', code: 'sale', amount: rub('333.33')},
        {operator: 'times', code: 'rate', rate: '6'},
        {operator: 'equals', code: 'commission', amount: rub('20.00'), exact: '19.9998', emphasis: 'total'},
      ],
    });
  });

  it('is cut to the cap, and the cut is a line', () => {
    expect(earn(percent('10', {cap: rub('500')}), {amount: rub('6000.00')})).to.deep.equal({
      base: rub('6000.00'),
      amount: rub('500.00'),
      steps: [
        {operator: 'start', code: 'sale', amount: rub('6000.00')},
        {operator: 'times', code: 'rate', rate: '10'},
        {operator: 'equals', code: 'uncapped', amount: rub('600.00'), emphasis: 'subtotal'},
        {operator: 'minus', code: 'cap', amount: rub('100.00')},
        {operator: 'equals', code: 'commission', amount: rub('500.00'), emphasis: 'total'},
      ],
    });
  });

  it('is not cut at exactly the cap', () => {
    expect(earn(percent('10', {cap: rub('600')}), {amount: rub('6000.00')})).to.have.nested.property('steps.length', 3);
  });

  it('of a fixed amount needs no order and has no base', () => {
    expect(earn(fixed(rub('150')))).to.deep.equal({
      base: null,
      amount: rub('150.00'),
      steps: [
        {operator: 'start', code: 'fixed', amount: rub('150.00')},
        {operator: 'equals', code: 'commission', amount: rub('150.00'), emphasis: 'total'},
      ],
    });
  });

  it('of a fixed amount may be finer than a cent, and in another currency than the sale', () => {
    expect(earn(fixed(usd('0.005')), {amount: rub('100')})).to.deep.include({amount: usd('0.005')});
  });

  for (const [sale, rate, digits, expected] of [
    ['0.08', '6', 2, '0.00'],
    ['0.09', '6', 2, '0.01'],
    ['10.00', '12.345', 2, '1.23'],
    ['10.00', '12.35', 2, '1.24'],
    ['1000', '2.5', 0, '25'],
    ['0.001', '7', 8, '0.00007000'],
    ['9007199254740993.00', '100', 2, '9007199254740993.00'],
  ] as const) {
    it(`of ${rate} % of ${sale} to ${digits} digits is ${expected}`, () => {
      const earned = commissionFor({terms: percent(rate), order: {amount: rub(sale)}, isFirstSale: false, digits});
      expect(earned).to.deep.include({amount: rub(expected)});
    });
  }

  it('is refused for a later sale when only the first earns', () => {
    const terms = percent('6', {firstSaleOnly: true});
    expect(earn(terms, {amount: rub('100')}, false)).to.deep.equal({refused: 'not_first_sale'});
    expect(earn(terms, {amount: rub('100')}, true)).to.deep.include({amount: rub('6.00')});
    expect(earn(fixed(rub('5'), {firstSaleOnly: true}), undefined, false)).to.deep.include({amount: rub('5.00')});
  });

  it('is refused when there is nothing to take a rate of', () => {
    const parts = [{code: 'shipping', amount: rub('100.00')}];
    const terms = percent('6', {excluded: ['shipping']});
    expect(earn(terms)).to.deep.equal({refused: 'no_amount'});
    expect(earn(terms, {amount: rub('100.00'), parts})).to.deep.equal({refused: 'nothing_left'});
    expect(earn(terms, {amount: rub('90.00'), parts})).to.deep.equal({refused: 'nothing_left'});
  });

  it('does not mix currencies', () => {
    const parts = [{code: 'shipping', amount: usd('1.00')}];
    expect(() => earn(percent('6', {excluded: ['shipping']}), {amount: rub('100'), parts})).to.throw(RangeError);
    expect(() => earn(percent('6', {cap: usd('1')}), {amount: rub('100')})).to.throw(RangeError);
  });

  it('explains itself in steps that fit the contract', () => {
    const earned = earn(percent('10', {cap: rub('5'), excluded: ['tax']}), {
      amount: rub('100'),
      parts: [{code: 'tax', amount: rub('20')}],
    });
    if ('refused' in earned) throw new Error(earned.refused);
    expect(earned.steps.map(({operator, code}) => `${operator} ${code}`)).to.deep.equal([
      'start sale',
      'minus tax',
      'equals base',
      'times rate',
      'equals uncapped',
      'minus cap',
      'equals commission',
    ]);
    for (const step of earned.steps) expect(v.parse(explanationStepSchema, step)).to.deep.equal(step);
  });
});

describe('terms', () => {
  it('take plans that make sense', () => {
    for (const terms of [percent('6'), percent('0'), percent('120.5', {cap: rub('10')}), fixed(rub('0'))]) {
      expect(v.parse(termsSchema, terms)).to.deep.equal(terms);
    }
  });

  for (const [name, terms] of Object.entries({
    'a negative rate': percent('-6'),
    'a rate that is not a number': percent('six'),
    'a rate with its sign': percent('6%'),
    'a negative amount': fixed(rub('-1')),
    'a negative cap': percent('6', {cap: rub('-1')}),
    'half a day of hold': percent('6', {holdDays: 0.5}),
    'a negative hold': percent('6', {holdDays: -1}),
    'an unknown rule': {...percent('6'), rule: {kind: 'magic'}},
  })) {
    it(`refuse ${name}`, () => expect(v.is(termsSchema, terms)).to.be.false);
  }
});
