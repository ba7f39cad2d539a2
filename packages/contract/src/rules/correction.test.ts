import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addMoney, sumMoney} from '../money.js';
import type {Money} from '../money.js';
import {adjustmentFor} from './correction.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const usd = (amount: string): Money => ({amount, currency: 'USD'});

describe('adjustment', () => {
  const original = rub('60.00');
  const originalSale = rub('1000.00');

  it('takes the refunded share back', () => {
    expect(adjustmentFor({original, originalSale, refunded: rub('250'), digits: 2})).to.deep.equal({
      amount: rub('-15.00'),
      steps: [
        {operator: 'start', code: 'commission', amount: rub('-60.00')},
        {operator: 'times', code: 'refund', rate: '25'},
        {operator: 'equals', code: 'commission', amount: rub('-15.00'), emphasis: 'total'},
      ],
    });
  });

  it('takes no more than what earlier refunds left', () => {
    const refund = {original, originalSale, refunded: rub('400.00'), refundedBefore: rub('250.00'), digits: 2};
    expect(adjustmentFor(refund)).to.deep.equal({
      amount: rub('-24.00'),
      steps: [
        {operator: 'start', code: 'commission', amount: rub('-60.00')},
        {operator: 'times', code: 'refund', rate: '65'},
        {operator: 'equals', code: 'refunded', amount: rub('-39.00'), emphasis: 'subtotal'},
        {operator: 'minus', code: 'adjusted', amount: rub('-15.00')},
        {operator: 'equals', code: 'commission', amount: rub('-24.00'), emphasis: 'total'},
      ],
    });
  });

  it('never takes back more than was earned', () => {
    const amountOf = (refunded: string, before: string) =>
      adjustmentFor({original, originalSale, refunded: rub(refunded), refundedBefore: rub(before), digits: 2}).amount;
    expect(amountOf('1000.00', '0')).to.deep.equal(rub('-60.00'));
    expect(amountOf('1200.00', '0')).to.deep.equal(rub('-60.00'));
    expect(amountOf('400.00', '900.00')).to.deep.equal(rub('-6.00'));
    expect(amountOf('10.00', '1000.00')).to.deep.equal(rub('0.00'));
  });

  it('shows a share that can be repeated', () => {
    const {amount, steps} = adjustmentFor({original, originalSale: rub('300'), refunded: rub('100'), digits: 2});
    expect(steps[1]).to.deep.equal({operator: 'times', code: 'refund', rate: '33.3333333333'});
    expect(amount).to.deep.equal(rub('-20.00'));
  });

  it('takes back every digit of an amount that is finer than the currency', () => {
    const refund = {original: usd('0.005'), originalSale, refunded: rub('1000.00'), digits: 2};
    expect(adjustmentFor(refund).amount).to.deep.equal(usd('-0.005'));
  });

  it('may be of a commission in another currency than the sale', () => {
    const refund = {original: usd('3.00'), originalSale, refunded: rub('500.00'), digits: 2};
    expect(adjustmentFor(refund).amount).to.deep.equal(usd('-1.50'));
  });

  it('does not mix the currencies of the order', () => {
    expect(() => adjustmentFor({original, originalSale, refunded: usd('1'), digits: 2})).to.throw(RangeError);
    expect(() => adjustmentFor({original, originalSale: rub('0'), refunded: rub('-1'), digits: 2})).to.throw(
      RangeError,
    );
  });

  it('adds up to the whole commission, however the order is refunded', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 10_000_00}),
        fc.array(fc.integer({min: 1, max: 100_000_00}), {minLength: 1, maxLength: 12}),
        (earned, refunds) => {
          const roubles = (kopecks: number) =>
            rub(`${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`);
          const sale = roubles(refunds.reduce((sum, part) => sum + part, 0));
          let refundedBefore = rub('0.00');
          const taken = refunds.map((part) => {
            const refunded = roubles(part);
            const {amount} = adjustmentFor({
              original: roubles(earned),
              originalSale: sale,
              refunded,
              refundedBefore,
              digits: 2,
            });
            refundedBefore = addMoney(refundedBefore, refunded);
            return amount;
          });
          expect(addMoney(sumMoney(taken, 'RUB'), roubles(earned))).to.deep.equal(rub('0.00'));
        },
      ),
    );
  });
});
