import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import type {PartnerBackend, ReportQuery} from '@kabinet/contract';
import {conformanceCases} from '../../conformance/index.js';
import {smuggle} from '../../testing/smuggling.js';
import {affiliateWpStub} from '../../testing/affiliatewp/stub.js';
import type {AffiliateWpStub, StubOptions} from '../../testing/affiliatewp/stub.js';
import {usualRuntime} from '../kit/index.js';
import {affiliateWp} from './index.js';

const PROGRAMME = {id: 'shop', name: 'Shop', currency: 'USD', timeZone: 'Europe/Moscow'};
const ASKED = {programme: 'shop'};
const usd = (amount: string) => ({amount, currency: 'USD'});

/** Another affiliate's rows, as those of the recording are. */
const FOREIGN = {
  affiliates: [
    {affiliate_id: 2, user_id: 3, status: 'active', visits: 0, date_registered: '2026-11-20 10:00:00', id: 2},
    {affiliate_id: 3, user_id: 4, status: 'active', visits: 9001, date_registered: '2026-11-20 10:00:00', id: 3},
  ],
  referrals: [
    {
      referral_id: 5,
      affiliate_id: 2,
      visit_id: 0,
      status: 'unpaid',
      amount: '999.99',
      currency: 'USD',
      campaign: '',
      reference: 'FOREIGN',
      date: '2026-11-21 00:16:53',
      payout_id: '0',
      id: 5,
    },
  ],
};

function connect(stub: AffiliateWpStub, keys = {publicKey: 'public', token: 'token'}) {
  const settings = {
    url: stub.url,
    programme: PROGRAMME,
    siteTimeZone: 'UTC',
    site: 'https://shop.example.test/',
    linkParameter: 'ref',
  };
  return affiliateWp.connect({settings, keys, runtime: usualRuntime()});
}

describe('AffiliateWP', () => {
  let stub: AffiliateWpStub;
  let alice: PartnerBackend;
  before(async () => {
    stub = await affiliateWpStub({more: FOREIGN});
    alice = connect(stub).backendFor({id: 'pt_alice', account: '1', name: 'Alice'});
  });
  after(() => stub.close());
  beforeEach(() => void (stub.asked.length = 0));

  // Written by hand from the recorded answers.
  test('shows each commission as it was recorded', async () => {
    const page = await alice.commissions?.list(ASKED);
    assert.deepEqual(
      page?.items.map((row) => [row.id, row.orderId, row.status, row.amount, row.occurredAt, row.payout?.id]),
      [
        ['4', 'ORD-4', 'rejected', usd('3.10'), '2026-11-21T00:16:53.000Z', undefined],
        ['3', 'ORD-3', 'pending', usd('7.25'), '2026-11-21T00:16:53.000Z', undefined],
        ['2', 'ORD-2', 'paid', usd('12.50'), '2026-11-21T00:16:53.000Z', '1'],
        ['1', 'ORD-1', 'approved', usd('10.00'), '2026-11-21T00:16:53.000Z', undefined],
      ],
    );
    assert.equal(page.total, 4);
    assert.deepEqual(page.summary, [
      {status: 'pending', count: 1, amount: [usd('7.25')]},
      {status: 'approved', count: 1, amount: [usd('10.00')]},
      {status: 'paid', count: 1, amount: [usd('12.50')]},
      {status: 'rejected', count: 1, amount: [usd('3.10')]},
    ]);
  });

  test('sums the balance from the commissions', async () => {
    const {accounts} = (await alice.balance?.(ASKED)) ?? {};
    assert.deepEqual(accounts, [
      {
        currency: 'USD',
        pending: usd('7.25'),
        onHold: usd('0.00'),
        available: usd('10.00'),
        requested: usd('0.00'),
        paid: usd('12.50'),
        earned: usd('29.75'),
        counts: {pending: 1, onHold: 0, available: 1, requested: 0, paid: 1},
      },
    ]);
  });

  test('shows the payout, whose amount is a number without a currency', async () => {
    const page = await alice.payouts?.list(ASKED);
    assert.deepEqual(
      page?.items.map(({number, amount, status, paidAt, method, commissionCount}) => [
        number,
        amount,
        status,
        paidAt,
        method?.kind,
        commissionCount,
      ]),
      [['1', usd('12.50'), 'paid', '2026-11-21T00:16:53.000Z', 'manual', 1]],
    );
  });

  test('counts clicks from visits and earnings from what stands, by day and campaign', async () => {
    const query: ReportQuery = {
      ...ASKED,
      period: {from: '2026-11-20', to: '2026-11-21'},
      metrics: ['clicks', 'conversions', 'earnings'],
    };
    const report = await alice.report?.({...query, granularity: 'day', dimensions: ['sub1']});
    assert.deepEqual(report?.totals, {clicks: 1, conversions: 3, earnings: [usd('29.75')]});
    assert.deepEqual(report.series, [
      {bucket: '2026-11-20', figures: {clicks: 0, conversions: 0, earnings: [usd('0.00')]}},
      {bucket: '2026-11-21', figures: {clicks: 1, conversions: 3, earnings: [usd('29.75')]}},
    ]);
    assert.deepEqual(report.rows, [
      {keys: [{dimension: 'sub1', value: 'spring'}], figures: {clicks: 1, conversions: 0, earnings: [usd('0.00')]}},
      {keys: [{dimension: 'sub1', value: ''}], figures: {clicks: 0, conversions: 3, earnings: [usd('29.75')]}},
    ]);
    const places = await alice.report?.({...query, metrics: ['clicks'], dimensions: ['referrer', 'landingPage']});
    assert.deepEqual(
      places?.rows?.map(({keys}) => keys.map(({value}) => value)),
      [['blog.example.test', '/']],
    );
    await assert.rejects(async () => alice.report?.({...query, metrics: ['revenue']}), {code: 'unknown_metric'});
  });

  test('gives the address that the site knows the affiliate by', async () => {
    const page = await alice.links?.list({...ASKED, period: {from: '2026-11-21', to: '2026-11-21'}});
    assert.deepEqual(
      page?.items.map(({url, figures}) => [url, figures]),
      [['https://shop.example.test/?ref=1', {clicks: 1, conversions: 3, earnings: [usd('29.75')]}]],
    );
  });

  test('says who asks and what can be asked', async () => {
    const {partner, capabilities} = await alice.session({});
    assert.deepEqual(partner, {id: 'pt_alice', name: 'Alice', status: 'approved'});
    assert.deepEqual(capabilities.methods, [
      'session',
      'offers.list',
      'links.list',
      'report',
      'commissions.list',
      'balance',
      'payouts.list',
    ]);
    assert.deepEqual(
      capabilities.metrics.map(({id}) => id),
      ['clicks', 'conversions', 'earnings', 'cr', 'epc'],
    );
  });

  test('has no clicks, rather than some of them, where there are too many visits to read', async () => {
    const busy = connect(stub).backendFor({id: 'pt_carol', account: '3'});
    const {partner, capabilities} = await busy.session({});
    assert.deepEqual([partner.name, capabilities.metrics.map(({id}) => id)], ['#3', ['conversions', 'earnings']]);
    const report = {...ASKED, period: {from: '2026-11-21', to: '2026-11-21'}};
    assert.deepEqual((await busy.report?.({...report, metrics: ['earnings']}))?.totals, {earnings: [usd('0.00')]});
    await assert.rejects(async () => busy.report?.({...report, metrics: ['clicks']}), {code: 'unknown_metric'});
    assert.ok(stub.asked.every((path) => !path.includes('/visits')));
  });

  test('an empty list, which is a 404, is empty', async () => {
    const bob = connect(stub).backendFor({id: 'pt_bob', account: '2'});
    assert.deepEqual((await bob.payouts?.list(ASKED))?.items, []);
  });

  test('reads a list of any length, each row once, whatever comes in between', async () => {
    const [, row] = FOREIGN.referrals.concat(FOREIGN.referrals);
    const many = Array.from({length: 250}, (_, index) => ({...row, referral_id: 100 + index}));
    const long = await affiliateWpStub({more: {...FOREIGN, referrals: many}});
    const bob = connect(long).backendFor({id: 'pt_bob', account: '2'});
    const page = await bob.commissions?.list(ASKED);
    assert.deepEqual(
      [page?.total, page?.summary],
      [250, [{status: 'approved', count: 250, amount: [usd('249997.50')]}]],
    );
    assert.deepEqual(
      long.asked.filter((path) => path.includes('referrals')).map((path) => /offset=(\d+)/.exec(path)?.[1]),
      ['0', '100', '200'],
    );
    await long.close();
  });

  test('sends only parameters of its own', async () => {
    const connection = connect(stub);
    const backend = connection.backendFor({id: 'pt_alice', account: '1'});
    await backend.commissions?.list({...ASKED, search: '&affiliate_id=2', subIds: {sub1: 'filter[affiliate_id]=2'}});
    assert.deepEqual(stub.asked, [
      '/wp-json/affwp/v1/affiliates?affiliate_id=1&number=1',
      '/wp-json/affwp/v1/referrals?affiliate_id=1&number=100&offset=0&orderby=referral_id&order=ASC',
    ]);
  });

  test('another affiliate’s ids, in every parameter, filter, cursor and path, bring nothing of theirs', async () => {
    const connection = connect(stub);
    const own = connection.backendFor({id: 'pt_alice', account: '1'});
    const other = connection.backendFor({id: 'pt_bob', account: '2'});
    const asked = {programme: 'shop', foreign: ['2', 'pt_bob', '5'], marks: ['999.99', 'FOREIGN', '"pt_bob"']};
    const {sent, answered, leaks} = await smuggle(own, other, asked);
    assert.deepEqual(leaks, []);
    assert.ok(sent > 500 && answered > 200, `${answered} of ${sent} answered`);
    const owners = stub.asked.flatMap((path) => new URL(path, stub.url).searchParams.getAll('affiliate_id'));
    // The other one's own list was asked for its cursors.
    assert.deepEqual([...new Set(owners)].sort(), ['1', '2']);
    const ofTheOther = await smuggle(other, other, asked);
    assert.ok(ofTheOther.leaks.length > 100, 'What is the other one’s would be seen.');
    assert.ok(stub.asked.every((path) => !/filter|pt_bob|sub=|partner/.test(path)));
  });

  test('shows nothing of an answer that holds another affiliate’s rows', async () => {
    const careless: StubOptions = {more: FOREIGN, filters: false};
    const leaking = await affiliateWpStub(careless);
    const backend = connect(leaking).backendFor({id: 'pt_alice', account: '1'});
    await assert.rejects(async () => backend.commissions?.list(ASKED), {
      kind: 'bad_response',
      code: 'platform_foreign_row',
    });
    await leaking.close();
  });

  test('a key that the site refuses is the operator’s trouble, not the partner’s session', async () => {
    const backend = connect(stub, {publicKey: 'public', token: 'old'}).backendFor({id: 'pt_alice', account: '1'});
    await assert.rejects(backend.session({}), {kind: 'unavailable', code: 'platform_key_refused'});
  });

  describe('conforms', () => {
    for (const {name, run} of conformanceCases(() => ({
      backend: alice,
      other: connect(stub).backendFor({id: 'pt_bob', account: '2'}),
    }))) {
      test(name, run);
    }
  });
});
