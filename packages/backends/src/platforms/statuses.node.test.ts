import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {COMMISSION_STATUSES as OURS, PAYOUT_STATUSES as OUR_PAYOUTS} from '@kabinet/contract';
import * as v from 'valibot';
import {explainMapping, loadMapping} from '../mapped/index.js';
import {PAYOUT_STATUS_TABLE, REFERRAL_STATUSES} from './affiliatewp/statuses.js';
import {convertedOf} from './affise/conversions.js';
import {conversionShape as affiseConversion} from './affise/shapes.js';
import {COMMISSION_STATUSES as DUB, PAYOUT_STATUSES as DUB_PAYOUTS} from './dub/statuses.js';
import {CONVERSION_STATUSES as EVERFLOW, INVOICE_STATUSES} from './everflow/statuses.js';
import {commissionStatus, PAYOUT_STATUSES as FIRSTPROMOTER_PAYOUTS} from './firstpromoter/statuses.js';
import {statusIn} from './kit/index.js';
import type {StatusTable} from './kit/index.js';

type Words = Readonly<Record<string, string>>;

/** A platform's word of a commission, where it needs them with its marks, as a status of ours. */
interface Vocabulary {
  readonly commissions: Words;
  readonly commission: (word: string) => string | Promise<string>;
  readonly payouts: Words;
  readonly payout: (word: string) => string | Promise<string>;
}

const inTable = (table: StatusTable<string>) => (word: string) => statusIn(table, word).status;

/** Written by hand from the platforms' documentation and, for AffiliateWP and Refferq, from what was seen. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  AffiliateWP: {
    commissions: {pending: 'pending', unpaid: 'approved', paid: 'paid', rejected: 'rejected'},
    commission: inTable(REFERRAL_STATUSES),
    payouts: {processing: 'processing', paid: 'paid', failed: 'failed'},
    payout: inTable(PAYOUT_STATUS_TABLE),
  },
  Affise: {
    commissions: {
      pending: 'pending',
      hold: 'on_hold',
      confirmed: 'approved',
      'confirmed paid': 'paid',
      declined: 'rejected',
    },
    commission: (words) => {
      const [status, mark] = words.split(' ');
      const row = {
        id: '1',
        status,
        is_paid: mark === 'paid' ? '1' : '0',
        created_at: '2026-03-01 00:00:00',
        payouts: 1,
      };
      const conversion = v.parse(affiseConversion, {...row, offer: {id: 1, title: 'Offer'}});
      return convertedOf(conversion, {id: 'p', currency: 'USD'}).commission.status;
    },
    payouts: {},
    payout: () => 'unknown',
  },
  Dub: {
    commissions: {
      pending: 'pending',
      hold: 'on_hold',
      processed: 'approved',
      paid: 'paid',
      duplicate: 'rejected',
      fraud: 'rejected',
      refunded: 'reversed',
      canceled: 'reversed',
    },
    commission: inTable(DUB),
    payouts: {
      pending: 'scheduled',
      processing: 'processing',
      processed: 'processing',
      sent: 'sent',
      completed: 'paid',
      failed: 'failed',
      canceled: 'cancelled',
    },
    payout: inTable(DUB_PAYOUTS),
  },
  Everflow: {
    commissions: {
      pending: 'pending',
      on_hold: 'on_hold',
      approved: 'approved',
      rejected: 'rejected',
      invalid: 'rejected',
    },
    commission: inTable(EVERFLOW),
    payouts: {unpaid: 'scheduled', paid: 'paid'},
    payout: inTable(INVOICE_STATUSES),
  },
  FirstPromoter: {
    commissions: {
      pending: 'pending',
      approved: 'approved',
      'approved paid': 'paid',
      denied: 'rejected',
      'approved refunded': 'reversed',
    },
    commission: (words) => {
      const [status = '', mark] = words.split(' ');
      return commissionStatus({status, isPaid: mark === 'paid', isRefunded: mark === 'refunded'}).status;
    },
    payouts: {
      pending: 'scheduled',
      processing: 'processing',
      completed: 'paid',
      failed: 'failed',
      cancelled: 'cancelled',
    },
    payout: inTable(FIRSTPROMOTER_PAYOUTS),
  },
  Refferq: {
    commissions: {PENDING: 'pending', APPROVED: 'approved', PAID: 'paid', CANCELLED: 'reversed'},
    commission: (status) => refferq('commissions', {commissions: [{status}]}),
    payouts: {PENDING: 'scheduled', PROCESSING: 'processing', COMPLETED: 'paid', FAILED: 'failed'},
    payout: (status) => refferq('payouts', {payouts: [{status}]}),
  },
};

async function documentAt(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(new URL(`../../mappings/${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

async function statusBy(document: object, list: 'commissions' | 'payouts', answer: object): Promise<string> {
  const {rows} = await explainMapping(await loadMapping(document), list, answer);
  return String(rows[0]?.fields.find(({field}) => field === 'status')?.value);
}

/** By its mapping document. */
async function refferq(list: 'commissions' | 'payouts', answer: object): Promise<string> {
  return statusBy(await documentAt('refferq.json'), list, answer);
}

/** By the ready status of a network, in the place of Refferq's. */
const ready =
  (network: string) =>
  async (row: object): Promise<string> => {
    const {commissions, ...rest} = await documentAt('refferq.json');
    const {fields, ...list} = commissions as {fields: object};
    const status = await documentAt(`statuses/${network}.json`);
    return statusBy({...rest, commissions: {...list, fields: {...fields, status}}}, 'commissions', {
      commissions: [row],
    });
  };

/** Networks that have no adapter, row by row: what they say of a commission, and what it is. */
const NETWORKS: Readonly<Record<string, readonly (readonly [row: object, ours: string])[]>> = {
  tune: [
    [{Stat: {conversion_status: 'pending'}}, 'pending'],
    [{Stat: {conversion_status: 'approved'}}, 'approved'],
    [{Stat: {conversion_status: 'rejected'}}, 'rejected'],
    [{Stat: {conversion_status: 'moved'}}, 'unknown'],
  ],
  admitad: [
    [{status: 'pending', paid: 0}, 'pending'],
    [{status: 'approved_but_stalled', paid: 0}, 'on_hold'],
    [{status: 'stalled'}, 'on_hold'],
    [{status: 'approved', paid: '0'}, 'approved'],
    [{status: 'approved'}, 'approved'],
    [{status: 'approved', paid: '1'}, 'paid'],
    [{status: 'approved', paid: 1}, 'paid'],
    [{status: 'declined', paid: 0}, 'rejected'],
    [{status: 'moved', paid: 1}, 'unknown'],
  ],
  impact: [
    [{State: 'PENDING'}, 'pending'],
    [{State: 'APPROVED', ClearedDate: ''}, 'approved'],
    [{State: 'APPROVED'}, 'approved'],
    [{State: 'APPROVED', ClearedDate: '2026-11-01T00:00:00-05:00'}, 'paid'],
    [{State: 'REVERSED', ClearedDate: ''}, 'reversed'],
    [{State: 'MOVED'}, 'unknown'],
  ],
};

for (const [network, rows] of Object.entries(NETWORKS)) {
  describe(`the ready status of ${network}`, () => {
    for (const [row, ours] of rows) {
      test(`${JSON.stringify(row)} is ${ours}`, async () => assert.equal(await ready(network)(row), ours));
    }
  });
}

for (const [platform, {commissions, commission, payouts, payout}] of Object.entries(VOCABULARIES)) {
  describe(`statuses of ${platform}`, () => {
    for (const [words, ours] of Object.entries(commissions)) {
      test(`a commission that is ${words} is ${ours}`, async () => {
        assert.ok((OURS as readonly string[]).includes(ours));
        assert.equal(await commission(words), ours);
      });
    }
    for (const [word, ours] of Object.entries(payouts)) {
      test(`a payout that is ${word} is ${ours}`, async () => {
        assert.ok((OUR_PAYOUTS as readonly string[]).includes(ours));
        assert.equal(await payout(word), ours);
      });
    }
    for (const word of ['on_review', 'constructor', '__proto__']) {
      test(`the word ${JSON.stringify(word)} is unknown`, async () => {
        assert.equal(await commission(word), 'unknown');
        assert.equal(await payout(word), 'unknown');
      });
    }
  });
}
