import {expect} from '@open-wc/testing';
import {limitsOf, mostOf, readAmount} from './amount-rules.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const LIMITS = {available: rub('1000.00'), minimum: rub('500.00'), maximum: rub('800.00'), digits: 2};

describe('the amount of a request', () => {
  it('is read as people write it, and judged as the backend does', () => {
    const read = (text: string) => readAmount(text, ',', LIMITS);
    expect(['600', '500,5', '800.00'].map(read)).to.deep.equal([
      {amount: rub('600')},
      {amount: rub('500.5')},
      {amount: rub('800.00')},
    ]);
    expect([' ', 'сто', '0', '600,001', '1000,01', '499', '801'].map(read)).to.deep.equal([
      {problem: 'empty'},
      {problem: 'not_a_number'},
      {problem: 'not_positive'},
      {problem: 'too_precise'},
      {problem: 'above_balance'},
      {problem: 'below_minimum'},
      {problem: 'above_maximum'},
    ]);
  });

  it('is at most what there is, and what is paid at once', () => {
    expect(mostOf(LIMITS)).to.deep.equal(rub('800.00'));
    expect(mostOf({available: rub('700.00'), maximum: rub('800.00')})).to.deep.equal(rub('700.00'));
    expect(mostOf({available: rub('-1.00')})).to.deep.equal(rub('0'));
  });

  it('is bounded by what the programme says in its own currency', () => {
    const account = {available: rub('1000.00')};
    const nothing = rub('0.00');
    const stations = {pending: nothing, onHold: nothing, requested: nothing, paid: nothing, earned: nothing};
    const accounts = [{currency: 'RUB', ...stations, ...account}];
    const programme = {currency: 'RUB', payoutRequests: {maximum: {amount: '5', currency: 'EUR'}}};
    expect(limitsOf({accounts, minimumPayout: rub('500.00')}, programme, 2)).to.deep.equal({
      available: rub('1000.00'),
      minimum: rub('500.00'),
      maximum: undefined,
      digits: 2,
    });
  });
});
