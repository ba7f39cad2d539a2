import {expect} from '@open-wc/testing';
import {accessOf} from './partner-access.js';
import {
  canMove,
  COMMISSION_STATUSES,
  COMMISSION_TRANSITIONS,
  PARTNER_STATUSES,
  PAYOUT_STATUSES,
  PAYOUT_TRANSITIONS,
} from './statuses.js';
import type {CommissionStatus, PayoutStatus} from './statuses.js';

describe('the life of a commission', () => {
  const EXPECTED: readonly (readonly [CommissionStatus, string])[] = [
    ['pending', 'on_hold approved rejected reversed'],
    ['on_hold', 'approved rejected reversed'],
    ['approved', 'in_payout rejected reversed'],
    ['in_payout', 'approved paid'],
    ['paid', ''],
    ['rejected', ''],
    ['reversed', ''],
    ['unknown', ''],
  ];

  for (const [from, expected] of EXPECTED) {
    it(`goes on from ${from} to ${expected || 'nothing'}`, () => {
      const next = COMMISSION_STATUSES.filter((to) => canMove(COMMISSION_TRANSITIONS, from, to));
      expect(next.join(' ')).to.equal(expected);
    });
  }
});

describe('the life of a payout', () => {
  const EXPECTED: readonly (readonly [PayoutStatus, string])[] = [
    ['scheduled', 'processing cancelled'],
    ['requested', 'in_review processing rejected cancelled'],
    ['in_review', 'processing rejected cancelled'],
    ['processing', 'sent partially_paid paid failed'],
    ['sent', 'partially_paid paid failed'],
    ['partially_paid', 'paid failed'],
    ['paid', ''],
    ['failed', ''],
    ['rejected', ''],
    ['cancelled', ''],
    ['unknown', ''],
  ];

  for (const [from, expected] of EXPECTED) {
    it(`goes on from ${from} to ${expected || 'nothing'}`, () => {
      const next = PAYOUT_STATUSES.filter((to) => canMove(PAYOUT_TRANSITIONS, from, to));
      expect(next.join(' ')).to.equal(expected);
    });
  }
});

describe('what a partner may', () => {
  const rights = (status: string) =>
    Object.entries(accessOf(status))
      .filter(([, allowed]) => allowed)
      .map(([right]) => right)
      .join(' ');

  it('follows from the status', () => {
    expect(PARTNER_STATUSES.map((status) => [status, rights(status)])).to.deep.equal([
      ['invited', ''],
      ['pending', ''],
      ['approved', 'see act earn links'],
      ['suspended', 'see earn links'],
      ['blocked', ''],
      ['archived', 'see'],
    ]);
  });

  it('is nothing for a status that we do not know', () => {
    expect(rights('constructor')).to.equal('');
    expect(rights('vip')).to.equal('');
  });
});
