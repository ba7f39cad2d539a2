import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {commissionSchema as contractCommission, payoutSchema as contractPayout} from '@kabinet/contract';
import * as v from 'valibot';
import {recorded} from '../../testing/recorded.js';
import {duePayout} from './balance.js';
import {commissionOf} from './commission.js';
import {linkOf} from './link.js';
import {commissionSchema, linksSchema, payoutSchema, promoterSchema} from './objects.js';
import {payoutOf} from './payout.js';
import {CAMPAIGN_STATES, commissionStatus, PAYOUT_STATUSES} from './statuses.js';
import {rewardOf} from './units.js';

const programme = {id: 'acme', name: 'Acme', currency: 'USD', timeZone: 'Europe/Berlin'};

describe('FirstPromoter’s statuses', () => {
  const OF_COMMISSIONS: readonly [status: string, isPaid: boolean, isRefunded: boolean, ours: string][] = [
    ['pending', false, false, 'pending'],
    ['approved', false, false, 'approved'],
    ['approved', true, false, 'paid'],
    ['denied', false, false, 'rejected'],
    ['pending', false, true, 'reversed'],
    ['approved', false, true, 'reversed'],
    ['denied', false, true, 'reversed'],
    ['approved', true, true, 'paid'],
    ['escalated', false, false, 'unknown'],
  ];
  for (const [status, isPaid, isRefunded, ours] of OF_COMMISSIONS) {
    test(`${status}${isPaid ? ', paid' : ''}${isRefunded ? ', refunded' : ''} is ${ours}`, () => {
      assert.equal(commissionStatus({status, isPaid, isRefunded}).status, ours);
    });
  }

  test('of payouts and of promoters in campaigns', () => {
    assert.deepEqual(PAYOUT_STATUSES, {
      pending: 'scheduled',
      processing: 'processing',
      completed: 'paid',
      failed: 'failed',
      cancelled: 'cancelled',
    });
    assert.deepEqual(CAMPAIGN_STATES, {
      accepted: 'approved',
      pending: 'pending',
      invited: 'invited',
      rejected: 'blocked',
      blocked: 'blocked',
      archived: 'archived',
    });
  });
});

describe('FirstPromoter’s objects', () => {
  // Written by hand from the documented answers.
  test('its commissions as the contract writes them', async () => {
    const raws = await recorded<unknown[]>('firstpromoter/commissions.json');
    const rows = raws.map((raw) => {
      const read = v.parse(commissionSchema, raw);
      return commissionOf(read, programme, {isRefunded: read.id === '705', payout: undefined});
    });
    for (const row of rows) v.parse(contractCommission, row);
    assert.deepEqual(
      rows.map(({id, type, status, sale, amount, customer, subPartner, reason}) => [
        id,
        type,
        status,
        sale?.amount,
        amount.amount,
        amount.currency,
        customer?.email,
        subPartner?.level,
        reason?.code ?? reason?.text,
      ]),
      [
        ['701', 'sale', 'paid', '99.98', '19.99', 'USD', 'c•••@example.test', undefined, undefined],
        ['702', 'sale', 'approved', '49.99', '9.99', 'USD', 'c•••@example.test', undefined, undefined],
        ['703', 'sale', 'pending', '49.99', '9.99', 'USD', 'd•••@example.test', undefined, undefined],
        ['704', 'sale', 'rejected', '49.99', '9.99', 'USD', 'a•••@example.test', undefined, 'Own purchase'],
        ['705', 'sale', 'reversed', '49.99', '9.99', 'USD', 'e•••@example.test', undefined, 'refund'],
        ['706', 'sub_partner', 'approved', undefined, '2.50', 'USD', 'f•••@example.test', 1, undefined],
        ['707', 'custom', 'pending', undefined, '24', 'POINTS', undefined, undefined, 'Welcome'],
        ['708', 'adjustment', 'approved', undefined, '-5.00', 'USD', undefined, undefined, 'Refund of a paid order'],
      ],
    );
  });

  test('its payouts as the contract writes them', async () => {
    const {data} = await recorded<{data: unknown[]}>('firstpromoter/payouts.json');
    const rows = data.map((raw) => payoutOf(v.parse(payoutSchema, raw), programme));
    for (const row of rows) v.parse(contractPayout, row);
    assert.deepEqual(
      rows.map(({number, status, amount, paidAt, reason}) => [
        number,
        status,
        amount.amount,
        amount.currency,
        paidAt,
        reason?.text,
      ]),
      [
        ['1', 'paid', '19.99', 'USD', '2026-04-15T12:00:00.000Z', undefined],
        ['2', 'processing', '25.00', 'USD', undefined, undefined],
        ['3', 'failed', '12.00', 'USD', undefined, 'receiver unavailable'],
        ['4', 'scheduled', '24', 'POINTS', undefined, undefined],
        ['5', 'cancelled', '4.50', 'USD', undefined, undefined],
      ],
    );
  });

  test('what is due next', async () => {
    const due = await recorded('firstpromoter/payouts-due-stats.json');
    const minimumPayout = {amount: '50.00', currency: 'USD'};
    const nextPayout = {amount: {amount: '9.99', currency: 'USD'}, status: 'scheduled', date: '2026-05-01'};
    assert.deepEqual(duePayout(due, programme), {nextPayout, minimumPayout});
    assert.deepEqual(duePayout(due, {...programme, minimumPayout}), {nextPayout});
  });

  test('a link, without what FirstPromoter appended to its destination', async () => {
    const promoter = v.parse(promoterSchema, await recorded('firstpromoter/promoters-current.json'));
    const [raw] = v.parse(linksSchema, [await recorded('firstpromoter/referral-link-created.json')]);
    assert(raw);
    assert.deepEqual(linkOf(raw, programme, promoter), {
      id: '31',
      programme: 'acme',
      offer: {id: '5', name: 'Default campaign'},
      name: 'Newsletter',
      code: 'newsletter',
      url: 'https://shop.example.test/?fpr=alice&fp_sid=newsletter',
      destination: 'https://shop.example.test/',
      subIds: {sub1: 'newsletter'},
      status: 'active',
      createdAt: '2026-01-07T05:31:56.000Z',
    });
  });

  const REWARDS: readonly [units: number, unit: string, amount: string, code: string][] = [
    [1999, 'cash', '1999', 'JPY'],
    [24, 'points', '24', 'POINTS'],
    [3, 'credits', '3', 'CREDITS'],
    [1, 'free_months', '1', 'MONTHS'],
    [500, 'mon_discount', '500', 'DISCOUNT'],
    [10, 'discount_per', '10', 'PERCENT'],
    [7, 'constructor', '7', 'REWARD'],
  ];
  for (const [units, unit, amount, currency] of REWARDS) {
    test(`${units} of ${unit} are ${amount} ${currency} where money is in yen`, () => {
      assert.deepEqual(rewardOf(units, unit, 'JPY'), {amount, currency});
    });
  }
});
