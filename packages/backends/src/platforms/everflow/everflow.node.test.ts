import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {conformanceCases} from '../../conformance/index.js';
import {usualPace} from '../../http/retry.js';
import {conformOverWire} from '../../testing/conform-over-wire.js';
import {smuggle} from '../../testing/smuggling.js';
import {usualRuntime} from '../kit/index.js';
import {everflow} from './index.js';
import {documentedAffiliate, everflowStub} from './testing/stub.js';
import type {EverflowStub, StubAffiliate, StubClick, StubOptions} from './testing/stub.js';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const PROGRAMME = {id: 'network', name: 'Network', currency: 'USD', timeZone: 'America/New_York'};
const ASKED = {programme: 'network'};
const MARCH = {from: '2026-03-01', to: '2026-03-20'};
const usd = (amount: string) => ({amount, currency: 'USD'});

/** 03:00 in UTC is the evening before in New York. */
const CLICKS: readonly StubClick[] = [
  {at: '2026-03-02T03:00:00Z', offer: '7', sub1: 'newsletter', isUnique: true},
  {at: '2026-03-02T03:00:01Z', offer: '7', sub1: 'newsletter', isUnique: false},
  {at: '2026-03-02T12:00:00Z', offer: '7', sub1: '', isUnique: true},
  {at: '2026-03-09T12:00:00Z', offer: '8', sub1: '', isUnique: true},
];

async function alice(): Promise<StubAffiliate> {
  return {...(await documentedAffiliate()), clicks: [...CLICKS]};
}

const BOB: StubAffiliate = {
  conversions: [
    {
      conversion_id: 'foreign',
      conversion_unix_timestamp: 1772438400,
      revenue: 999,
      revenue_type: 'CPA',
      currency_id: 'USD',
      status: 'approved',
      sub1: '',
      relationship: {offer: {network_offer_id: 7, name: 'Example Offer'}},
    },
  ],
  invoices: [],
  clicks: [{at: '2026-03-02T12:00:00Z', offer: '7', sub1: 'foreign', isUnique: true}],
};

/** Time that passes when it is waited for, and only then. */
function runtime(waits: number[] = []) {
  let now = NOW;
  return usualRuntime({
    pace: {
      ...usualPace,
      now: () => now,
      random: () => 0,
      sleep: (ms, signal) => {
        if (signal) return new Promise(() => undefined);
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
    },
  });
}

function connect(stub: EverflowStub, more: {timeZoneId?: number; timeZone?: string; waits?: number[]} = {}) {
  const {timeZone = PROGRAMME.timeZone, timeZoneId, waits} = more;
  const settings = {url: stub.url, programme: {...PROGRAMME, timeZone}, ...(timeZoneId !== undefined && {timeZoneId})};
  return everflow.connect({settings, keys: {}, runtime: runtime(waits)});
}

async function withStub(options: Partial<StubOptions>, work: (stub: EverflowStub) => Promise<void>): Promise<void> {
  const stub = await everflowStub({affiliates: {'alice-key': await alice()}, now: NOW, ...options});
  try {
    await work(stub);
  } finally {
    await stub.close();
  }
}

const ALICE = {id: 'pt_alice', account: '3', key: 'alice-key'};

describe('Everflow', () => {
  let stub: EverflowStub;
  let backend: PartnerBackend;
  let other: PartnerBackend;
  before(async () => {
    stub = await everflowStub({affiliates: {'alice-key': await alice(), 'bob-key': BOB}, now: NOW});
    const connection = connect(stub);
    backend = connection.backendFor(ALICE);
    other = connection.backendFor({id: 'pt_bob', account: '4', key: 'bob-key'});
  });
  after(() => stub.close());
  beforeEach(() => void (stub.asked.length = 0));

  // Written by hand from the documented answers.
  test('shows each conversion by its own status, in exact money', async () => {
    const page = await backend.commissions?.list(ASKED);
    assert.deepEqual(
      page?.items.map((row) => [
        row.id.slice(-1),
        row.type,
        row.status,
        row.amount.amount,
        row.occurredAt,
        row.subIds?.['sub1'],
        row.payout?.id,
        row.reason?.code,
      ]),
      [
        ['6', 'CPC', 'in_payout', '0.0015', '2026-03-07T08:00:00.000Z', 'newsletter', '12', undefined],
        ['5', 'lead', 'rejected', '0.00', '2026-03-06T08:00:00.000Z', 'newsletter', undefined, 'invalid'],
        ['4', 'lead', 'on_hold', '7.50', '2026-03-05T08:00:00.000Z', 'newsletter', undefined, undefined],
        ['3', 'lead', 'rejected', '5.00', '2026-03-04T08:00:00.000Z', 'newsletter', undefined, '42'],
        ['2', 'lead', 'pending', '12.345', '2026-03-03T08:00:00.000Z', 'newsletter', undefined, undefined],
        ['1', 'lead', 'in_payout', '0.80', '2026-03-02T08:00:00.000Z', 'newsletter', '12', undefined],
      ],
    );
    assert.deepEqual(page.items[0]?.offer, {id: '7', name: 'Example Offer'});
  });

  test('sums the balance from them', async () => {
    const balance = await backend.balance?.(ASKED);
    assert.deepEqual(balance?.accounts, [
      {
        currency: 'USD',
        pending: usd('12.345'),
        onHold: usd('7.50'),
        available: usd('0.00'),
        requested: usd('0.8015'),
        paid: usd('0.00'),
        earned: usd('20.6465'),
        counts: {pending: 1, onHold: 1, available: 0, requested: 2, paid: 0},
      },
    ]);
    assert.deepEqual(balance.nextPayout, {id: '12', number: '12', amount: usd('80.25'), status: 'scheduled'});
    assert.deepEqual(balance.minimumPayout, usd('50.00'));
  });

  test('shows invoices as payouts', async () => {
    const page = await backend.payouts?.list(ASKED);
    assert.deepEqual(
      page?.items.map(({number, amount, status, createdAt, paidAt, method}) => [
        number,
        amount,
        status,
        createdAt,
        paidAt,
        method?.kind,
      ]),
      [
        ['12', usd('80.25'), 'scheduled', '2026-04-01T00:00:00.000Z', undefined, 'paypal'],
        ['11', usd('120.50'), 'paid', '2026-03-01T00:00:00.000Z', '2026-03-31T00:00:00.000Z', 'paypal'],
      ],
    );
  });

  test('counts clicks by the days of the programme’s zone, and the money of what stands', async () => {
    const report = await backend.report?.({
      ...ASKED,
      period: {from: '2026-03-01', to: '2026-03-03'},
      metrics: ['clicks', 'uniqueClicks', 'conversions', 'earnings'],
      granularity: 'day',
    });
    assert.deepEqual(report?.series, [
      {bucket: '2026-03-01', figures: {clicks: 2, uniqueClicks: 1, conversions: 0, earnings: [usd('0.00')]}},
      {bucket: '2026-03-02', figures: {clicks: 1, uniqueClicks: 1, conversions: 1, earnings: [usd('0.80')]}},
      {bucket: '2026-03-03', figures: {clicks: 0, uniqueClicks: 0, conversions: 1, earnings: [usd('12.345')]}},
    ]);
    assert.deepEqual(report.totals, {clicks: 3, uniqueClicks: 2, conversions: 2, earnings: [usd('13.145')]});
    assert.equal(report.meta.timeZone, 'America/New_York');
  });

  test('cuts figures by offer and sub-id, those without a sub-id too', async () => {
    const report = await backend.report?.({
      ...ASKED,
      period: MARCH,
      metrics: ['clicks', 'earnings'],
      dimensions: ['offer', 'sub1'],
    });
    assert.deepEqual(
      report?.rows?.map(({keys, figures}) => [...keys.map(({value}) => value), figures['clicks'], figures['earnings']]),
      [
        ['7', 'newsletter', 2, [usd('20.6465')]],
        ['7', '', 1, [usd('0.00')]],
        ['8', '', 1, [usd('0.00')]],
      ],
    );
    assert.equal(report.rows?.[0]?.keys[0]?.label, 'Example Offer');
  });

  test('shows an offer’s link with the offer’s figures', async () => {
    const page = await backend.links?.list({...ASKED, period: MARCH, sort: 'clicks'});
    assert.deepEqual(
      page?.items.map(({id, url, destination, status, createdAt, figures}) => [
        id,
        url,
        destination,
        status,
        createdAt,
        figures?.['clicks'],
      ]),
      [
        [
          '3-7',
          'https://trk.example.test/ABC/DEF/',
          'https://shop.example.test/',
          'active',
          '2026-01-01T00:00:00.000Z',
          3,
        ],
        ['3-8', 'https://trk.example.test/ABC/GHI/', '', 'paused', '2026-01-02T00:00:00.000Z', 1],
      ],
    );
  });

  test('says what it knows, and since when', async () => {
    const {partner, programmes, capabilities} = await backend.session({});
    assert.deepEqual([partner.id, partner.name, partner.status], ['pt_alice', '3', 'approved']);
    assert.deepEqual([programmes[0]?.payoutSchedule, programmes[0]?.minimumPayout], ['Net 30', usd('50.00')]);
    assert.deepEqual(capabilities.methods, [
      'session',
      'offers.list',
      'links.list',
      'report',
      'commissions.list',
      'commissions.get',
      'balance',
      'payouts.list',
    ]);
    assert.deepEqual(
      [capabilities.limits?.oldestDay, capabilities.limits?.rangeDays, capabilities.granularities],
      ['2025-03-21', 365, ['day', 'week', 'month']],
    );
  });

  test('asks as documented, and for what several widgets need once', async () => {
    await withStub({}, async (fresh) => {
      const own = connect(fresh).backendFor(ALICE);
      await Promise.all([
        own.session({}),
        own.commissions?.list(ASKED),
        own.commissions?.list({...ASKED, status: ['pending']}),
        own.balance?.(ASKED),
        own.payouts?.list(ASKED),
        own.report?.({...ASKED, period: MARCH, metrics: ['clicks', 'earnings'], granularity: 'day'}),
      ]);
      assert.deepEqual([...fresh.asked].sort(), [
        'GET /affiliates/billing',
        'GET /meta/timezones',
        'POST /affiliates/billings/affiliates/invoicestable?page=1&page_size=2000',
        'POST /affiliates/reporting/conversions?page=1&page_size=2000',
        'POST /affiliates/reporting/entity/table',
      ]);
      assert.deepEqual(
        fresh.bodies.find((body) => typeof body === 'object' && body !== null && 'columns' in body),
        {
          timezone_id: 80,
          currency_id: 'USD',
          from: '2026-03-01',
          to: '2026-03-20',
          columns: [{column: 'date'}],
          query: {filters: []},
        },
      );
    });
  });

  test('reads a list of several pages whole, each row once', async () => {
    const [row] = (await documentedAffiliate()).conversions;
    const conversions = Array.from({length: 4001}, (_, index) => ({
      ...row,
      conversion_id: `c${index}`,
      conversion_unix_timestamp: 1772438400 + (index % 7) * 3600,
    }));
    await withStub({affiliates: {'alice-key': {conversions, invoices: [], clicks: []}}}, async (many) => {
      const page = await connect(many).backendFor(ALICE).commissions?.list(ASKED);
      assert.equal(page?.total, 4001);
      assert.deepEqual(page.summary, [{status: 'approved', count: 4001, amount: [usd('3200.80')]}]);
      assert.equal(many.asked.filter((line) => line.includes('/conversions')).length, 3);
    });
  });

  test('waits out the whole window after a 429, which does not say for how long', async () => {
    const waits: number[] = [];
    await withStub({refusals: 1}, async (busy) => {
      const page = await connect(busy, {waits}).backendFor(ALICE).payouts?.list(ASKED);
      assert.equal(page?.items.length, 2);
    });
    assert.ok(waits.includes(30_000), `It waited ${waits.join(', ')} ms.`);
  });

  test('does not count clicks of a table that was cut off', async () => {
    await withStub({mostTableRows: 1}, async (cut) => {
      const asked = {...ASKED, period: MARCH, metrics: ['clicks', 'earnings'], dimensions: ['sub1']};
      const report = await connect(cut).backendFor(ALICE).report?.(asked);
      assert.deepEqual(report?.totals, {clicks: null, earnings: [usd('20.6465')]});
    });
  });

  test('has no balance of a partner whose first invoices are older than the conversions it tells of', async () => {
    const old = await alice();
    old.invoices = [{...old.invoices[0], network_affiliate_invoice_id: 1, start_time: '2024-01-01 00:00:00'}];
    await withStub({affiliates: {'alice-key': old}}, async (long) => {
      const {capabilities} = await connect(long).backendFor(ALICE).session({});
      assert.equal(capabilities.methods.includes('balance'), false);
      assert.equal(capabilities.methods.includes('payouts.list'), true);
    });
  });

  test('takes the zone that the settings name where Everflow does not have the programme’s', async () => {
    await withStub({}, async (own) => {
      const asked = {...ASKED, period: MARCH, metrics: ['clicks']};
      const named = connect(own, {timeZone: 'America/Toronto', timeZoneId: 80}).backendFor(ALICE);
      assert.deepEqual((await named.report?.(asked))?.totals, {clicks: 4});
      const unnamed = connect(own, {timeZone: 'America/Toronto'}).backendFor(ALICE);
      await assert.rejects(async () => unnamed.report?.(asked), {code: 'platform_time_zone'});
    });
  });

  test('a key that is refused is the operator’s matter, not the partner’s session', async () => {
    const stranger = connect(stub).backendFor({id: 'pt_x', account: '9', key: 'nobody'});
    await assert.rejects(stranger.session({}), (error) => {
      assert(error instanceof BackendError);
      assert.deepEqual([error.kind, error.code], ['unavailable', 'platform_key_refused']);
      return true;
    });
  });

  test('another affiliate’s ids, in every parameter, filter, cursor and path, bring nothing of theirs', async () => {
    const asked = {programme: 'network', foreign: ['4', 'pt_bob', 'foreign'], marks: ['foreign', '999.00', 'pt_bob']};
    const {sent, answered, leaks} = await smuggle(backend, other, asked);
    assert.deepEqual(leaks, []);
    assert.ok(sent > 500 && answered > 200, `${answered} of ${sent} answered`);
    assert.ok(stub.asked.every((question) => !/affiliate_id|pt_bob|filter|partner/.test(question)));
    const ofTheOther = await smuggle(other, other, asked);
    assert.ok(ofTheOther.leaks.length > 100, 'What is the other one’s would be seen.');
  });

  test('a cursor of another affiliate is refused, and their commission is not found', async () => {
    const {nextCursor} = (await backend.commissions?.list({...ASKED, limit: 1})) ?? {};
    await assert.rejects(async () => other.commissions?.list({...ASKED, limit: 1, cursor: nextCursor ?? ''}), {
      kind: 'validation',
      code: 'cursor_mismatch',
    });
    await assert.rejects(async () => backend.commissions?.get?.({id: 'foreign'}), {kind: 'not_found'});
  });

  test('conforms over the wire: much is absent, nothing is wrong', async () => {
    const {code, printed} = await conformOverWire(backend, other);
    assert.match(printed, /\d+ pass, \d+ absent, 0 wrong\s*$/);
    assert.equal(code, 0);
  });

  describe('conforms', () => {
    for (const {name, run} of conformanceCases(() => ({backend, other}))) test(name, run);
  });
});
