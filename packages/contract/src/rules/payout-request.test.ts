import {expect} from '@open-wc/testing';
import type {BackendError} from '../errors.js';
import {problemOfAmount, requireRequestable} from './payout-request.js';
import type {RequestFacts} from './payout-request.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const limits = {available: rub('1500.00'), minimum: rub('500'), maximum: rub('1200.00')};
const now = '2026-11-21T12:00:00Z';

function refusalOf(facts: Partial<RequestFacts>): BackendError {
  try {
    requireRequestable({...limits, amount: rub('600'), now, ...facts});
  } catch (error) {
    return error as BackendError;
  }
  throw new Error('It was not refused.');
}

describe('problemOfAmount', () => {
  const cases: [amount: string, currency: string, problem: string | undefined][] = [
    ['500', 'RUB', undefined],
    ['500.00', 'RUB', undefined],
    ['500.000', 'RUB', undefined],
    ['1200.00', 'RUB', undefined],
    ['0500.10', 'RUB', undefined],
    ['600', 'EUR', 'other_currency'],
    ['0', 'RUB', 'not_positive'],
    ['-0.00', 'RUB', 'not_positive'],
    ['-600', 'RUB', 'not_positive'],
    ['600.005', 'RUB', 'too_precise'],
    ['1.005', 'RUB', 'too_precise'],
    ['499.99', 'RUB', 'below_minimum'],
    ['1200.01', 'RUB', 'above_maximum'],
    ['1500.01', 'RUB', 'above_balance'],
    ['99999999999999999999.99', 'RUB', 'above_balance'],
  ];
  for (const [amount, currency, problem] of cases) {
    it(`finds ${problem ?? 'nothing'} in ${amount} ${currency}`, () => {
      expect(problemOfAmount({amount, currency}, limits)).to.equal(problem);
    });
  }

  it('tells a balance below the minimum by what it lacks', () => {
    const poor = {available: rub('120.00'), minimum: rub('500')};
    expect(problemOfAmount(rub('120.00'), poor)).to.equal('below_minimum');
    expect(problemOfAmount(rub('500.00'), poor)).to.equal('above_balance');
  });

  it('counts digits as the currency does, or as it is told', () => {
    const amount = {amount: '1.0005', currency: 'BTC'};
    expect(problemOfAmount(amount, {available: {amount: '2', currency: 'BTC'}})).to.equal(undefined);
    expect(problemOfAmount(amount, {available: {amount: '2', currency: 'BTC'}, digits: 3})).to.equal('too_precise');
    const yen = (written: string) => ({amount: written, currency: 'JPY'});
    expect(problemOfAmount(yen('100.5'), {available: yen('200')})).to.equal('too_precise');
  });
});

describe('requireRequestable', () => {
  it('gives the amount with the digits of its currency', () => {
    expect(requireRequestable({...limits, amount: rub('600'), now})).to.deep.equal(rub('600.00'));
    expect(requireRequestable({...limits, amount: rub('0600.5'), now})).to.deep.equal(rub('600.50'));
  });

  it('names the field and the rule that was broken', () => {
    const {kind, code, fields, available} = refusalOf({amount: rub('1.005')});
    expect([kind, code, available]).to.deep.equal(['validation', 'too_precise', undefined]);
    expect(fields.map((field) => [field.pointer, field.code])).to.deep.equal([['/amount', 'too_precise']]);
  });

  it('tells what is available when more was asked for', () => {
    const {kind, code, fields, available} = refusalOf({amount: rub('1500.01')});
    expect([kind, code, available]).to.deep.equal(['conflict', 'insufficient_balance', rub('1500.00')]);
    expect(fields[0]?.pointer).to.equal('/amount');
  });

  it('refuses what was asked on another state', () => {
    const {kind, code, available} = refusalOf({basis: {seen: '3', now: '4'}});
    expect([kind, code, available]).to.deep.equal(['conflict', 'balance_changed', rub('1500.00')]);
    expect(
      requireRequestable({...limits, amount: rub('600'), now, basis: {seen: undefined, now: '4'}}).amount,
    ).to.equal('600.00');
    expect(requireRequestable({...limits, amount: rub('600'), now, basis: {seen: '4', now: '4'}}).amount).to.equal(
      '600.00',
    );
  });

  it('refuses everything while withdrawals are held, and says until when', () => {
    const {kind, code, retryAt} = refusalOf({frozenUntil: '2026-11-21T12:00:01Z'});
    expect([kind, code, retryAt]).to.deep.equal(['conflict', 'withdrawals_frozen', '2026-11-21T12:00:01Z']);
    const over = requireRequestable({...limits, amount: rub('600'), now, frozenUntil: '2026-11-21T12:00:00Z'});
    expect(over).to.deep.equal(rub('600.00'));
  });
});
