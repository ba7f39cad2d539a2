import {expect} from '@open-wc/testing';
import type {PayoutTerms} from '../payout-terms.js';
import {costsOf, workingDayAfter} from './payout-quote.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
/** A Saturday. */
const today = '2026-11-21';

describe('costsOf', () => {
  const terms: PayoutTerms = {
    costs: [
      {fee: {rate: '1', fixed: rub('10')}, arrival: {from: 1, to: 3}},
      {forms: ['card'], fee: {rate: '2.5', least: rub('50'), most: rub('300')}},
      {forms: ['ru_individual'], taxRate: '13'},
      {forms: ['wire'], fee: {fixed: rub('100.00')}},
    ],
  };
  const written = (amount: string, form: string) => {
    const {fee, tax, arrives} = costsOf(rub(amount), terms, {form, today, digits: 2});
    return [fee?.amount, tax?.amount, arrives.amount];
  };
  const cases: [amount: string, form: string, fee: string | undefined, tax: string | undefined, arrives: string][] = [
    ['1000.00', 'sepa', '20.00', undefined, '980.00'],
    ['999.99', 'sepa', '20.00', undefined, '979.99'],
    ['1050.50', 'sepa', '20.51', undefined, '1029.99'],
    ['1000.00', 'card', '50.00', undefined, '950.00'],
    ['4000.00', 'card', '100.00', undefined, '3900.00'],
    ['50000.00', 'card', '300.00', undefined, '49700.00'],
    ['1000.00', 'ru_individual', undefined, '130.00', '870.00'],
    ['333.33', 'ru_individual', undefined, '43.33', '290.00'],
    ['100.01', 'wire', '100.00', undefined, '0.01'],
  ];
  for (const [amount, form, ...expected] of cases) {
    it(`of ${amount} by ${form} are ${expected.join(', ')}`, () =>
      expect(written(amount, form)).to.deep.equal(expected));
  }

  it('refuse an amount of which nothing would arrive', () => {
    expect(() => written('100.00', 'wire')).to.throw('Fee and tax would take all of it.');
    expect(() => written('30.00', 'card')).to.throw('Fee and tax would take all of it.');
  });

  it('say when the money should arrive', () => {
    const facts = {form: 'sepa', today, digits: 2};
    expect(costsOf(rub('100.00'), terms, facts).arrival).to.deep.equal({from: '2026-11-24', to: '2026-11-26'});
    expect(costsOf(rub('100.00'), {}, facts)).to.deep.equal({arrives: rub('100.00')});
  });
});

describe('workingDayAfter', () => {
  const cases: [date: string, days: number, expected: string][] = [
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-22', 0, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-24'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-12-30', 2, '2027-01-01'],
  ];
  for (const [date, days, expected] of cases) {
    it(`${date} and ${days} are ${expected}`, () => expect(workingDayAfter(date, days)).to.equal(expected));
  }
});
