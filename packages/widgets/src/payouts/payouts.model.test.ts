import {expect} from '@open-wc/testing';
import type {Payout} from '@kabinet/contract';
import {arrivalOf, hasFees, isReturned, queryOf, statusNote} from './payouts.model.js';

const payout = (changes: Partial<Payout>): Payout => ({
  id: 'po',
  programme: 'pg',
  number: 'P-1',
  amount: {amount: '100.00', currency: 'RUB'},
  status: 'processing',
  createdAt: '2026-11-10T09:00:00Z',
  ...changes,
});

describe('filters of payouts', () => {
  it('ask for the statuses that they stand for', () => {
    expect(queryOf({id: 'pg'}, 'all')).to.deep.equal({programme: 'pg', limit: 10});
    expect(queryOf({id: 'pg'}, 'paid')).to.deep.equal({programme: 'pg', limit: 10, status: ['paid']});
    expect(queryOf({id: 'pg'}, 'returned').status).to.deep.equal(['failed', 'rejected', 'cancelled']);
    expect(queryOf({id: 'pg'}, 'coming').status).to.deep.equal([
      'scheduled',
      'requested',
      'in_review',
      'processing',
      'sent',
      'partially_paid',
    ]);
  });
});

describe('fees', () => {
  const fee = (amount: string) => ({fee: {amount, currency: 'RUB'}});

  it('are told unless all are known and nothing', () => {
    expect(hasFees([payout(fee('0.00')), payout(fee('0'))])).to.equal(false);
    expect(hasFees([payout(fee('0.00')), payout(fee('100.00'))])).to.equal(true);
    expect(hasFees([payout(fee('0.00')), payout({})])).to.equal(true);
  });
});

describe('when the money of a payout comes', () => {
  const expectedDate = '2026-11-26';

  it('is told while it is on its way', () => {
    expect(arrivalOf(payout({expectedDate}), '2026-11-21')).to.deep.equal({kind: 'by', on: expectedDate});
    expect(arrivalOf(payout({expectedDate}), expectedDate)).to.deep.equal({kind: 'by', on: expectedDate});
    expect(arrivalOf(payout({expectedDate, status: 'partially_paid'}), '2026-11-21')).to.deep.equal({
      kind: 'rest',
      on: expectedDate,
    });
  });

  it('is not promised any more once the day has passed', () => {
    expect(arrivalOf(payout({expectedDate}), '2026-11-27')).to.deep.equal({kind: 'overdue', on: expectedDate});
  });

  it('is not guessed', () => {
    expect(arrivalOf(payout({}), '2026-11-21')).to.equal(undefined);
    for (const status of ['paid', 'failed', 'unknown', 'teleported']) {
      expect(arrivalOf(payout({expectedDate, status}), '2026-11-21'), status).to.equal(undefined);
    }
  });
});

describe('the line under a status', () => {
  const today = '2026-11-21';
  const statusChangedAt = '2026-11-11T12:00:00Z';

  it('says when it came', () => {
    const paidAt = '2026-11-12T12:00:00Z';
    expect(statusNote(payout({status: 'paid', paidAt, statusChangedAt}), today)).to.deep.equal({
      kind: 'since',
      at: paidAt,
    });
    expect(statusNote(payout({status: 'paid'}), today)).to.equal(undefined);
  });

  it('says why it did not come', () => {
    const reason = {code: 'bank_refused'};
    expect(statusNote(payout({status: 'failed', reason, statusChangedAt}), today)).to.deep.equal({
      kind: 'returned',
      reason,
    });
    expect(statusNote(payout({status: 'cancelled'}), today)).to.deep.equal({kind: 'returned', reason: undefined});
  });

  it('says of what we do not know only since when it is so', () => {
    expect(statusNote(payout({status: 'teleported', statusChangedAt}), today)).to.deep.equal({
      kind: 'since',
      at: statusChangedAt,
    });
    expect(isReturned({status: 'teleported'})).to.equal(false);
  });
});
