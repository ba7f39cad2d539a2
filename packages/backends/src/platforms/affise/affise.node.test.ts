import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {conformanceCases} from '../../conformance/index.js';
import {usualPace} from '../../http/retry.js';
import {conformOverWire} from '../../testing/conform-over-wire.js';
import {smuggle} from '../../testing/smuggling.js';
import {usualRuntime} from '../kit/index.js';
import {affise} from './index.js';
import {affiseStub, documentedAffiliate} from './testing/stub.js';
import type {AffiseStub, StubAffiliate, StubClick, StubOptions} from './testing/stub.js';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const PROGRAMME = {id: 'network', name: 'Network', currency: 'USD', timeZone: 'Europe/Moscow'};
const ASKED = {programme: 'network'};
const MARCH = {from: '2026-03-01', to: '2026-03-20'};
const usd = (amount: string) => ({amount, currency: 'USD'});
const rub = (amount: string) => ({amount, currency: 'RUB'});

/** What the documented partner may see, and offers. */
const LEVELS = {
  'slice-day': 'read',
  'slice-offer': 'read',
  'slice-country': 'read',
  'slice-sub1': 'deny',
  'conversions-list': 'read',
};

/** 22:00 in UTC is past midnight in Moscow. */
const CLICKS: readonly StubClick[] = [
  {at: '2026-03-01T22:00:00Z', offer: 934, country: 'DE'},
  {at: '2026-03-01T12:00:00Z', offer: 934, country: ''},
  {at: '2026-03-02T12:00:00Z', offer: 935, country: 'DE'},
];

async function alice(levels: Readonly<Record<string, string>> = LEVELS): Promise<StubAffiliate> {
  return {...(await documentedAffiliate(levels)), clicks: [...CLICKS]};
}

async function bob(): Promise<StubAffiliate> {
  const {me, conversions} = await documentedAffiliate(LEVELS);
  return {
    me: {...me, partner_id: 3, login: 'bob@example.test'},
    conversions: [{...conversions[0], id: 'foreign', payouts: 999}],
    clicks: [{at: '2026-03-02T12:00:00Z', offer: 934, country: 'FR'}],
  };
}

/** Time that passes when it is waited for, and only then. */
function runtime() {
  let now = NOW;
  return usualRuntime({
    pace: {
      ...usualPace,
      now: () => now,
      random: () => 0,
      sleep: (ms, signal) => {
        if (signal) return new Promise(() => undefined);
        now += ms;
        return Promise.resolve();
      },
    },
  });
}

function connect(stub: AffiseStub) {
  return affise.connect({settings: {url: stub.url, programme: PROGRAMME}, keys: {}, runtime: runtime()});
}

async function withStub(options: Partial<StubOptions>, work: (stub: AffiseStub) => Promise<void>): Promise<void> {
  const stub = await affiseStub({affiliates: {'alice-key': await alice()}, ...options});
  try {
    await work(stub);
  } finally {
    await stub.close();
  }
}

const ALICE = {id: 'pt_alice', account: '2', key: 'alice-key', name: 'Alice'};

describe('Affise', () => {
  let stub: AffiseStub;
  let backend: PartnerBackend;
  let other: PartnerBackend;
  before(async () => {
    stub = await affiseStub({affiliates: {'alice-key': await alice(), 'bob-key': await bob()}});
    const connection = connect(stub);
    backend = connection.backendFor(ALICE);
    other = connection.backendFor({id: 'pt_bob', account: '3', key: 'bob-key'});
  });
  after(() => stub.close());
  beforeEach(() => void (stub.asked.length = 0));

  // Written by hand from the documented answers.
  test('shows each conversion by its status and whether it is paid', async () => {
    const page = await backend.commissions?.list(ASKED);
    assert.deepEqual(
      page?.items.map((row) => [
        row.id.slice(-1),
        row.type,
        row.status,
        row.amount,
        row.occurredAt,
        row.subIds?.['sub1'],
        row.reason?.text,
        row.holdUntil,
      ]),
      [
        ['5', 'lead', 'approved', rub('990.00'), '2026-03-05T03:08:29.000Z', 'newsletter', undefined, undefined],
        [
          '4',
          'lead',
          'on_hold',
          usd('7.25'),
          '2026-03-04T03:08:29.000Z',
          'newsletter',
          undefined,
          '2026-04-04T00:00:00.000Z',
        ],
        ['3', 'lead', 'rejected', usd('5.00'), '2026-03-03T03:08:29.000Z', 'newsletter', 'ip_duplicate', undefined],
        ['2', 'lead', 'pending', usd('3.10'), '2026-03-02T03:08:29.000Z', 'newsletter', undefined, undefined],
        ['1', 'lead', 'paid', usd('12.50'), '2026-03-01T03:08:29.000Z', 'newsletter', undefined, undefined],
      ],
    );
    assert.deepEqual(page.items[0]?.offer, {id: '934', name: 'Example Offer'});
  });

  test('sums a balance for each currency, whatever the stored ones say', async () => {
    const balance = await backend.balance?.(ASKED);
    const nothing = {pending: 0, onHold: 0, available: 0, requested: 0, paid: 0};
    assert.deepEqual(balance?.accounts, [
      {
        currency: 'USD',
        pending: usd('3.10'),
        onHold: usd('7.25'),
        available: usd('0.00'),
        requested: usd('0.00'),
        paid: usd('12.50'),
        earned: usd('22.85'),
        counts: {...nothing, pending: 1, onHold: 1, paid: 1},
        nextRelease: {date: '2026-04-04', amount: usd('7.25')},
      },
      {
        currency: 'RUB',
        pending: rub('0.00'),
        onHold: rub('0.00'),
        available: rub('990.00'),
        requested: rub('0.00'),
        paid: rub('0.00'),
        earned: rub('990.00'),
        counts: {...nothing, available: 1},
      },
    ]);
  });

  test('counts clicks by the days of the programme’s zone, and leaves out what was declined', async () => {
    const report = await backend.report?.({
      ...ASKED,
      period: {from: '2026-03-01', to: '2026-03-03'},
      metrics: ['clicks', 'conversions', 'earnings'],
      granularity: 'day',
    });
    assert.deepEqual(report?.series, [
      {bucket: '2026-03-01', figures: {clicks: 1, conversions: 1, earnings: [usd('12.50')]}},
      {bucket: '2026-03-02', figures: {clicks: 2, conversions: 1, earnings: [usd('3.10')]}},
      {bucket: '2026-03-03', figures: {clicks: 0, conversions: 0, earnings: [usd('0.00')]}},
    ]);
  });

  test('cuts figures by offer and country', async () => {
    const report = await backend.report?.({
      ...ASKED,
      period: {from: '2026-03-01', to: '2026-03-04'},
      metrics: ['clicks', 'earnings'],
      dimensions: ['offer', 'country'],
    });
    assert.deepEqual(
      report?.rows?.map(({keys, figures}) => [...keys.map(({value}) => value), figures['clicks'], figures['earnings']]),
      [
        ['934', '', 1, [usd('0.00')]],
        ['934', 'DE', 1, [usd('22.85')]],
        ['935', 'DE', 1, [usd('0.00')]],
      ],
    );
  });

  test('knows that there was nothing before the partner came', async () => {
    const period = {from: '2025-12-01', to: '2026-01-31'};
    const report = await backend.report?.({...ASKED, period, metrics: ['clicks', 'earnings']});
    assert.deepEqual(report?.totals, {clicks: 0, earnings: [usd('0.00')]});
  });

  test('shows the links of offers that have one, with the offer’s figures', async () => {
    const page = await backend.links?.list({...ASKED, period: MARCH});
    assert.deepEqual(
      page?.items.map(({id, url, name, figures}) => [id, url, name, figures?.['clicks'], figures?.['earnings']]),
      [
        [
          '2-934',
          'https://click.example.test/click?pid=2&offer_id=934',
          'Example Offer',
          2,
          [rub('990.00'), usd('22.85')],
        ],
      ],
    );
    const offers = await backend.offers?.list(ASKED);
    assert.deepEqual(
      offers?.items.map(({id, name}) => [id, name]),
      [
        ['934', 'Example Offer'],
        ['935', 'Offer without a link'],
      ],
    );
  });

  test('says what this partner may see, and no more', async () => {
    const {partner, capabilities} = await backend.session({});
    assert.deepEqual([partner.id, partner.name, partner.status], ['pt_alice', 'Alice', 'approved']);
    assert.deepEqual(capabilities.methods, [
      'session',
      'offers.list',
      'links.list',
      'report',
      'commissions.list',
      'commissions.get',
      'balance',
    ]);
    assert.deepEqual(capabilities.dimensions, [{id: 'offer'}, {id: 'country'}]);
    assert.deepEqual(
      capabilities.metrics.map(({id}) => id),
      ['clicks', 'conversions', 'earnings', 'cr', 'epc'],
    );
    assert.equal(capabilities.limits?.oldestDay, '2026-01-01');
    const denied = backend.report?.({...ASKED, period: MARCH, metrics: ['clicks'], dimensions: ['sub1']});
    await assert.rejects(async () => denied, {kind: 'validation', code: 'unknown_dimension'});
  });

  test('without the list of conversions there are clicks alone', async () => {
    await withStub({affiliates: {'alice-key': await alice({'slice-day': 'read'})}}, async (narrow) => {
      const own = connect(narrow).backendFor(ALICE);
      const {capabilities} = await own.session({});
      assert.deepEqual(capabilities.methods, ['session', 'offers.list', 'links.list', 'report']);
      assert.deepEqual(
        capabilities.metrics.map(({id}) => id),
        ['clicks'],
      );
      const {totals} = (await own.report?.({...ASKED, period: MARCH, metrics: ['clicks']})) ?? {};
      assert.deepEqual(totals, {clicks: 3});
      await assert.rejects(async () => own.commissions?.list(ASKED), {kind: 'forbidden', code: 'platform_permission'});
      await assert.rejects(async () => own.balance?.(ASKED), {kind: 'forbidden'});
      assert.equal(
        narrow.asked.some((line) => line.includes('conversions')),
        false,
      );
    });
  });

  test('without any permission there are no reports', async () => {
    await withStub({affiliates: {'alice-key': await alice({})}}, async (nothing) => {
      const own = connect(nothing).backendFor(ALICE);
      assert.deepEqual((await own.session({})).capabilities.methods, ['session', 'offers.list', 'links.list']);
      const asked = {...ASKED, period: MARCH, metrics: ['clicks']};
      await assert.rejects(async () => own.report?.(asked), {kind: 'forbidden', code: 'platform_permission'});
      assert.equal((await own.links?.list({...ASKED, period: MARCH}))?.items.length, 1);
    });
  });

  test('asks as documented, and for what several widgets need once', async () => {
    await withStub({}, async (fresh) => {
      const own = connect(fresh).backendFor(ALICE);
      await Promise.all([
        own.session({}),
        own.commissions?.list(ASKED),
        own.commissions?.list({...ASKED, status: ['pending']}),
        own.balance?.(ASKED),
        own.report?.({...ASKED, period: MARCH, metrics: ['clicks', 'earnings'], granularity: 'day'}),
      ]);
      assert.deepEqual([...fresh.asked].sort(), [
        'GET /3.0/stats/conversions?date_from=2026-01-01&date_to=2026-03-20&timezone=UTC&page=1&limit=500',
        'GET /3.0/stats/custom?slice[]=year&slice[]=month&slice[]=day&filter[date_from]=2026-03-01' +
          '&filter[date_to]=2026-03-20&conversionTypes[]=total&timezone=Europe/Moscow&page=1&limit=500',
        'GET /3.1/partner/me?',
      ]);
    });
  });

  test('reads a list of several pages whole, each row once', async () => {
    const {me, conversions} = await alice();
    const many = Array.from({length: 1201}, (_, index) => ({...conversions[1], id: `c${index}`, payouts: 0.1}));
    await withStub({affiliates: {'alice-key': {me, conversions: many, clicks: []}}}, async (long) => {
      const page = await connect(long).backendFor(ALICE).commissions?.list(ASKED);
      assert.equal(page?.total, 1201);
      assert.deepEqual(page.summary, [{status: 'pending', count: 1201, amount: [usd('120.10')]}]);
      assert.equal(long.asked.filter((line) => line.includes('/conversions')).length, 3);
    });
  });

  test('takes an error for one, though its status outside is good', async () => {
    await withStub({brokenPath: '/offers'}, async (broken) => {
      await assert.rejects(
        async () => connect(broken).backendFor(ALICE).offers?.list(ASKED),
        (error) => {
          assert(error instanceof BackendError);
          assert.deepEqual([error.kind, error.message], ['bad_response', 'Something is broken']);
          return true;
        },
      );
    });
  });

  test('a key that is refused is the operator’s matter, not the partner’s session', async () => {
    const stranger = connect(stub).backendFor({id: 'pt_x', account: '9', key: 'nobody'});
    await assert.rejects(stranger.session({}), (error) => {
      assert(error instanceof BackendError);
      assert.deepEqual([error.kind, error.code, error.message], ['unavailable', 'platform_key_refused', 'Auth Denied']);
      return true;
    });
  });

  test('another affiliate’s ids, in every parameter, filter, cursor and path, bring nothing of theirs', async () => {
    const asked = {programme: 'network', foreign: ['3', 'pt_bob', 'foreign'], marks: ['foreign', '999.00', 'pt_bob']};
    const {sent, answered, leaks} = await smuggle(backend, other, asked);
    assert.deepEqual(leaks, []);
    assert.ok(sent > 500 && answered > 200, `${answered} of ${sent} answered`);
    assert.ok(stub.asked.every((question) => !/pt_bob|pid|filter\[partner|partner_id|affiliate/.test(question)));
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
