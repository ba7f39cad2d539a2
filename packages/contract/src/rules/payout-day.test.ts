import {expect} from '@open-wc/testing';
import {expectedPayoutDate, payoutDayAfter, payoutDayFrom} from './payout-day.js';

describe('payout days', () => {
  it('lie in this month or the next', () => {
    expect(payoutDayAfter('2026-11-09', 10)).to.equal('2026-11-10');
    expect(payoutDayAfter('2026-11-10', 10)).to.equal('2026-12-10');
    expect(payoutDayAfter('2026-12-31', 1)).to.equal('2027-01-01');
    expect(payoutDayAfter('2027-01-30', 28)).to.equal('2027-02-28');
    expect(payoutDayFrom('2026-11-10', 10)).to.equal('2026-11-10');
    expect(payoutDayFrom('2026-11-11', 10)).to.equal('2026-12-10');
  });
});

describe('expectedPayoutDate', () => {
  const moscow = {payoutDay: 10, timeZone: 'Europe/Moscow'};
  const sale = {status: 'on_hold', occurredAt: '2026-11-01T12:00:00.000Z'};
  const expected = (holdUntil: string | undefined, now: string, status = 'on_hold') =>
    expectedPayoutDate({...sale, status, holdUntil}, moscow, now);

  it('is the first payout day after the hold', () => {
    expect(expected('2026-11-15T12:00:00.000Z', '2026-11-02T00:00:00.000Z')).to.equal('2026-12-10');
    expect(expected('2026-11-09T12:00:00.000Z', '2026-11-02T00:00:00.000Z')).to.equal('2026-11-10');
    expect(expected('2026-11-10T12:00:00.000Z', '2026-11-02T00:00:00.000Z')).to.equal('2026-12-10');
    expect(expected(undefined, '2026-11-02T00:00:00.000Z', 'pending')).to.equal('2026-11-10');
  });

  it('counts days in the programme’s zone', () => {
    // 21:30 UTC on the 9th is already the 10th in Moscow.
    expect(expected('2026-11-09T21:30:00.000Z', '2026-11-02T00:00:00.000Z')).to.equal('2026-12-10');
  });

  it('moves on when its day has passed without a payout', () => {
    expect(expected('2026-10-15T12:00:00.000Z', '2026-11-10T20:59:59.999Z', 'approved')).to.equal('2026-11-10');
    expect(expected('2026-10-15T12:00:00.000Z', '2026-11-10T21:00:00.000Z', 'approved')).to.equal('2026-12-10');
  });

  it('waits for no hold of what is approved before its end', () => {
    const early = {occurredAt: '2026-11-21T10:07:00.000Z', holdUntil: '2026-12-05T10:07:00.000Z'};
    const day = (status: string) =>
      expectedPayoutDate({...early, status}, {...moscow, payoutDay: 3}, '2026-12-01T12:00:00.000Z');
    expect([day('on_hold'), day('approved')]).to.deep.equal(['2027-01-03', '2026-12-03']);
  });

  it('is unknown for what is settled', () => {
    for (const status of ['in_payout', 'paid', 'rejected', 'reversed', 'unknown', 'new_word']) {
      expect(expected('2026-11-15T12:00:00.000Z', '2026-11-02T00:00:00.000Z', status), status).to.equal(undefined);
    }
  });
});
