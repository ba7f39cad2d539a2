import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import * as v from 'valibot';
import {conformanceCases} from '../../conformance/index.js';
import {usualPace} from '../../http/retry.js';
import {ACCOUNT_ID, API_KEY, firstPromoterStub} from '../../testing/firstpromoter/stub.js';
import type {FirstPromoterStub} from '../../testing/firstpromoter/stub.js';
import {judged, servedPartners} from '../../testing/judged-platform.js';
import {usualRuntime} from '../kit/index.js';
import {firstPromoter} from './index.js';

const PROGRAMME = {programme: 'acme'};
const ACCOUNTS: Readonly<Record<string, string>> = {alice: '101', bob: '102', eve: '999'};
const MARCH = {from: '2026-03-01', to: '2026-03-31'};
const usd = (amount: string) => ({amount, currency: 'USD'});

function connected(url: string, keepMs = 60_000) {
  const settings = v.parse(firstPromoter.settings, {
    url,
    accountId: ACCOUNT_ID,
    programme: {id: 'acme', name: 'Acme', currency: 'USD', timeZone: 'Europe/Berlin'},
  });
  const now = () => Date.parse('2026-04-16T00:00:00Z');
  const runtime = usualRuntime({pace: {...usualPace, now}, keepMs});
  const allowance = {requests: 1000, perMs: 1};
  const {backendFor} = firstPromoter.connect({settings, keys: {apiKey: API_KEY}, allowance, runtime});
  return (id: string) => backendFor({id, account: ACCOUNTS[id] ?? ''});
}

describe('FirstPromoter over HTTP', () => {
  let stub: FirstPromoterStub;
  let backendFor: (id: string) => PartnerBackend;
  let alice: PartnerBackend;

  before(async () => {
    stub = await firstPromoterStub();
    backendFor = connected(stub.url);
    alice = backendFor('alice');
  });
  after(() => stub.close());
  beforeEach(() => void (stub.asked.length = 0));

  // Summed by hand from the documented answers; points are counted for themselves.
  test('the balance is the sum of the commissions, with what is due next', async () => {
    const {accounts = [], nextPayout, minimumPayout} = (await alice.balance?.(PROGRAMME)) ?? {};
    assert.deepEqual(accounts[0], {
      currency: 'USD',
      pending: usd('9.99'),
      onHold: usd('0.00'),
      available: usd('7.49'),
      requested: usd('25.00'),
      paid: usd('19.99'),
      earned: usd('62.47'),
      counts: {pending: 1, onHold: 0, available: 3, requested: 1, paid: 1},
    });
    assert.deepEqual([accounts.length, accounts[1]?.pending], [2, {amount: '24.00', currency: 'POINTS'}]);
    assert.deepEqual([nextPayout?.amount, nextPayout?.date, minimumPayout], [usd('9.99'), '2026-05-01', usd('50.00')]);
  });

  test('all pages are read, whatever their size, and commissions name their payouts', async () => {
    const page = await alice.commissions?.list(PROGRAMME);
    assert.deepEqual(
      page?.items.map(({id, status, payout}) => [id, status, payout?.number]),
      [
        ['708', 'approved', undefined],
        ['707', 'pending', '4'],
        ['706', 'approved', undefined],
        ['705', 'reversed', undefined],
        ['704', 'rejected', undefined],
        ['703', 'pending', undefined],
        ['702', 'approved', undefined],
        ['701', 'paid', '1'],
        ['709', 'in_payout', '2'],
      ],
    );
  });

  test('the report counts FirstPromoter’s clicks and the commissions that stand', async () => {
    const metrics = ['clicks', 'leads', 'conversions', 'revenue', 'earnings'];
    const report = await alice.report?.({...PROGRAMME, period: MARCH, metrics, granularity: 'week'});
    assert.deepEqual(report?.totals, {
      clicks: 60,
      leads: 0,
      conversions: 3,
      revenue: [usd('199.96')],
      earnings: [{amount: '24', currency: 'POINTS'}, usd('37.47')],
    });
    assert.deepEqual(
      report.series?.map(({bucket, figures}) => [bucket, figures['clicks']]),
      [
        ['2026-02-23', 10],
        ['2026-03-02', 20],
        ['2026-03-09', 0],
        ['2026-03-16', 0],
        ['2026-03-23', 0],
        ['2026-03-30', 30],
      ],
    );
  });

  test('links are those of the promoter', async () => {
    const page = await alice.links?.list(PROGRAMME);
    assert.deepEqual(page?.items.map(({id, name, code}) => [id, name, code]).sort(), [
      ['31', 'Newsletter', 'newsletter'],
      ['campaign-5', 'Default campaign', 'alice'],
    ]);
  });

  test('a link is made in a campaign of the promoter’s, once for its key', async () => {
    const {links, offers} = connected(stub.url)('alice');
    const draft = {...PROGRAMME, offer: '5', name: 'Summer', subIds: {sub1: 'summer'}};
    const options = {idempotencyKey: '7d5c1f0e-0000-4000-8000-000000000002'};
    assert.deepEqual(
      (await offers?.list(PROGRAMME))?.items.map(({id, destination, allowedHosts}) => [id, destination, allowedHosts]),
      [['5', 'https://shop.example.test/', ['shop.example.test']]],
    );
    const made = await Promise.all([links?.create?.(draft, options), links?.create?.(draft, options)]);
    assert.deepEqual(
      [made[0]?.id, made[0]?.name, made[0]?.subIds, made[1]?.id],
      ['32', 'Summer', {sub1: 'summer'}, '32'],
    );
    const orders = stub.asked.filter(({path, method}) => method === 'POST' && path === '/affiliate/referral_links');
    assert.deepEqual(
      orders.map(({body}) => JSON.parse(body) as unknown),
      [{promoter_campaign_id: 77, name: 'Summer', sub_id: 'summer'}],
    );
    const create = (changes: object) => links?.create?.({...draft, ...changes}) ?? Promise.resolve();
    await assert.rejects(create({destination: 'https://evil.example/'}), {kind: 'validation'});
    await assert.rejects(create({offer: '6'}), {kind: 'not_found'});
    await assert.rejects(create({code: 'mine'}), {kind: 'validation'});
    await assert.rejects(create({subIds: {sub2: 'x'}}), {kind: 'validation'});
  });

  test('one token serves all questions of a promoter, and another one takes its place when it is refused', async () => {
    const fresh = connected(stub.url, 0)('alice');
    const logins = () => stub.asked.filter(({path}) => path === '/promoters/iframe_login').length;
    await Promise.all([fresh.session({}), fresh.balance?.(PROGRAMME), fresh.links?.list(PROGRAMME)]);
    assert.equal(logins(), 1);
    stub.expireTokens();
    assert.equal((await fresh.session({})).partner.name, 'Alice Partner');
    assert.equal(logins(), 2);
  });

  test('a partner whom FirstPromoter does not know is refused', async () => {
    await assert.rejects(backendFor('eve').session({}), {kind: 'forbidden', code: 'partner_unknown'});
  });

  test('the operator’s key asks for tokens and for nothing else', async () => {
    const fresh = connected(stub.url)('bob');
    await fresh.session({});
    await fresh.balance?.(PROGRAMME);
    await fresh.report?.({...PROGRAMME, period: MARCH, metrics: ['clicks']});
    const withKey = stub.asked.filter(({headers}) => headers.authorization?.includes(API_KEY));
    assert.deepEqual([...new Set(withKey.map(({path}) => path))], ['/promoters/iframe_login']);
  });

  test('another partner’s id in every field leads nowhere', async () => {
    const fresh = connected(stub.url)('alice');
    for (const foreign of ['102', 'bob', '102,101', '41', 'filters[promoter_id]=102']) {
      const smuggled = {promoter_id: foreign, partnerId: foreign, partner: foreign, account: foreign};
      const answers = await Promise.all([
        fresh.commissions?.list({...PROGRAMME, ...smuggled, link: foreign}),
        fresh.commissions?.list({...PROGRAMME, ...smuggled, offer: foreign, payout: foreign}),
        fresh.commissions?.list({...PROGRAMME, ...smuggled, search: foreign, subIds: {sub1: foreign}}),
        fresh.commissions?.list({...PROGRAMME, ...smuggled}),
        fresh.payouts?.list({...PROGRAMME, ...smuggled, status: [foreign]}),
        fresh.links?.list({...PROGRAMME, ...smuggled, search: foreign}),
        fresh.links?.list({...PROGRAMME, ...smuggled}),
        fresh.balance?.({...PROGRAMME, ...smuggled}),
        fresh.commissions?.get?.({id: '802', ...smuggled}).catch(BackendError.from),
        fresh.commissions?.list({...PROGRAMME, ...smuggled, cursor: foreign}).catch(BackendError.from),
      ]);
      assert.doesNotMatch(JSON.stringify(answers), /"id":"802"|Of Bob|Bob Partner/, foreign);
    }
    const ids = stub.asked.flatMap(({query}) => query.get('promoter_id') ?? []);
    assert.deepEqual([...new Set(ids)], ['101']);
    assert(stub.asked.every(({query}) => ![...query.keys()].some((name) => name.includes('promoter_id]'))));
  });

  test('conforms behind createPartnerApi: much is absent, nothing is wrong', async () => {
    const gateway = await servedPartners(['alice', 'bob'], backendFor);
    const printed = await judged(gateway, ['alice', 'bob']);
    await gateway.close();
    assert.match(printed, /\d+ pass, \d+ absent, 0 wrong\s*$/);
  });

  describe('conforms', () => {
    for (const {name, run} of conformanceCases(() => ({backend: alice, other: backendFor('bob')}))) test(name, run);
  });
});
