import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as operations from 'dub/models/operations';
import * as components from 'dub/models/components';
import {commissionSchema, payoutSchema as contractPayout} from '@kabinet/contract';
import * as v from 'valibot';
import {dubLink} from '../../testing/dub/stub-links.js';
import {recorded} from '../../testing/recorded.js';
import {commissionOf} from './commission.js';
import * as objects from './objects.js';
import {payoutOf} from './payout.js';
import {COMMISSION_STATUSES, PARTNER_STATUSES, PAYOUT_STATUSES} from './statuses.js';

const programme = {id: 'acme', name: 'Acme', currency: 'USD', timeZone: 'Europe/Berlin'};
const commissions = await recorded<unknown[]>('dub/commissions-list.json');
const payouts = await recorded<unknown[]>('dub/payouts-list.json');

describe('Dub’s statuses', () => {
  test('of commissions', () => {
    assert.deepEqual(COMMISSION_STATUSES, {
      pending: 'pending',
      hold: 'on_hold',
      processed: 'approved',
      paid: 'paid',
      duplicate: 'rejected',
      fraud: 'rejected',
      refunded: 'reversed',
      canceled: 'reversed',
    });
    const words = Object.values(operations.ListCommissionsStatus);
    assert.deepEqual(Object.keys(COMMISSION_STATUSES).sort(), words.sort(), 'those of the SDK');
  });

  test('of payouts', () => {
    assert.deepEqual(PAYOUT_STATUSES, {
      pending: 'scheduled',
      processing: 'processing',
      processed: 'processing',
      sent: 'sent',
      completed: 'paid',
      failed: 'failed',
      canceled: 'cancelled',
    });
    assert.deepEqual(Object.keys(PAYOUT_STATUSES).sort(), Object.values(operations.ListPayoutsStatus).sort());
  });

  test('of partners', () => {
    assert.deepEqual(PARTNER_STATUSES, {
      invited: 'invited',
      pending: 'pending',
      approved: 'approved',
      deactivated: 'suspended',
      banned: 'blocked',
      rejected: 'blocked',
      declined: 'archived',
      archived: 'archived',
    });
    assert.deepEqual(Object.keys(PARTNER_STATUSES).sort(), Object.values(operations.ListPartnersStatus).sort());
  });
});

describe('Dub’s objects', () => {
  const read = (raw: unknown) => commissionOf(v.parse(objects.commissionSchema, raw), programme, undefined);

  // Written by hand from the documented answer.
  test('its commissions as the contract writes them', () => {
    assert.deepEqual(
      commissions.map(read).map((row) => {
        v.parse(commissionSchema, row);
        const {id, type, status, sale, amount, orderId, reason, customer} = row;
        return [id, type, status, sale?.amount, amount.amount, amount.currency, orderId, reason?.code, customer?.email];
      }),
      [
        ['cm_test01', 'sale', 'paid', '99.98', '19.99', 'USD', 'in_test01', undefined, 'c***@example.test'],
        ['cm_test02', 'sale', 'approved', '49.99', '9.99', 'USD', 'in_test02', undefined, 'c***@example.test'],
        ['cm_test03', 'lead', 'pending', undefined, '5.00', 'USD', undefined, undefined, 'c***@example.test'],
        ['cm_test04', 'sale', 'reversed', '49.99', '9.99', 'USD', 'in_test04', 'refund', 'c***@example.test'],
        ['cm_test05', 'sale', 'on_hold', '49.99', '9.99', 'USD', 'in_test05', undefined, 'c***@example.test'],
        ['cm_test06', 'sale', 'rejected', '49.99', '9.99', 'USD', 'in_test06', 'duplicate', 'c***@example.test'],
        ['cm_test07', 'sale', 'rejected', '49.99', '9.99', 'USD', 'in_test07', 'fraud', 'c***@example.test'],
        ['cm_test08', 'sale', 'reversed', '49.99', '9.99', 'USD', 'in_test08', 'cancelled', 'c***@example.test'],
        ['cm_test09', 'adjustment', 'pending', undefined, '-19.99', 'USD', undefined, undefined, undefined],
        ['cm_test10', 'click', 'pending', undefined, '0.15', 'USD', undefined, undefined, undefined],
        ['cm_test11', 'sub_partner', 'pending', undefined, '2.50', 'USD', undefined, undefined, undefined],
      ],
    );
  });

  test('its payouts as the contract writes them', () => {
    assert.deepEqual(
      payouts.map((raw) => {
        const row = payoutOf(v.parse(objects.payoutSchema, raw), programme);
        v.parse(contractPayout, row);
        return [row.number, row.status, row.amount.amount, row.method?.kind, row.paidAt, row.reason?.text];
      }),
      [
        ['inv_1', 'paid', '19.99', 'paypal', '2026-04-15T12:00:00.000Z', undefined],
        ['inv_2', 'sent', '25.00', 'stablecoin', undefined, undefined],
        ['inv_3', 'processing', '31.00', 'connect', undefined, undefined],
        ['inv_4', 'processing', '9.00', 'connect', undefined, undefined],
        ['inv_5', 'failed', '12.00', 'paypal', undefined, 'Receiver account is unavailable'],
        ['po_test06', 'scheduled', '9.99', undefined, undefined, undefined],
        ['inv_7', 'cancelled', '4.50', 'tremendous', undefined, undefined],
      ],
    );
  });

  test('what is being paid is in its payout, not available', () => {
    const payout = payoutOf(v.parse(objects.payoutSchema, payouts[2]), programme);
    const row = commissionOf(v.parse(objects.commissionSchema, commissions[1]), programme, payout);
    assert.deepEqual([row.status, row.payout], ['in_payout', {id: 'po_test03', number: 'inv_3'}]);
  });

  test('words and amounts that nobody knows yet', () => {
    const raw = {
      ...(commissions[0] as object),
      type: 'bounty',
      status: 'escalated',
      currency: 'jpy',
      description: 'Why',
    };
    const {type, status, statusLabel, amount, reason} = read(raw);
    assert.deepEqual(
      [type, status, statusLabel, amount, reason],
      ['bounty', 'unknown', 'escalated', {amount: '1999', currency: 'JPY'}, {text: 'Why'}],
    );
    assert.throws(() => read({...(commissions[0] as object), earnings: 19.99}), v.ValiError);
    assert.throws(() => read({...(commissions[0] as object), createdAt: '2026-03-02 08:15'}), v.ValiError);
  });

  test('a customer’s address is masked when Dub did not', () => {
    const customer = {id: 'cus', email: 'carol@example.test', name: 'Carol'};
    assert.deepEqual(read({...(commissions[0] as object), customer}).customer, {email: 'c•••@example.test'});
  });

  test('what is read here is what the published SDK reads', async () => {
    for (const raw of commissions) operations.ListCommissionsResponseBody$inboundSchema.parse(raw);
    for (const raw of payouts) operations.ListPayoutsResponseBody$inboundSchema.parse(raw);
    for (const raw of await recorded<unknown[]>('dub/clicks-by-day.json')) {
      components.PartnerAnalyticsTimeseries$inboundSchema.parse(raw);
    }
    components.LinkSchema$inboundSchema.parse(dubLink('link_1', 'alice', 'pn_1', {clicks: 1, leads: 0}));
  });
});
